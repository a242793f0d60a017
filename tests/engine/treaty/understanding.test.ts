/** The Opt-out Understanding, what it takes, and the Protocol that may rest on it. */
import { describe, expect, it } from 'vitest';
import { instrumentInForce } from '../../../src/engine/governments/instruments.ts';
import type { State } from '../../../src/engine/state.ts';
import { dialsAt, memberOf } from '../../support/game.ts';
import { aConsentingCouncil, inForce, processOf, refusalOf, take } from './a-treaty.ts';

const DECLARE = { verb: 'opt-out-understanding' } as const;
const PROTOCOL = { verb: 'opt-out-protocol' } as const;

const friendly = (changes = {}): State => {
  const state = aConsentingCouncil({ understandingCohesion: 65, strongTable: 0.6, ...changes });
  for (const m of state.members) m.grievance = -1;
  return state;
};

describe('an Opt-out Understanding', () => {
  it('is a declaration: a little more of the right, the norm at once, durability .35', () => {
    const state = friendly({ understandingStep: 0.1, understandingNorm: 0.04 });
    take(state, DECLARE);
    expect(state.treaty.optout).toBeCloseTo(0.25, 12);
    expect(state.optOutNorm01).toBeCloseTo(0.15 + 0.04 * 0.85, 12);
    expect(instrumentInForce(state, 'opt-out-understanding')).toMatchObject({
      kind: 'declaration',
      durability01: 0.35,
    });
    expect(state.councils.at(-1)?.package.purpose).toBe('understanding');
  });

  it('needs cohesion, and a table that is known to be strong', () => {
    const state = friendly();
    state.history[0].cohesion = 64;
    expect(refusalOf(state, DECLARE)).toBe('too-little-cohesion');
    state.history[0].cohesion = 66;
    expect(refusalOf(state, DECLARE)).toBeUndefined();
    for (const m of state.members) m.grievance = 1;
    expect(refusalOf(state, DECLARE)).toBe('table-too-weak');
    state.lastSummitTurn = state.turn; // leaders are in town
    expect(refusalOf(state, DECLARE)).toBeUndefined();
  });

  it('may read as weakness where absence is held to spread', () => {
    const bolder = (claims: number, counterClaims: number): number => {
      const state = friendly(dialsAt(claims, counterClaims));
      const before = state.adversary.opportunism01;
      take(state, DECLARE);
      return state.adversary.opportunism01 - before;
    };
    expect(bolder(1, 0)).toBe(0);
    expect(bolder(0, 1)).toBeCloseTo(0.03, 12);
  });

  it('is not made twice, nor under a Protocol', () => {
    const state = friendly();
    take(state, DECLARE);
    expect(refusalOf(state, DECLARE)).toBe('opt-out-is-written');
    const ratified = friendly();
    inForce(ratified, 'opt-out-protocol');
    expect(refusalOf(ratified, DECLARE)).toBe('opt-out-is-written');
  });
});

describe('an Opt-out Protocol', () => {
  it('rests on an Understanding, or on the chair’s own weight', () => {
    const state = friendly();
    state.seats[0].capital = 7;
    expect(refusalOf(state, PROTOCOL)).toBe('needs-understanding');
    state.seats[0].capital = 8;
    expect(refusalOf(state, PROTOCOL)).toBeUndefined();
    state.seats[0].capital = 1;
    inForce(state, 'opt-out-understanding');
    expect(refusalOf(state, PROTOCOL)).toBeUndefined();
  });

  it('needs nobody’s leave on an Understanding; without one the majors may stop it', () => {
    for (const declared of [true, false]) {
      const state = aConsentingCouncil({ isol: 0.1, reflectDissent: 0.34 });
      if (declared) inForce(state, 'opt-out-understanding');
      for (const m of state.members) m.grievance = 1;
      take(state, PROTOCOL);
      expect(state.treatyProcess !== null).toBe(declared);
    }
  });

  it('opens the treaty for as much as it must write', () => {
    const state = friendly({ protocolLevel: 0.45 });
    memberOf(state, 'USA').grievance = -1;
    take(state, PROTOCOL);
    expect(processOf(state)).toMatchObject({ aim: 'opt-out-protocol', step: 'reflection-group' });
    expect(processOf(state).delta[2]).toBeCloseTo(0.3, 12);
  });
});
