/** Which domains a profile serves, and for whom it is a comparative advantage. */
import { describe, expect, it } from 'vitest';
import { DOMAINS, PROFILES } from '../../../src/engine/domains/domain.ts';
import {
  comparativeAdvantage01,
  peerSplit,
  SERVED,
  serves,
  specialities,
} from '../../../src/engine/domains/profile.ts';
import { aGame, memberOf } from '../../support/game.ts';

describe('a profile', () => {
  it.each(PROFILES)('%s puts all its weight into domains, and serves one at least', (profile) => {
    expect(SERVED[profile].reduce((all, x) => all + x, 0)).toBeCloseTo(1, 12);
    expect(DOMAINS.some((_, k) => serves(profile, k))).toBe(true);
  });

  it('leaves no domain without a profile that serves it', () => {
    DOMAINS.forEach((domain, k) =>
      expect(
        PROFILES.some((profile) => serves(profile, k)),
        domain,
      ).toBe(true),
    );
  });

  it('makes a specialist by the first or the second trade', () => {
    const munitions = DOMAINS.indexOf('munitions');
    const none = { primary: null, secondary: null, sinceTurn: 0 };
    expect(specialities({ ...none, primary: 'workshop' })).toEqual([munitions]);
    expect(specialities({ ...none, primary: 'nuclear', secondary: 'workshop' })).toContain(
      munitions,
    );
    expect(specialities({ ...none, primary: 'nuclear' })).not.toContain(munitions);
    expect(specialities(none)).toEqual([]);
  });
});

describe('comparative advantage', () => {
  it('is a half at parity with the peers, times aptitude', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    m.industry01 = 0.5;
    const peers = [...m.homeDomainShares];
    // ratio 1 → ½; workshops by industry .4 + .9·.5
    expect(comparativeAdvantage01(peers, m, 'workshop')).toBeCloseTo(0.5 * 0.85, 12);
    expect(comparativeAdvantage01(peers, m, 'maritime-seabed')).toBeCloseTo(0.5, 12);
  });

  it('grows with what a member has more of than its peers', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    const peers = m.homeDomainShares.map((x) => x / 3);
    expect(comparativeAdvantage01(peers, m, 'maritime-seabed')).toBeCloseTo(0.75, 12);
  });

  it('is none in nuclear deterrence for who has no weapons', () => {
    const state = aGame();
    const peers = peerSplit(state);
    expect(comparativeAdvantage01(peers, memberOf(state, 'DEU'), 'nuclear')).toBe(0);
    expect(comparativeAdvantage01(peers, memberOf(state, 'FRA'), 'nuclear')).toBe(1);
  });

  it('measures against Europe and Canada by size, the United States left out', () => {
    const state = aGame();
    for (const m of state.members) m.homeDomainShares = DOMAINS.map((_, k) => (k === 0 ? 1 : 0));
    memberOf(state, 'USA').homeDomainShares = DOMAINS.map((_, k) => (k === 1 ? 1 : 0));
    expect(peerSplit(state)).toEqual(DOMAINS.map((_, k) => (k === 0 ? 1 : 0)));
  });
});
