/**
 * The turns that decided a game. Each turn is played again without what was done in it, and without the crises that fell
 * in it, on the same luck: what then changes in the ending, and in the distance to every ending, is what it decided.
 */
import { apply, check, outcome, view, type Action } from '../engine/index.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import { keyedDraws } from '../engine/rng.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { playerSeat } from '../engine/seats/seat.ts';
import type { EndingId, State } from '../engine/state.ts';
import {
  caretakerOf,
  defaultAnswer,
  playOutTurn,
  playPlayerTurn,
  type Answer,
} from '../policies/index.ts';
import { openingOf, PERSON, type GameRecord } from '../replay/index.ts';
import { scoreOf } from './score.ts';
import { shortfallOf } from './shortfall.ts';

export interface DecisiveTurn {
  turn: number;
  /** Whether the actions or the crises of the turn weighed more. */
  cause: 'actions' | 'crises';
  /** What the player did in it. */
  actions: Action[];
  /** Keys of the chronicle's entries of its crises. */
  crises: string[];
  /** Weight: more for a change of ending, then for how far the distances to the endings moved. */
  score: number;
  /** The ending without it. */
  endingWithout: EndingId;
  changedEnding: boolean;
  /** Final value with it minus without it. */
  moved: { pillarIndex: number; nativeIndex: number; deterrence: number; reliability01: number };
}

/** How much of the search is done, in turns looked at. */
export interface SearchProgress {
  done: number;
  total: number;
}

const HOW_MANY = 3;

const CRISES = [
  'test-held',
  'test-failed',
  'limited-attack-held',
  'limited-attack-unanswered',
  'us-crash-out',
  'mission',
  'leaves-command',
  'leaves-treaty',
];

/** Assumptions of a turn in which no crisis falls. Streams are keyed by turn, so no other draw moves. */
const QUIET: Partial<Assumptions> = { hTest: 0, hCrash: 0, hMis: 0, exCmd: 99, exTre: 99 };

interface Without {
  turn: number;
  what: 'actions' | 'crises';
}

/** Carry out what is still legal; whatever waits for an answer that the record does not have gets the usual one. */
const legalOnly = (state: State, actions: readonly Action[], seed: string): void => {
  const luck = keyedDraws(seed, 'without', state.turn);
  const seat = playerSeat(state);
  const settle = (): void => {
    apply(state, seat, defaultAnswer(view(state, seat), seat, luck));
  };
  for (const action of actions) {
    while (state.decisions.length > 0 && check(state, seat, action) !== null) settle();
    if (check(state, seat, action) === null) apply(state, seat, action);
  }
  while (state.decisions.length > 0) settle();
};

/** Play the half-year out with the recorded answers where they still fit. */
const playOutAsRecorded = (state: State, answers: readonly Action[], seed: string): void => {
  let next = 0;
  const answer: Answer = (seen, seat, luck) => {
    const recorded = answers[next];
    next += 1;
    return recorded !== undefined && check(seen, seat, recorded) === null
      ? recorded
      : defaultAnswer(seen, seat, luck);
  };
  playOutTurn(state, answer, seed);
};

const playOutQuietly = (state: State, answers: readonly Action[], seed: string): void => {
  const { assumptions, scheduled, turn } = state;
  state.assumptions = { ...assumptions, ...QUIET };
  state.scheduled = scheduled.filter((event) => event.turn !== turn);
  playOutAsRecorded(state, answers, seed);
  state.assumptions = assumptions;
  state.scheduled = scheduled;
};

/** Play the record to its ending, leaving one thing out; the caretaker plays what the record no longer covers. */
function* playWithout(
  record: GameRecord,
  scenario: Scenario,
  without: Without | null,
): Generator<void, State> {
  const state = openingOf(record, scenario);
  while (state.phase !== 'ended') {
    const recorded = record.turns[state.turn];
    const here = without?.turn === state.turn ? without.what : null;
    if (recorded === undefined) playPlayerTurn(state, caretakerOf(state).player, record.seed);
    else {
      if (here !== 'actions') legalOnly(state, recorded.actions, record.seed);
      if (here === 'crises') playOutQuietly(state, recorded.answers, record.seed);
      else playOutAsRecorded(state, recorded.answers, record.seed);
    }
    yield;
  }
  return state;
}

