/** Credit toward the spending floor for a profile: by charter and comparative advantage. */
import { describe, expect, it } from 'vitest';
import { charter01, profileCreditsPctGdp } from '../../../src/engine/domains/credit.ts';
import { comparativeAdvantage01, peerSplit } from '../../../src/engine/domains/profile.ts';
import { makeInstrument } from '../../../src/engine/governments/instruments.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { updateSpending } from '../../../src/engine/systems/burden-sharing.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

describe('the charter', () => {
  it('begins above voluntary profiles and is full at binding ones', () => {
    const state = aGame();
    const at = (works: number): number => {
      state.treaty.works = works;
      return charter01(state);
    };
    expect([at(0.12), at(0.35), at(0.75), at(1)]).toEqual([0, 0, 1, 1]);
    expect(at(0.55)).toBeCloseTo(0.5, 12);
  });

  it('counts in full when it is a treaty in force', () => {
    const state = aGame();
    makeInstrument(state, {
      kind: 'protocol',
      about: 'profiles-charter',
      delta: DIMENSIONS.map(() => 0),
      parties: [],
    });
    expect(charter01(state)).toBe(1);
  });
});

describe('the credit', () => {
  const chartered = () => {
    const state = aGame({ changes: { profileCredit: 0.4 } });
    state.treaty.works = 1;
    return state;
  };

  it('follows comparative advantage, half for a second trade, nothing without one', () => {
    const state = chartered();
    const m = memberOf(state, 'DEU');
    const germany = seatOf(state, 'DEU');
    const peers = peerSplit(state);
    m.profile.primary = 'workshop';
    const first = comparativeAdvantage01(peers, m, 'workshop');
    expect(profileCreditsPctGdp(state)[germany]).toBeCloseTo(0.4 * first, 12);
    m.profile.secondary = 'lift-hub';
    const second = comparativeAdvantage01(peers, m, 'lift-hub');
    expect(profileCreditsPctGdp(state)[germany]).toBeCloseTo(0.4 * (first + second / 2), 12);
    expect(profileCreditsPctGdp(state)[seatOf(state, 'FRA')]).toBe(0);
  });

  it('lowers what the floor asks of its holder', () => {
    const spent = (profile: 'workshop' | null): number => {
      const state = chartered();
      const m = memberOf(state, 'DEU');
      m.profile.primary = profile;
      m.compliance01 = 1;
      updateSpending(state);
      return m.spendingPctGdp;
    };
    expect(spent('workshop')).toBeLessThan(spent(null));
  });

  it('is nothing in the treaty of 2025', () => {
    const state = aGame();
    memberOf(state, 'DEU').profile.primary = 'workshop';
    expect(profileCreditsPctGdp(state).every((x) => x === 0)).toBe(true);
  });
});
