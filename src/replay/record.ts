/** The record of a game: scenario, seed, assumptions and accepted actions; everything seen follows from it. */
import type { Assumptions } from '../engine/assumptions.ts';
import { hashOf } from '../engine/hash.ts';
import { hash, RULES_VERSION, type Action } from '../engine/index.ts';
import type { Lens } from '../engine/lenses.ts';
import type { MandateId } from '../engine/mandates/mandate.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { Difficulty } from '../engine/seats/difficulty.ts';
import { SECRETARY_GENERAL, type OfferedSeat } from '../engine/seats/seat.ts';
import type { EndingId, State } from '../engine/state.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

export const RECORD_FORMAT = 2;

/** How `RecordedTurn.by` names a person. */
export const PERSON = 'person';

/** What a seat did in one turn. */
export interface PlayedTurn {
  actions: Action[];
  answers: Action[];
}

export interface RecordedTurn {
  /** Who chose: `person`, or a policy's id. */
  by: string;
  /** What was done before the half-year was played out. */
  actions: Action[];
  /** What was answered while it was. */
  answers: Action[];
  /** Hash of the whole state after the turn was played out. */
  hash: string;
  /** What can be seen without the rules: key figures, and a short hash of every part of the state. */
  snapshot: Snapshot;
}

export interface GameRecord {
  format: typeof RECORD_FORMAT;
  rulesVersion: number;
  scenarioId: string;
  /** Hash of the resolved scenario, so that changed data are noticed. */
  scenarioHash: string;
  seed: string;
  lens: Lens;
  /** Changes to the assumptions on top of the lens. */
  assumptions: Partial<Assumptions>;
  difficulty: Difficulty;
  /** What the person set out to do; null = an open term that nobody scores. */
  mandate: MandateId | null;
  /** The government that the person plays; absent = the chair. */
  seat?: OfferedSeat;
  /** Axes of a term in which nothing is done, in the order of MANDATE_AXES; null = not worked out yet. */
  baseline: number[] | null;
  /** Turns that the person plays; a caretaker plays the rest. */
  personTurns: number;
  turns: RecordedTurn[];
  /** What was done and answered in the turn that is not played out yet; `begun` = its playing out waits for an answer. */
  pending: PlayedTurn & { begun: boolean };
  ending: EndingId | null;
}

export const scenarioHash = (scenario: Scenario): string => hashOf(scenario);

export interface NewGame {
  seed: string;
  lens: Lens;
  assumptions?: Partial<Assumptions>;
  /** `standard` unless given. */
  difficulty?: Difficulty;
  mandate?: MandateId | null;
  /** The chair unless given. */
  seat?: typeof SECRETARY_GENERAL | OfferedSeat;
  /** All of the scenario's turns unless given. */
  personTurns?: number;
}

export const newRecord = (scenario: Scenario, game: NewGame): GameRecord => ({
  format: RECORD_FORMAT,
  rulesVersion: RULES_VERSION,
  scenarioId: scenario.id,
  scenarioHash: scenarioHash(scenario),
  seed: game.seed,
  lens: game.lens,
  assumptions: { ...game.assumptions },
  difficulty: game.difficulty ?? 'standard',
  mandate: game.mandate ?? null,
  ...(game.seat === undefined || game.seat === SECRETARY_GENERAL ? {} : { seat: game.seat }),
  baseline: null,
  personTurns: game.personTurns ?? scenario.turns,
  turns: [],
  pending: { actions: [], answers: [], begun: false },
  ending: null,
});

/** The entry for a turn, made from the state right after it was played out. */
export const recordedTurn = (state: State, by: string, played: PlayedTurn): RecordedTurn => ({
  by,
  actions: structuredClone(played.actions),
  answers: structuredClone(played.answers),
  hash: hash(state),
  snapshot: snapshotOf(state),
});

/** Append a turn that has been played out: nothing is pending any more, and the ending is noted. */
export const appendTurn = (
  record: GameRecord,
  state: State,
  by: string,
  played: PlayedTurn,
): void => {
  record.turns.push(recordedTurn(state, by, played));
  record.pending = { actions: [], answers: [], begun: false };
  record.ending = state.ending;
};
