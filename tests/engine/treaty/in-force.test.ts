/** What treaties in force do: resentment, credibility by lens, institutions, command, shared work and its credit. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { assessDeterrence } from '../../../src/engine/systems/deterrence.ts';
import { updatePillar } from '../../../src/engine/systems/european-pillar.ts';
import { burden } from '../../../src/engine/systems/membership.ts';
import { updateWorkSharing } from '../../../src/engine/systems/work-sharing.ts';
import { profilesChartered, protocolSignal } from '../../../src/engine/treaty/in-force.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { aGame, dialsAt, memberOf } from '../../support/game.ts';
import { aConsentingCouncil, inForce, take } from './a-treaty.ts';

describe('an Opt-out Protocol in force', () => {
  const swallowedBy = (
    p: Package,
    protocol: boolean,
    changes: Partial<Assumptions> = {},
  ): number => {
    const state = aConsentingCouncil(changes);
    if (protocol) inForce(state, 'opt-out-protocol');
    take(state, { verb: 'table-package', package: p });
    return memberOf(state, 'TUR').resentment;
  };
  const works: Package = { delta: { works: 0.35, command: 0.3 }, sidePayments: [] };
  const core: Package = { delta: { core: 0.35 }, sidePayments: [] };

  it('leaves no grudge over anything but Article 5', () => {
    expect(swallowedBy(works, false)).toBeGreaterThan(0.02);
    expect(swallowedBy(works, true)).toBe(0);
    expect(swallowedBy(works, true, { protocolCalm: 0.5 })).toBeCloseTo(
      0.5 * swallowedBy(works, false),
      12,
    );
  });

  it('leaves what concerns Article 5 itself', () => {
    const without = swallowedBy(core, false);
    expect(without).toBeGreaterThan(0.02);
    expect(swallowedBy(core, true)).toBeGreaterThan(0.02);
    expect(swallowedBy(core, true)).toBeLessThanOrEqual(without);
  });

  it('lends credibility or costs it: the claim of h2 against its counter-claim', () => {
    const deterrenceIn = (claims: number, counterClaims: number, protocol: boolean): number => {
      const state = aGame({ changes: dialsAt(claims, counterClaims) });
      if (protocol) inForce(state, 'opt-out-protocol');
      return assessDeterrence(state).deterrence01;
    };
    expect(deterrenceIn(1, 0, true)).toBeGreaterThan(deterrenceIn(1, 0, false));
    expect(deterrenceIn(0, 1, true)).toBeLessThan(deterrenceIn(0, 1, false));
    const sceptic = aGame({ changes: dialsAt(0, 1) });
    expect(protocolSignal(sceptic)).toBe(1);
    inForce(sceptic, 'opt-out-protocol');
    const broad = protocolSignal(sceptic);
    sceptic.treaty.scope = 0.1;
    expect(protocolSignal(sceptic)).toBeGreaterThan(broad); // narrow obligations leak less
  });

  it('does nothing any more once it is out of force', () => {
    const state = aGame();
    inForce(state, 'opt-out-protocol');
    state.instruments[0].inForce = false;
    expect(protocolSignal(state)).toBe(1);
  });
});

describe('a Pillar Compact in force', () => {
  const grown = (compact: boolean, set: (state: State) => void = () => {}): number => {
    const state = aGame({ changes: { h1: 1 } });
    state.treaty.pillar = 0.6;
    set(state);
    if (compact) inForce(state, 'pillar-compact');
    const before = state.pillarStock01;
    updatePillar(state);
    return state.pillarStock01 - before;
  };

  it('makes institutions grow half as fast again', () => {
    expect(grown(true)).toBeCloseTo(1.5 * grown(false), 12);
  });

  it('exposes them to elections in large members', () => {
    const nationalists = (state: State): void => {
      state.pillarStock01 = 0.6;
      for (const m of state.members) if (m.europeanMajor) m.nationalistLed = true;
    };
    expect(grown(true, nationalists)).toBeLessThan(grown(false, nationalists));
  });

  it('gives Europe a lead of its own in the command, and a deputy where Washington leads little', () => {
    const coordination = (compact: boolean, commitment01: number): number => {
      const state = aGame();
      state.us.commitment01 = commitment01;
      if (compact) inForce(state, 'pillar-compact');
      return assessDeterrence(state).coordination01;
    };
    expect(coordination(true, 0.1)).toBeGreaterThan(coordination(false, 0.1));
    expect(coordination(true, 0.9)).toBe(coordination(false, 0.9));
    const europe = (compact: boolean): number => {
      const state = aGame();
      if (compact) inForce(state, 'pillar-compact');
      return assessDeterrence(state).europeanDeterrence01;
    };
    expect(europe(true)).toBeGreaterThan(europe(false));
  });
});

describe('a Profiles Charter in force', () => {
  it('is a flag that a roll-call reads', () => {
    const state = aGame();
    expect(profilesChartered(state)).toBe(false);
    inForce(state, 'profiles-charter');
    expect(profilesChartered(state)).toBe(true);
  });

  it('credits shared work: more of it, and Washington counts it as a burden carried', () => {
    const shared = (charter: boolean): State => {
      const state = aGame();
      for (const m of state.members) m.workSharing01 = 0.2;
      if (charter) inForce(state, 'profiles-charter');
      return state;
    };
    expect(burden(shared(true))).toBeCloseTo(burden(shared(false)) + 0.12 * 0.2, 12);
    const [withIt, without] = [shared(true), shared(false)];
    updateWorkSharing(withIt);
    updateWorkSharing(without);
    expect(memberOf(withIt, 'DEU').workSharing01).toBeGreaterThan(
      memberOf(without, 'DEU').workSharing01,
    );
  });
});
