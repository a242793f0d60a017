import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../src/engine/effects/apply-effects.ts';
import type { Effect } from '../../../src/engine/effects/effect.ts';
import type { State } from '../../../src/engine/state.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const lead = (
  state: State,
  id: string,
  mission: Extract<Effect, { kind: 'mission' }>['mission'],
  flag: 'flag' | 'coalition' = 'coalition',
): void =>
  applyEffects(state, [{ kind: 'mission', mission, flag, legitimacy01: 0.7 }], {
    actor: -1,
    target: seatOf(state, id),
  });

describe('a mission that a card starts', () => {
  it('is led by whom the card is about, under the flag or outside it', () => {
    const state = aGame();
    lead(state, 'FRA', 'maritime');
    lead(state, 'GBR', 'evacuation', 'flag');
    expect(
      state.theatre.missions.map(({ kind, leader, underFlag }) => ({ kind, leader, underFlag })),
    ).toEqual([
      { kind: 'maritime', leader: 'FRA', underFlag: false },
      { kind: 'evacuation', leader: 'GBR', underFlag: true },
    ]);
  });

  it('is one at a time where there is one front to serve', () => {
    const state = aGame();
    lead(state, 'FRA', 'guarantee-force');
    lead(state, 'GBR', 'guarantee-force');
    expect(state.theatre.missions.map((m) => m.leader)).toEqual(['FRA']);
  });

  it('is not led by who has left', () => {
    const state = aGame();
    memberOf(state, 'FRA').leftTreaty = true;
    state.us.out = true;
    lead(state, 'FRA', 'maritime');
    lead(state, 'USA', 'maritime');
    expect(state.theatre.missions).toEqual([]);
  });
});