const distanceMoved = (a: State, b: State): number => {
  const other = outcome(b).rules;
  let moved = 0;
  outcome(a).rules.forEach((rule, k) => {
    const counterpart = other[k];
    if (counterpart) moved += Math.abs(shortfallOf(rule) - shortfallOf(counterpart));
  });
  return moved;
};

const weigh = (actual: State, other: State): number =>
  (actual.ending === other.ending ? 0 : 2 + Math.abs(scoreOf(actual) - scoreOf(other)) / 20) +
  distanceMoved(actual, other);

const crisesOf = (actual: State, turn: number): string[] =>
  actual.chronicle.filter((e) => e.turn === turn && CRISES.includes(e.key)).map((e) => e.key);

const compared = (
  actual: State,
  other: State,
  without: Without,
  actions: readonly Action[],
): DecisiveTurn => {
  const a = actual.history.at(-1);
  const b = other.history.at(-1);
  const moved = (figure: keyof DecisiveTurn['moved']): number =>
    (a?.[figure] ?? 0) - (b?.[figure] ?? 0);
  return {
    turn: without.turn,
    cause: without.what,
    actions: [...actions],
    crises: crisesOf(actual, without.turn),
    score: weigh(actual, other),
    endingWithout: other.ending ?? 'status-quo',
    changedEnding: actual.ending !== other.ending,
    moved: {
      pillarIndex: moved('pillarIndex'),
      nativeIndex: moved('nativeIndex'),
      deterrence: moved('deterrence'),
      reliability01: moved('reliability01'),
    },
  };
};

/** What can be left out: a person's actions (anyone's when no person played), and the turns with crises. */
const candidates = (record: GameRecord, actual: State): Without[] => {
  const personPlayed = record.turns.some((turn) => turn.by === PERSON);
  const found: Without[] = [];
  record.turns.forEach(({ by, actions }, turn) => {
    const counts = actions.some((action) => action.verb !== 'pass');
    if (counts && (by === PERSON || !personPlayed)) found.push({ turn, what: 'actions' });
    if (crisesOf(actual, turn).length > 0) found.push({ turn, what: 'crises' });
  });
  return found;
};

const strongest = (all: readonly DecisiveTurn[]): DecisiveTurn[] => {
  const best = new Map<number, DecisiveTurn>();
  for (const candidate of all) {
    const known = best.get(candidate.turn);
    if (!known || candidate.score > known.score) best.set(candidate.turn, candidate);
  }
  return [...best.values()]
    .toSorted((x, y) => y.score - x.score || x.turn - y.turn)
    .slice(0, HOW_MANY);
};

/**
 * The three turns that decided an ended game, weightiest first. A generator that yields after every turn it plays, so
 * that a browser can go on drawing in between.
 */
export function* decisiveTurns(
  record: GameRecord,
  scenario: Scenario,
): Generator<SearchProgress, DecisiveTurn[], void> {
  const searching: SearchProgress = { done: 0, total: 1 };
  const actual = yield* withProgress(playWithout(record, scenario, null), searching);
  const list = candidates(record, actual);
  searching.total = list.length;
  const all: DecisiveTurn[] = [];
  for (const without of list) {
    const other = yield* withProgress(playWithout(record, scenario, without), searching);
    all.push(compared(actual, other, without, record.turns[without.turn]?.actions ?? []));
    searching.done += 1;
  }
  return strongest(all);
}

function* withProgress(
  play: Generator<void, State>,
  searching: SearchProgress,
): Generator<SearchProgress, State, void> {
  for (;;) {
    const step = play.next();
    if (step.done === true) return step.value;
    yield { ...searching };
  }
}

/** Run a search to its end at one go. */
export const finish = <T>(search: Generator<unknown, T, void>): T => {
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
};
