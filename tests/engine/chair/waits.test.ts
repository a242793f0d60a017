/** A chair that the rules hold keeps a hopeless draft back, tries one now and then, lets a tired council rest, and says why. */
import { describe, expect, it } from 'vitest';
import { circulate } from '../../../src/engine/chair/circulate.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { aGovernmentsGame } from '../../support/own-seat.ts';

const later = (changes: Partial<Assumptions>, turns = 3): State => {
  const state = aGovernmentsGame('POL', 'waits', changes);
  while (state.turn < turns) playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'waits');
  return state;
};

/** Nothing is good enough, and nothing is tried out. */
const NEVER = { chairLeastOdds: 1, chairReturns: 1, treatyOdds: 1, chairWaits: 10 };

describe('a draft that would hardly hold', () => {
  it('is kept back, and the chronicle says how little it promised', () => {
    const state = later(NEVER);
    expect(state.chair?.draft).toBeNull();
    expect(state.chair?.odds01).toBeNull();
    expect(state.chair?.why.reason).toBe('hopeless');
    const said = state.chronicle.findLast((e) => e.key === 'chair-why-hopeless');
    expect(said?.params['oddsPct']).toBeLessThan(100);
  });

  it('goes out all the same once the chair has waited, for what its letters will say', () => {
    const state = later({ ...NEVER, chairWaits: 1 }, 1);
    expect(state.chair).toMatchObject({ draft: null, waited: 1 });
    playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'waits');
    expect(state.chair?.draft).not.toBeNull();
    expect(state.chair).toMatchObject({ waited: 0, why: { reason: 'trial' } });
  });

  it('is none where the odds are good enough', () => {
    const state = later({ chairLeastOdds: 0.15 }, 1);
    const { why, draft } = state.chair ?? {};
    if (draft === null) expect(why?.odds01).toBeLessThan(0.15);
    else expect(why?.odds01).toBeGreaterThanOrEqual(0.15);
  });
});

it('a tired council is left in peace', () => {
  const state = later({});
  state.fatigue = state.assumptions.chairPatience;
  circulate(state);
  expect(state.chair).toMatchObject({ draft: null, why: { reason: 'tired' } });
  state.fatigue = 0;
  circulate(state);
  expect(state.chair?.why.reason).not.toBe('tired');
});
