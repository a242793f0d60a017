/**
 * The lesson played by the rules: every figure that it shows is worked out here, from the same functions as in a game.
 * A lesson is short and small, so that its states are made anew from the deeds whenever they are asked for.
 */
import type { Assumptions } from '../../engine/assumptions.ts';
import type { Archetype } from '../../engine/governments/government.ts';
import { challengerOnElectionDay, incumbentSwing } from '../../engine/governments/votes.ts';
import { advance, apply, setup, view, type Action } from '../../engine/index.ts';
import { LENS_CHANGES, type Lens } from '../../engine/lenses.ts';
import { keyedDraws } from '../../engine/rng.ts';
import { SECRETARY_GENERAL } from '../../engine/seats/seat.ts';
import type {
  CouncilResult,
  MemberId,
  Package,
  State,
  TurnRecord,
  View,
} from '../../engine/state.ts';
import { stressTest } from '../../engine/theatre/stress-test.ts';
import { defaultAnswer } from '../../policies/index.ts';
import { loadScenario, type Lesson } from '../../scenario/index.ts';

export const ROADS = ['whip', 'footnote'] as const;
export type RoadKind = (typeof ROADS)[number];

type LessonMove = Lesson['firstTry'][number];

const CHAIR = SECRETARY_GENERAL;

/** The text on the table. @throws Error when the scenario lays none */
export const textOf = (lesson: Lesson): Package => {
  const { laidTable } = loadScenario(lesson.scenario);
  if (laidTable === null) throw new Error(`${lesson.scenario} lays no table`);
  return laidTable.package;
};

const actionOf = (lesson: Lesson, move: LessonMove): Action => {
  const text = textOf(lesson);
  switch (move) {
    case 'sound-out':
      return { verb: 'sound-out', member: lesson.doubter };
    case 'table':
      return { verb: 'table-package', package: text };
    case 'table-with-footnotes':
      return { verb: 'table-package', package: { ...text, footnotes: true } };
    case 'scold':
      return { verb: 'scold', member: lesson.doubter };
    case 'withdraw':
    case 'hold-nerve':
    default:
      return { verb: move };
  }
};

const opened = (lesson: Lesson, changes: Partial<Assumptions>): State =>
  setup(loadScenario(lesson.scenario), lesson.seed, changes);

/** The world after some moves, under a lens. @throws RangeError when the rules refuse one */
export const stateAfter = (
  lesson: Lesson,
  moves: readonly LessonMove[],
  lens: Lens = 'agnostic',
): State => {
  const state = opened(lesson, LENS_CHANGES[lens]);
  for (const move of moves) apply(state, CHAIR, actionOf(lesson, move));
  return state;
};

export const viewAfter = (lesson: Lesson, moves: readonly LessonMove[]): View =>
  view(stateAfter(lesson, moves), CHAIR);

/** Play a half-year out; whatever comes up is answered as a caretaker would. */
const playHalfYear = (state: State): void => {
  const { turn } = state;
  while (state.phase !== 'ended' && state.turn === turn) {
    advance(state);
    while (state.decisions.length > 0)
      apply(
        state,
        CHAIR,
        defaultAnswer(view(state, CHAIR), CHAIR, () => 0),
      );
  }
};

const movesOf = (lesson: Lesson, kind: RoadKind): LessonMove[] => [
  ...lesson.firstTry,
  ...lesson.roads[kind],
];

const memberIn = (state: State, id: MemberId) => {
  const member = state.members.find((m) => m.id === id);
  if (member === undefined) throw new RangeError(`${id} is not at this table`);
  return member;
};

/** What became of one road, as far as the doubter's next election. */
export interface RoadTaken {
  kind: RoadKind;
  /** The vote that ended it. */
  council: CouncilResult;
  /** Who flew, who did not, and who of those built instead. */
  joined: MemberId[];
  refused: MemberId[];
  contributing: MemberId[];
  /** The doubter on the eve of its election: resentment and trust in the chair, 0–100; the challenger’s share, % of votes. */
  resentment: number;
  trust: number;
  challengerPct: number;
  /** Who governs after it, and whether that is somebody else. */
  governs: Archetype;
  changed: boolean;
  /** The alliance when the lesson ends. */
  end: TurnRecord;
}

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((x): x is string => typeof x === 'string') : [];

export const takeRoad = (lesson: Lesson, kind: RoadKind): RoadTaken => {
  const state = stateAfter(lesson, movesOf(lesson, kind));
  const council = state.councils.at(-1);
  if (council === undefined) throw new Error(`the road "${kind}" leads to no vote`);
  while (state.turn < lesson.electionTurn) playHalfYear(state);
  const mission = state.chronicle.find(({ key }) => key === 'mission')?.params ?? {};
  const doubter = memberIn(state, lesson.doubter);
  const eve = {
    resentment: 100 * doubter.resentment,
    trust: 100 * doubter.trustInChair01,
    challengerPct: 100 * challengerOnElectionDay(state, doubter, incumbentSwing(state, doubter)),
  };
  const before = doubter.government.archetype;
  playHalfYear(state);
  const governs = memberIn(state, lesson.doubter).government.archetype;
  const end = state.history.at(-1);
  if (end === undefined) throw new Error('a half-year that nobody measured');
  return {
    kind,
    council,
    joined: listOf(mission['joined']),
    refused: listOf(mission['refused']),
    contributing: listOf(mission['contributing']),
    ...eve,
    governs,
    changed: governs !== before,
    end,
  };
};

/** How the vote would have gone had the chair let every envelope open. */
export const envelopesIfHeld = (lesson: Lesson): CouncilResult['envelopes'] => {
  const tabled = lesson.firstTry.slice(0, lesson.firstTry.indexOf('table') + 1);
  const state = stateAfter(lesson, [...tabled, 'hold-nerve']);
  return state.councils.at(-1)?.envelopes ?? [];
};

/** Odds that an attack on the tested ally meets an adequate answer after the mission, 0–1: the same nights on every road. */
export const testedOdds01 = (lesson: Lesson, kind: RoadKind, lens: Lens): number => {
  const state = stateAfter(lesson, movesOf(lesson, kind), lens);
  playHalfYear(state);
  const nights = keyedDraws(lesson.seed, 'lesson:nights', 0);
  return stressTest(state, lesson.tested, nights, lesson.nights).adequate01;
};

/**
 * Other futures of one road: the world as it is after the vote, with other luck from there on. In each, one night at the
 * end, and whether the others come in time to the tested ally.
 */
export function* futuresOf(lesson: Lesson, kind: RoadKind): Generator<boolean, void> {
  const start = stateAfter(lesson, movesOf(lesson, kind));
  for (let number = 1; number <= lesson.futures; number++) {
    const state = structuredClone(start);
    state.hidden.seed = `${start.hidden.seed}|future ${number}`;
    while (state.phase !== 'ended' && state.turn <= lesson.electionTurn) playHalfYear(state);
    const night = keyedDraws(state.hidden.seed, 'lesson:night', 0);
    yield stressTest(state, lesson.tested, night, 1).adequate01 === 1;
  }
}
