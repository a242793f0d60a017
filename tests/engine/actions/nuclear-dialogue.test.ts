/** The umbrella: talks that extend it, weapons that are based forward, and what both provoke. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import type { Seat, State } from '../../../src/engine/state.ts';
import { assessDeterrence } from '../../../src/engine/systems/deterrence.ts';
import { seatOf } from '../../support/game.ts';
import { iousOf } from '../../../src/engine/table/ious.ts';
import {
  act,
  aTurn,
  beliefOf,
  CHAIR,
  memberOf,
  notesOf,
  pair,
  POLAND,
  refusalOf,
} from '../../support/verbs.ts';

const TALKS: Action = { verb: 'nuclear-dialogue' };
const baseIn = (host: string): Action => ({ verb: 'nuclear-dialogue', host });
const BRITAIN: Seat = 'member:GBR';

/** The front line trusts Britain so much. */
const trusting = (trust01: number, ...seats: Seat[]): State => {
  const state = aTurn({ umbrellaTrust: 0.55 }, ...seats);
  for (const host of ['POL', 'EST']) {
    state.trust[pair(state, host, 'GBR')] = trust01;
    state.trust[pair(state, host, 'FRA')] = 0.4;
    state.trust[pair(state, host, 'USA')] = 0.4;
    memberOf(state, host).threat01 = 0.6;
  }
  return state;
};

describe('talks on a European umbrella', () => {
  it('extend it, reassure the front line and raise European deterrence', () => {
    const state = trusting(0.6);
    state.beliefs[pair(state, 'EST', 'FRA')] = 0.5;
    const before = assessDeterrence(state).europeanDeterrence01;
    act(state, CHAIR, TALKS);
    expect(state.nuclearUmbrella01).toBeCloseTo(0.25, 12);
    expect(beliefOf(state, 'EST', 'FRA')).toBeCloseTo(1.06 / 2.06, 9);
    expect(assessDeterrence(state).europeanDeterrence01).toBeGreaterThan(before);
    act(state, CHAIR, TALKS);
    expect(state.nuclearUmbrella01).toBeCloseTo(0.25 + 0.25 * 0.75, 12);
  });

  it('provoke, and are read in Washington as its administration reads everything', () => {
    const commitment = (administration: State['us']['administration']): number => {
      const state = trusting(0.6);
      state.us.administration = administration;
      act(state, CHAIR, TALKS);
      return state.us.commitment01;
    };
    expect(commitment('restrainer')).toBeCloseTo(0.51, 12);
    expect(commitment('internationalist')).toBeCloseTo(0.488, 12);
    const state = trusting(0.6);
    const { pressure01 } = state.adversary;
    act(state, CHAIR, TALKS);
    expect(state.adversary.pressure01).toBeCloseTo(pressure01 + 0.01, 12);
  });

  it('need a power that the front line trusts, and an umbrella that is not yet full', () => {
    expect(refusalOf(trusting(0.5), CHAIR, TALKS)).toBe('umbrella-not-trusted');
    const full = trusting(0.6);
    full.nuclearUmbrella01 = 0.95;
    expect(refusalOf(full, CHAIR, TALKS)).toBe('umbrella-is-extended');
    const none = trusting(0.6);
    for (const id of ['GBR', 'FRA']) memberOf(none, id).leftTreaty = true;
    expect(refusalOf(none, CHAIR, TALKS)).toBe('no-nuclear-power');
  });
});

describe('weapons based forward', () => {
  it('are the power’s own, believed by the host above all, and owed for', () => {
    const state = trusting(0.6, BRITAIN);
    state.beliefs[pair(state, 'EST', 'GBR')] = 0.5;
    memberOf(state, 'GBR').forwardPresence01 = 0.4;
    act(state, BRITAIN, baseIn('EST'));
    expect(memberOf(state, 'GBR').forwardPresence01).toBeCloseTo(0.46, 12);
    expect(beliefOf(state, 'EST', 'GBR')).toBeCloseTo((1.35 * 1.06) / (1.35 * 1.06 + 1), 9);
    expect(state.nuclearUmbrella01).toBeCloseTo(0.1, 12);
    expect(iousOf(state, seatOf(state, 'GBR'), seatOf(state, 'EST'))).toBe(1);
  });

  it('split the host’s public', () => {
    const state = trusting(0.6, BRITAIN);
    Object.assign(memberOf(state, 'EST'), { publicSupport01: 0.6, nationalist01: 0.2 });
    act(state, BRITAIN, baseIn('EST'));
    expect(memberOf(state, 'EST').publicSupport01).toBeCloseTo(0.575, 12);
    expect(memberOf(state, 'EST').nationalist01).toBeCloseTo(0.215, 12);
  });

  it('can be asked for by a host, of the power that it trusts most', () => {
    const state = trusting(0.6, POLAND);
    expect(notesOf(state, POLAND, baseIn('POL'))).toEqual(['guarantor']);
    act(state, POLAND, baseIn('POL'));
    expect(memberOf(state, 'GBR').forwardPresence01).toBeGreaterThan(0.4);
    state.trust[pair(state, 'GBR', 'POL')] = 0.3;
    expect(refusalOf(state, POLAND, baseIn('POL'))).toBe('guarantor-declines');
  });

  it('are no business of the chair, of third parties, or of a host that feels safe', () => {
    const state = trusting(0.6, BRITAIN, POLAND);
    expect(refusalOf(state, CHAIR, baseIn('EST'))).toBe('commands-no-troops');
    expect(refusalOf(state, POLAND, baseIn('EST'))).toBe('not-yours-to-base');
    expect(refusalOf(state, BRITAIN, baseIn('GBR'))).toBe('not-yours-to-base');
    memberOf(state, 'HUN').threat01 = 0.1;
    expect(refusalOf(state, BRITAIN, baseIn('HUN'))).toBe('host-needs-nobody');
    state.trust[pair(state, 'EST', 'GBR')] = 0.5;
    expect(refusalOf(state, BRITAIN, baseIn('EST'))).toBe('host-declines');
  });
});
