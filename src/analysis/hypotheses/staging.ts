/** What several experiments share: native treaties, and a collective-defence test at a given turn. */
import type { GameEvent, ScheduledEvent, State, Treaty } from '../../engine/state.ts';

/** Native treaties of the experiments on exits (H6) and on the test (H8), with the norm that goes with them. */
export const NATIVE_NORM = 0.8;
export const NATIVE_TREATY_EXITS: Treaty = {
  core: 0.75,
  scope: 0.25,
  optout: 0.8,
  command: 0.65,
  usrole: 0.8,
  floor: 0.7,
  works: 0.3,
  pillar: 0.2,
};
export const NATIVE_TREATY_TEST: Treaty = {
  core: 0.8,
  scope: 0.2,
  optout: 0.8,
  command: 0.65,
  usrole: 0.8,
  floor: 0.72,
  works: 0.6,
  pillar: 0.2,
};

export const testAt = (turn: number): ScheduledEvent => ({ turn, kind: 'collective-defence-test' });

const testEvent = (state: State, turn: number): GameEvent | undefined =>
  state.chronicle.find(
    (e) => e.turn === turn && (e.key === 'test-held' || e.key === 'test-failed'),
  );

/** 1 = held, 0 = failed, null = the game was over before. */
export const heldAt = (state: State, turn: number): number | null => {
  const event = testEvent(state, turn);
  if (!event) return null;
  return event.key === 'test-held' ? 1 : 0;
};

/** Share of the other members that fought, 0–1. */
export const shareFightingAt = (state: State, turn: number): number | null => {
  const pct = testEvent(state, turn)?.params['sharePct'];
  return typeof pct === 'number' ? pct / 100 : null;
};
