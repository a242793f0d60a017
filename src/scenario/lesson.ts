/**
 * The lesson that teaches the game: a scenario of its own, and a list of beats. A beat says what is to be done, with
 * which control, and is complete when it has been done; its words are in the catalogue.
 */
import { z } from 'zod';
import tutorial from '../../scenarios/lessons/tutorial-2011.json' with { type: 'json' };
import { LENSES } from '../engine/lenses.ts';
import { MEMBER_IDS } from './data/members.ts';
import { ScenarioError } from './errors.ts';
import { problemsOf } from './problems.ts';

/** What a beat can ask for, in no order. */
export const LESSON_DEEDS = [
  'seated',
  'read',
  'sounded',
  'tabled',
  'withdrawn',
  'asked',
  'road-taken',
  'election-seen',
  'lens-flipped',
  'other-road-taken',
  'forecast-written',
  'front-page-read',
] as const;
export type LessonDeed = (typeof LESSON_DEEDS)[number];

const member = z.enum(MEMBER_IDS);
const move = z.enum([
  'sound-out',
  'table',
  'table-with-footnotes',
  'withdraw',
  'hold-nerve',
  'scold',
]);
const control = z.string().regex(/^[a-z]+(-[a-z]+)*(:[A-Z]{3})?$/);

const beat = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*$/)
    .describe('Names its words: tutorial.ID'),
  minute: z.int().min(0).max(10),
  steps: z
    .array(
      z.strictObject({
        deed: z.enum(LESSON_DEEDS).describe('What completes the step'),
        control: control.describe('The control that does it, as in its data-next'),
      }),
    )
    .min(1),
});

const lessonSchema = z.strictObject({
  format: z.literal(1),
  scenario: z.string(),
  seed: z.string().min(1).describe('The luck of this one story; the futures have their own'),
  doubter: member.describe('Who writes the letter'),
  tested: member.describe('Whose Article 5 is put to the test'),
  electionTurn: z.int().min(1).describe('The half-year in which the doubter votes'),
  lenses: z.tuple([z.enum(LENSES), z.enum(LENSES)]).describe('Two readings of the same deeds'),
  firstTry: z.array(move).min(1).describe('What is tried before the roads part'),
  roads: z.strictObject({ whip: z.array(move).min(1), footnote: z.array(move).min(1) }),
  nights: z.int().min(100).max(20_000).describe('Draws of a stress test'),
  futures: z.int().min(10).max(200),
  beats: z.array(beat).min(1),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Deeds that no beat asks for, or that two do. */
const deedProblems = ({ beats }: Lesson): string[] => {
  const asked = beats.flatMap(({ steps }) => steps.map(({ deed }) => deed));
  const ids = beats.map(({ id }) => id);
  return [
    ...LESSON_DEEDS.filter((deed) => asked.filter((x) => x === deed).length !== 1).map(
      (deed) => `beats: "${deed}" is asked for ${asked.filter((x) => x === deed).length} times`,
    ),
    ...ids
      .filter((id, at) => ids.indexOf(id) !== at)
      .map((id) => `beats: there are two beats "${id}"`),
  ];
};

/** Check a lesson. @throws ScenarioError with the problems, one line each */
export const parseLesson = (input: unknown, source: string): Lesson => {
  const checked = lessonSchema.safeParse(input);
  if (!checked.success)
    throw new ScenarioError(source, problemsOf(lessonSchema, input, checked.error.issues));
  const problems = deedProblems(checked.data);
  if (problems.length > 0) throw new ScenarioError(source, problems);
  return checked.data;
};

/** The 2011 question. */
export const tutorialLesson = (): Lesson =>
  parseLesson(tutorial, 'scenarios/lessons/tutorial-2011.json');
