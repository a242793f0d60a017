/** Run a record again and compare: equal to the last bit, or the first turn that differs and how. */
import { hash, RULES_VERSION, type Refusal, type Verb } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { EndingId, State } from '../engine/state.ts';
import { scenarioHash, type GameRecord, type RecordedTurn } from './record.ts';
import { applyAll, openingOf, playTurn } from './replay.ts';
import { compareSnapshots, snapshotOf, type SnapshotDifference } from './snapshot.ts';
import { atOnce, type Steps } from './steps.ts';

export type Mismatch =
  | { kind: 'other-rules'; recorded: number; present: number }
  | { kind: 'other-scenario'; recorded: string; present: string }
  | { kind: 'refused'; verb: Verb; refusal: Refusal }
  | { kind: 'after-the-end' }
  | { kind: 'ending'; recorded: EndingId | null; replayed: EndingId | null }
  | { kind: 'differs'; recordedHash: string; replayedHash: string; diff: SnapshotDifference };

export type Verification =
  | { ok: true; hash: string; turns: number; ending: EndingId | null }
  /** `turn` is null where no turn is to blame. */
  | { ok: false; turn: number | null; mismatch: Mismatch };

const failed = (turn: number | null, mismatch: Mismatch): Verification => ({
  ok: false,
  turn,
  mismatch,
});

/** A step is a half-year, or its hash, which takes as long. */
export function* verifying(record: GameRecord, scenario: Scenario): Steps<Verification> {
  if (record.rulesVersion !== RULES_VERSION)
    return failed(null, {
      kind: 'other-rules',
      recorded: record.rulesVersion,
      present: RULES_VERSION,
    });
  const present = scenarioHash(scenario);
  if (record.scenarioHash !== present)
    return failed(null, { kind: 'other-scenario', recorded: record.scenarioHash, present });
  const state = openingOf(record, scenario);
  for (const turn of record.turns) {
    const problem = yield* verifyTurn(state, turn);
    if (problem) return problem;
    yield;
  }
  return verifyClose(state, record);
}

export const verifyRecord = (record: GameRecord, scenario: Scenario): Verification =>
  atOnce(verifying(record, scenario));

/** Play one recorded turn on the state; null when it comes out as recorded. */
function* verifyTurn(state: State, recorded: RecordedTurn): Steps<Verification | null> {
  const { turn } = state;
  if (state.phase === 'ended') return failed(turn, { kind: 'after-the-end' });
  const refused = playTurn(state, recorded);
  if (refused)
    return failed(turn, { kind: 'refused', verb: refused.action.verb, refusal: refused.refusal });
  yield;
  const replayedHash = hash(state);
  const diff = compareSnapshots(recorded.snapshot, snapshotOf(state));
  const same =
    replayedHash === recorded.hash && diff.figures.length === 0 && diff.parts.length === 0;
  return same
    ? null
    : failed(turn, { kind: 'differs', recordedHash: recorded.hash, replayedHash, diff });
}

const verifyClose = (state: State, record: GameRecord): Verification => {
  if (state.ending !== record.ending)
    return failed(null, { kind: 'ending', recorded: record.ending, replayed: state.ending });
  const reached = hash(state);
  const { pending } = record;
  const refused = pending.begun ? playTurn(state, pending) : applyAll(state, pending.actions);
  return refused
    ? failed(state.turn, { kind: 'refused', verb: refused.action.verb, refusal: refused.refusal })
    : { ok: true, hash: reached, turns: record.turns.length, ending: record.ending };
};

const figureText = (value: number | string | boolean | null): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(9))) : String(value);

const paramsText = (params: Refusal['params']): string => {
  const parts = Object.entries(params).map(([key, value]) => `${key} ${figureText(value)}`);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
};

/** One line for a mismatch. */
export const describeMismatch = (turn: number | null, m: Mismatch): string => {
  const where = turn === null ? '' : `turn ${turn}: `;
  switch (m.kind) {
    case 'other-rules':
      return `rulesVersion: played under rules ${m.recorded}, these are rules ${m.present}; it can be viewed, not verified`;
    case 'other-scenario':
      return `scenarioHash: recorded ${m.recorded}, the scenario is now ${m.present}; its data have changed, or the record`;
    case 'refused':
      return `${where}${m.verb} refused: ${m.refusal.reason}${paramsText(m.refusal.params)}`;
    case 'after-the-end':
      return `${where}recorded after the game had ended`;
    case 'ending':
      return `ending: recorded ${m.recorded ?? 'none'}, replayed ${m.replayed ?? 'none'}`;
    case 'differs':
      break;
  }
  return m.recordedHash === m.replayedHash
    ? `${where}differs: the snapshot is not the one of state ${m.replayedHash}`
    : `${where}differs: recorded ${m.recordedHash}, replayed ${m.replayedHash}`;
};
