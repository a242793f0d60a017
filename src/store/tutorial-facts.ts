/** What the lesson shows, worked out by the rules; each figure once. */
import { counterfactuals, explain, silenceOdds } from '../engine/index.ts';
import type { Counterfactual, Explanation } from '../engine/index.ts';
import type { Envelope, MemberId, Package, View } from '../engine/state.ts';
import {
  envelopesIfHeld,
  takeRoad,
  testedOdds01,
  textOf,
  tutorialLesson,
  viewAfter,
  type Lesson,
  type RoadKind,
  type RoadTaken,
} from '../session/index.ts';
import { SEAT } from './room.ts';

export {
  ROADS,
  type Lesson,
  type LessonDeed,
  type RoadKind,
  type RoadTaken,
} from '../session/index.ts';
export type { Envelope };

/** What would change the doubter's mind. */
export interface Minds {
  money: Counterfactual | null;
  build: Counterfactual | null;
  /** Odds that silence holds with the text as it is, and with footnotes allowed. */
  bare01: number;
  footnote01: number;
}

export interface LessonFacts {
  lesson: Lesson;
  text: Package;
  view: () => View;
  explained: (member: MemberId, sounded: boolean) => Explanation;
  envelopes: () => Envelope[];
  minds: () => Minds;
  road: (kind: RoadKind) => RoadTaken;
  /** Odds of an adequate answer for the tested ally on a road, under the first lens or the second, 0–1. */
  tested01: (kind: RoadKind, lens: 0 | 1) => number;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

const byName = <T>(make: (name: string) => T): ((name: string) => T) => {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
};

const mindsOf = (lesson: Lesson, text: Package): Minds => {
  const seen = viewAfter(lesson, lesson.firstTry);
  const found = counterfactuals(seen, lesson.doubter, text, SEAT);
  const odds = (p: Package): number => silenceOdds(seen, p, SEAT).passes01;
  return {
    money: found.find(({ change }) => change.kind === 'side-payment') ?? null,
    build:
      found.find(({ change }) => change.kind === 'dimension' && change.dimension === 'works') ??
      null,
    bare01: odds(text),
    footnote01: odds({ ...text, footnotes: true }),
  };
};

export const lessonFacts = (): LessonFacts => {
  const lesson = tutorialLesson();
  const text = textOf(lesson);
  const fresh = once(() => viewAfter(lesson, []));
  const sounded = once(() => viewAfter(lesson, ['sound-out']));
  const whip = once(() => takeRoad(lesson, 'whip'));
  const footnote = once(() => takeRoad(lesson, 'footnote'));
  const explanations = byName((name) => {
    const [member = '', asked] = name.split(':');
    return explain(asked === 'sounded' ? sounded() : fresh(), member, text, SEAT);
  });
  const tested = byName((name) =>
    testedOdds01(
      lesson,
      name.startsWith('whip') ? 'whip' : 'footnote',
      lesson.lenses[name.endsWith('1') ? 1 : 0],
    ),
  );
  return {
    lesson,
    text,
    view: fresh,
    explained: (member, asked) => explanations(`${member}:${asked ? 'sounded' : 'unread'}`),
    envelopes: once(() => envelopesIfHeld(lesson)),
    minds: once(() => mindsOf(lesson, text)),
    road: (kind) => (kind === 'whip' ? whip() : footnote()),
    tested01: (kind, lens) => tested(`${kind}${lens}`),
  };
};
