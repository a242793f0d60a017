import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import { aGame, memberOf, seatOf } from '../../../support/game.ts';

const fall = (id: string, inTurns: number) => {
  const state = aGame();
  applyEffects(state, [{ kind: 'special', name: 'early-election', size: inTurns }], {
    actor: -1,
    target: seatOf(state, id),
  });
  return { state, turns: memberOf(state, id).electionTurns };
};

describe('a government that falls', () => {
  it('votes early, and its calendar begins anew from there', () => {
    const { state, turns } = fall('DEU', 1);
    expect(turns[0]).toBe(1);
    expect(turns).not.toContain(8);
    expect(state.chronicle.map((e) => e.key)).toContain('early-election');
  });

  it('does not vote twice when it votes that soon anyway', () => {
    const { state, turns } = fall('HUN', 3);
    expect(turns).toEqual([3, 11]);
    expect(state.chronicle).toEqual([]);
  });

  it('leaves others alone', () => {
    const { state } = fall('DEU', 1);
    expect(memberOf(state, 'POL').electionTurns).toEqual([5, 13]);
  });
});
