/** Whether a government takes up a profile: named terms that sum to its answer. */
import { describe, expect, it } from 'vitest';
import {
  INTEREST_TERMS,
  interestIn,
  profilesByInterest,
  weakestTerm,
} from '../../../src/engine/domains/interest.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const germanWorkshop = (state: ReturnType<typeof aGame>, chairAsks = true) =>
  interestIn(state, seatOf(state, 'DEU'), 'workshop', chairAsks);

describe('interest in a profile', () => {
  it('is the sum of its terms, less what it takes to commit oneself', () => {
    const interest = germanWorkshop(aGame({ changes: { profileReluctance: 0.3 } }));
    const sum = INTEREST_TERMS.reduce((all, term) => all + interest.terms[term], 0);
    expect(interest.total).toBeCloseTo(sum - 0.3, 12);
  });

  it('grows with the treaty’s work-sharing', () => {
    const state = aGame();
    const before = germanWorkshop(state).terms.charter;
    state.treaty.works += 0.5;
    expect(germanWorkshop(state).terms.charter - before).toBeCloseTo(0.3, 12);
  });

  it('asks for trust in the chair only when the chair asks', () => {
    const state = aGame();
    memberOf(state, 'DEU').trustInChair01 = 0.1;
    expect(germanWorkshop(state).terms.chair).toBeCloseTo(-0.2, 12);
    expect(germanWorkshop(state, false).terms.chair).toBe(0);
  });

  it('falls with autonomy and under nationalists', () => {
    const state = aGame();
    const m = memberOf(state, 'DEU');
    m.autonomy01 = 0.4;
    expect(germanWorkshop(state).terms.freedom).toBeCloseTo(-0.2, 12);
    m.nationalistLed = true;
    expect(germanWorkshop(state).terms.freedom).toBeCloseTo(-0.4, 12);
    expect(weakestTerm(germanWorkshop(state))).toBe('freedom');
  });

  it('follows the gaps of the alliance', () => {
    const state = aGame();
    const before = germanWorkshop(state).terms.need;
    for (const x of state.domains) if (x.domain === 'munitions') x.gap01 = 0;
    expect(before).toBeGreaterThan(0);
    expect(germanWorkshop(state).terms.need).toBe(0);
  });

  it('falls when enough others do the same, its own trade not counted', () => {
    const state = aGame();
    for (const x of state.domains)
      if (x.domain === 'munitions') x.specialists = ['GBR', 'FRA', 'POL', 'DEU'];
    expect(germanWorkshop(state).terms.crowding).toBeCloseTo(-0.08, 12);
  });

  it('offers nuclear deterrence to none but nuclear powers, and nothing that is held already', () => {
    const state = aGame();
    memberOf(state, 'FRA').profile.primary = 'workshop';
    const offered = (id: string) =>
      profilesByInterest(state, seatOf(state, id), true).map((x) => x.profile);
    expect(offered('DEU')).not.toContain('nuclear');
    expect(offered('FRA')).toContain('nuclear');
    expect(offered('FRA')).not.toContain('workshop');
    const totals = profilesByInterest(state, seatOf(state, 'DEU'), true).map((x) => x.total);
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });
});
