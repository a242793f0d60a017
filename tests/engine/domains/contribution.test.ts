/** "I won't fly, I'll build": what a member brings instead of troops. */
import { describe, expect, it } from 'vitest';
import { contributionOf, contributionsOf } from '../../../src/engine/domains/contribution.ts';
import { DOMAINS } from '../../../src/engine/domains/domain.ts';
import { availability } from '../../../src/engine/systems/membership.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

describe('a contribution instead of troops', () => {
  it('counts 0.4 of fighting, and in full under a charter of profiles', () => {
    const state = aGame();
    memberOf(state, 'DEU').profile.primary = 'workshop';
    expect(contributionOf(state, 'DEU', 'munitions')?.value01).toBeCloseTo(0.4, 12);
    state.treaty.works = 1;
    expect(contributionOf(state, 'DEU', 'munitions')?.value01).toBeCloseTo(1, 12);
  });

  it('is the force of its domain as far as it can be brought', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    m.profile.primary = 'workshop';
    expect(contributionOf(state, 'DEU', 'munitions')).toMatchObject({
      member: 'DEU',
      profile: 'workshop',
      domain: 'munitions',
      billionUsd:
        m.capabilityBillionUsd *
        availability(state, seatOf(state, 'DEU')) *
        (m.domainShares[DOMAINS.indexOf('munitions')] ?? 0),
    });
  });

  it('comes from a second trade at less, and from no other', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    m.profile = { primary: 'lift-hub', secondary: 'workshop', sinceTurn: 0 };
    expect(contributionOf(state, 'DEU', 'munitions')?.value01).toBeCloseTo(0.24, 12);
    expect(contributionOf(state, 'DEU', 'maritime')).toBeNull();
    expect(contributionsOf(state, 'DEU').map((x) => x.domain)).toEqual(['lift', 'munitions']);
  });

  it('does not come from outside the treaty, nor from a stranger', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    m.profile.primary = 'workshop';
    m.leftTreaty = true;
    expect(contributionOf(state, 'DEU', 'munitions')).toBeNull();
    expect(contributionOf(state, 'XYZ', 'munitions')).toBeNull();
  });
});
