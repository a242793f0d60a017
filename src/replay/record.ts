/** The record of a game: scenario, seed, assumptions and accepted actions; everything seen follows from it. */
import type { Assumptions } from '../engine/assumptions.ts';
import { hashOf } from '../engine/hash.ts';
import { RULES_VERSION, type Action } from '../engine/index.ts';
import type { Lens } from '../engine/lenses.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { EndingId, State } from '../engine/state.ts';
import { snapshotOf, type Snapshot } from './snapshot.ts';

export const RECORD_FORMAT = 1;

/** How `RecordedTurn.by` names a person. */
export const PERSON = 'person';

export interface RecordedTurn {
  /** Who chose: `person`, or a policy's id. */
  by: string;
  actions: Action[];
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
  /** Turns that the person plays; a caretaker plays the rest. */
  personTurns: number;
  turns: RecordedTurn[];
  /** Actions of the turn that is not played out yet. */
  pending: Action[];
  ending: EndingId | null;
}

export const scenarioHash = (scenario: Scenario): string => hashOf(scenario);

export interface NewGame {
  seed: string;
  lens: Lens;
  assumptions?: Partial<Assumptions>;
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
  personTurns: game.personTurns ?? scenario.turns,
  turns: [],
  pending: [],
  ending: null,
});

/** The entry for a turn, made from the state right after it was played out. */
export const recordedTurn = (
  state: State,
  by: string,
  actions: readonly Action[],
): RecordedTurn => ({
  by,
  actions: structuredCopy(actions),
  hash: hashOf(state),
  snapshot: snapshotOf(state),
});

const structuredCopy = (actions: readonly Action[]): Action[] =>
  actions.map((action) =>
    action.verb === 'table-package'
      ? {
          verb: action.verb,
          package: {
            delta: { ...action.package.delta },
            sidePayments: action.package.sidePayments.map((payment) => ({ ...payment })),
          },
        }
      : { verb: action.verb },
  );

/** Append a turn that has been played out: `pending` is empty again, and the ending is noted. */
export const appendTurn = (
  record: GameRecord,
  state: State,
  by: string,
  actions: readonly Action[],
): void => {
  record.turns.push(recordedTurn(state, by, actions));
  record.pending = [];
  record.ending = state.ending;
};
