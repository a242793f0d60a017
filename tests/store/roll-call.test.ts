import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GameStore } from '../../src/store/game-state.ts';
import { nextThing } from '../../src/store/next.ts';
import { openNew, openRecord } from '../../src/store/open-game.ts';
import { readRollCall } from '../../src/store/roll-call.ts';
import { legalMoves } from '../../src/store/room.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { answers } from '../../src/store/verbs.ts';
import { fakeRollCall, fakeView } from '../scenes/fake-view.ts';

const services = () => ({
  settings: () => parseSettings({ motion: 'full' }),
  changeSettings: () => {},
  keep: () => Promise.resolve(),
  analyst: null,
});

/** A game at the moment in which an ally calls the others. */
const called = (): GameStore => {
  for (let n = 0; n < 6; n++) {
    const choice = { seed: `call ${n}`, lens: 'agnostic', mandate: null, personTurns: 24 } as const;
    const game = openNew({ ...choice, difficulty: 'standard' }, services());
    for (let steps = 0; steps < 400 && game.getState().view.phase !== 'ended'; steps++) {
      const { stage, view, submit, endTurn, proceed } = game.getState();
      if (view.theatre.rollCall !== null) return game;
      const answer = answers(legalMoves(game.getState())).find(({ refusal }) => refusal === null);
      if (view.decisions.length > 0 && answer !== undefined) submit(answer.action);
      else if (stage === 'report') proceed();
      else endTurn();
    }
  }
  throw new Error('nobody called in six games');
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a roll-call', () => {
  it('is heard voice by voice, asks for one act, and shows what came before the play goes on', () => {
    const game = called();
    const state = () => game.getState();
    const { view, rollCall } = state();
    expect(state()).toMatchObject({ stage: 'decision', rollCall: { heard: 0, result: null } });
    expect(nextThing(state())?.what).toBe('voices');
    const voices = rollCall?.call.responses.length ?? 0;
    vi.advanceTimersByTime(120_000);
    expect(state().rollCall?.heard).toBe(voices);
    expect(nextThing(state())?.what).toBe('roll-call');
    const { turn } = view;
    expect(state().submit({ verb: 'roll-call', stance: 'hold' })).toBeNull();
    const judged = state().rollCall;
    expect(judged).toMatchObject({ heard: 0, told: false });
    expect(judged?.result?.answers.map((a) => a.member)).toEqual(
      judged?.call.responses.map((r) => r.member),
    );
    expect(state().stage).toBe('decision');
    state().skipRollCall();
    expect(nextThing(state())?.what).toBe('roll-call-over');
    state().leaveRollCall();
    expect(state().rollCall?.result ?? null).toBeNull();
    if (state().view.turn > turn) {
      expect(state().stage).toBe('report');
      state().watchRollCall();
      expect(state()).toMatchObject({ stage: 'decision', rollCall: { told: true, heard: 0 } });
      state().leaveRollCall();
      expect(state()).toMatchObject({ stage: 'report', rollCall: null });
    }
  });

  it('that waits is there again after a reload, all voices heard', async () => {
    const game = called();
    const again = await openRecord(game.getState().recordText(), '{}', services());
    if (!again.ok) throw new Error(again.problem);
    const { stage, rollCall } = again.game.getState();
    expect(stage).toBe('decision');
    expect(rollCall?.heard).toBe(rollCall?.call.responses.length);
    expect(rollCall?.call).toEqual(game.getState().rollCall?.call);
  });
});

describe('the reading of a roll-call', () => {
  const view = fakeView();
  const read = (heard: number, judged: boolean) => readRollCall(view, fakeRollCall(heard, judged));

  it('tells no voice before its time, and no judgement before the last', () => {
    const early = read(10, false);
    expect(early.voices.filter((v) => v.grade !== null)).toHaveLength(10);
    expect(early).toMatchObject({ phase: 'answering', held: null });
    expect(early.tally.reduce((sum, { count }) => sum + count, 0)).toBe(10);
    expect(read(31, false)).toMatchObject({ phase: 'acting', held: null });
    expect(read(30, true)).toMatchObject({ phase: 'thinking', held: null });
    expect(read(31, true)).toMatchObject({ phase: 'over', held: true });
  });

  it('fills its gauges as the voices come, and ends on what was judged', () => {
    const shares = [0, 8, 16, 31].map((heard) => read(heard, false).meters?.sharePct ?? 0);
    expect(shares[0]).toBe(0);
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(read(31, true).meters).toMatchObject({ forcePct: 61, sharePct: 52 });
    expect(read(30, true).meters).toMatchObject({ forcePct: 48, sharePct: 41 });
  });

  it('marks who thought again, and only once it has been heard again', () => {
    const changed = (heard: number) =>
      read(heard, true).voices.filter(({ was }) => was !== null).length;
    expect(changed(0)).toBe(0);
    expect(changed(31)).toBeGreaterThan(2);
    expect(read(0, true).voices.every(({ grade }) => grade !== null)).toBe(true);
  });
});
