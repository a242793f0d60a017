/** Governments that take up and drop profiles of their own accord. */
import { describe, expect, it } from 'vitest';
import { reviewProfiles } from '../../../src/engine/domains/initiative.ts';
import { setup } from '../../../src/engine/index.ts';
import { aGame, aScenario, memberOf } from '../../support/game.ts';

/** Think for so many turns. */
const think = (state: ReturnType<typeof aGame>, turns: number): void => {
  for (state.turn = 1; state.turn <= turns; state.turn++) reviewProfiles(state);
};
const holders = (state: ReturnType<typeof aGame>): string[] =>
  state.members.filter((m) => m.profile.primary !== null).map((m) => m.id);

describe('governments by themselves', () => {
  it('take up profiles where the treaty shares work', () => {
    const state = aGame();
    state.treaty.works = 0.9;
    think(state, 30);
    expect(holders(state).length).toBeGreaterThan(3);
    expect(holders(state)).not.toContain('USA');
  });

  it('keep to themselves where it does not', () => {
    const state = aGame();
    state.treaty.works = 0;
    for (const x of state.domains) x.gap01 = 0;
    for (const m of state.members) m.nuclear = false;
    think(state, 30);
    expect(holders(state)).toEqual([]);
  });

  it('act once a turn at most', () => {
    const state = aGame({ changes: { profileInitiative: 8 } });
    state.treaty.works = 1;
    state.turn = 1;
    for (let turn = 1; turn < 20; turn++) {
      const before = state.chronicle.length;
      state.turn = turn;
      reviewProfiles(state);
      expect(state.chronicle.length - before).toBeLessThanOrEqual(1);
    }
    expect(state.chronicle.length).toBeGreaterThan(3);
  });

  it('give up a trade that has become unbearable', () => {
    const state = aGame();
    const hungary = memberOf(state, 'HUN');
    hungary.profile.primary = 'isr-space';
    hungary.autonomy01 = 1;
    state.treaty.works = 0;
    for (const x of state.domains) x.gap01 = 0;
    think(state, 60);
    expect(hungary.profile.primary).toBeNull();
  });

  it('leave the decision to whoever holds the seat', () => {
    const scenario = aScenario();
    const seats = scenario.members.slice(1).map((m) => `member:${m.id}` as const);
    const state = setup(scenario, 'a seed', {}, { seats });
    state.treaty.works = 1;
    think(state, 30);
    expect(holders(state)).toEqual([]);
  });

  it('do nothing when switched off', () => {
    const state = aGame({ changes: { profileInitiative: 0 } });
    state.treaty.works = 1;
    think(state, 30);
    expect(holders(state)).toEqual([]);
  });
});
