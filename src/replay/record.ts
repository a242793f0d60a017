/** The record of a game: scenario, seed, assumptions and accepted actions; everything seen follows from it. */
import type { Action } from '../engine/index.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import type { Lens } from '../engine/lenses.ts';
import type { EndingId } from '../engine/state.ts';

export const RECORD_FORMAT = 1;

export interface RecordedTurn {
  /** Who chose: a person, or a policy's id. */
  by: string;
  actions: Action[];
  /** Hash of the whole state after the turn was played out. */
  hash: string;
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
