/** Consultations: one government until nothing is unsaid, or quiet rounds in the whole council. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { soundingOf } from '../../../src/engine/table/private-part.ts';
import { everyPair } from '../../support/game.ts';
import {
  act,
  aTurn,
  CHAIR,
  memberOf,
  notesOf,
  pair,
  POLAND,
  refusalOf,
  trustOf,
} from '../../support/verbs.ts';

const ROUNDS: Action = { verb: 'consult', with: 'council' };
const WITH_FRANCE: Action = { verb: 'consult', with: 'FRA' };

describe('rounds in the whole council', () => {
  it('restore trust, ease grudges, fatigue and disputes', () => {
    const state = aTurn();
    everyPair(state, state.trust, 0.5);
    state.fatigue = 2;
    state.us.disputeHeat01 = 0.5;
    memberOf(state, 'HUN').resentment = 0.2;
    act(state, CHAIR, ROUNDS);
    expect(state.trust[pair(state, 'POL', 'HUN')]).toBeCloseTo(0.51, 12);
    expect(state.trust[pair(state, 'POL', 'POL')]).toBe(1);
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(0.17, 12);
    expect(state.fatigue).toBe(0.5);
    act(state, CHAIR, ROUNDS);
    expect(state.fatigue).toBe(0);
    expect(state.us.disputeHeat01).toBeCloseTo(0.42, 12);
  });

  it('heal half as much when they are worn', () => {
    const state = aTurn({ repeatFade: 1 });
    state.wear['consult'] = 1;
    everyPair(state, state.trust, 0.5);
    state.fatigue = 2;
    memberOf(state, 'HUN').resentment = 0.2;
    act(state, CHAIR, ROUNDS);
    expect(state.trust[pair(state, 'POL', 'HUN')]).toBeCloseTo(0.505, 12);
    expect(state.fatigue).toBeCloseTo(1.25, 12);
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(0.185, 12);
  });

  it('may be asked for by a government that is threatened (Article 4)', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'POL').threat01 = 0.3;
    expect(refusalOf(state, POLAND, ROUNDS)).toBe('not-threatened');
    memberOf(state, 'POL').threat01 = 0.6;
    expect(refusalOf(state, POLAND, ROUNDS)).toBeUndefined();
  });
});

describe('a deep consultation', () => {
  it('leaves nothing unsaid and eases what is held against the chair', () => {
    const state = aTurn({ repeatFade: 1 });
    memberOf(state, 'FRA').grievance = 0.05;
    expect(notesOf(state, CHAIR, WITH_FRANCE)).toEqual(['band-exact', 'grievance-eased']);
    act(state, CHAIR, WITH_FRANCE);
    expect(soundingOf(state, CHAIR, 'FRA')?.spread01).toBe(0);
    expect(memberOf(state, 'FRA').grievance).toBeCloseTo(0.02, 12);
    expect(memberOf(state, 'FRA').trustInChair01).toBeCloseTo(0.52, 12);
    expect(refusalOf(state, CHAIR, WITH_FRANCE)).toBe('already-consulted');
    expect(state.wear).toEqual({});
  });

  it('between governments is about the two of them', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'FRA').grievance = 0.05;
    const before = trustOf(state, 'FRA', 'POL');
    act(state, POLAND, WITH_FRANCE);
    expect(trustOf(state, 'FRA', 'POL')).toBeCloseTo(before + 0.02, 12);
    expect(memberOf(state, 'FRA').grievance).toBe(0.05);
  });
});
