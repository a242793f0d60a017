/** Taking up a profile and dropping it: what changes at once, who remembers, what is promised. */
import { describe, expect, it } from 'vitest';
import {
  adoptProfile,
  dependentsOn,
  dropProfile,
  profileOfInstrument,
} from '../../../src/engine/domains/adopt.ts';
import { DOMAINS } from '../../../src/engine/domains/domain.ts';
import { instrumentInForce } from '../../../src/engine/governments/instruments.ts';
import { abandon } from '../../../src/engine/governments/undoing.ts';
import { aGame, memberOf, pair, seatOf } from '../../support/game.ts';

const lastEvent = (state: ReturnType<typeof aGame>) => state.chronicle.at(-1);

describe('taking up a profile', () => {
  it('fills the first place, then the second', () => {
    const state = aGame();
    const germany = seatOf(state, 'DEU');
    state.turn = 3;
    adoptProfile(state, germany, 'workshop');
    expect(memberOf(state, 'DEU').profile).toEqual({
      primary: 'workshop',
      secondary: null,
      sinceTurn: 3,
    });
    adoptProfile(state, germany, 'lift-hub');
    expect(memberOf(state, 'DEU').profile).toMatchObject({
      primary: 'workshop',
      secondary: 'lift-hub',
    });
  });

  it('shares more work at once, is promised, and is told', () => {
    const state = aGame({ changes: { profileWorks: 0.04 } });
    const before = memberOf(state, 'DEU').workSharing01;
    adoptProfile(state, seatOf(state, 'DEU'), 'workshop');
    expect(memberOf(state, 'DEU').workSharing01).toBeCloseTo(before + 0.04, 12);
    expect(instrumentInForce(state, 'profile:workshop')).toMatchObject({
      kind: 'profile',
      parties: ['DEU'],
    });
    expect(lastEvent(state)).toMatchObject({
      key: 'profile-adopted',
      params: { member: 'DEU', profile: 'workshop' },
    });
  });

  it('is known again from the instrument that it made', () => {
    expect(profileOfInstrument('profile:workshop')).toBe('workshop');
    expect(profileOfInstrument('pillar-compact')).toBeUndefined();
  });
});

describe('dropping a profile', () => {
  const withDependents = () => {
    const state = aGame({ changes: { profileTrustLoss: 0.1 } });
    adoptProfile(state, seatOf(state, 'DEU'), 'workshop');
    memberOf(state, 'EST').domainShares[DOMAINS.indexOf('munitions')] = 0;
    for (const id of ['GBR', 'FRA', 'POL', 'TUR', 'HUN']) {
      const m = memberOf(state, id);
      m.workSharing01 = 0;
      m.domainShares[DOMAINS.indexOf('munitions')] = 0.5;
    }
    // a little is bought from everywhere, and nobody minds
    memberOf(state, 'POL').workSharing01 = 0.05;
    return state;
  };

  it('costs the trust of those who rely on it, and of nobody else', () => {
    const state = withDependents();
    expect(dependentsOn(state, 'DEU', 'workshop')).toEqual(['EST']);
    const trust = (of: string): number => state.trust[pair(state, of, 'DEU')] ?? 0;
    const [estonia, poland] = [trust('EST'), trust('POL')];
    dropProfile(state, seatOf(state, 'DEU'), 'workshop');
    expect(trust('EST')).toBeCloseTo(estonia - 0.1, 12);
    expect(trust('POL')).toBe(poland);
    expect(lastEvent(state)).toMatchObject({
      key: 'profile-dropped',
      params: { member: 'DEU', profile: 'workshop', dependents: ['EST'] },
    });
  });

  it('takes the promise back and a fifth of the shared work, and the second trade moves up', () => {
    const state = withDependents();
    const germany = seatOf(state, 'DEU');
    adoptProfile(state, germany, 'lift-hub');
    const shared = memberOf(state, 'DEU').workSharing01;
    dropProfile(state, germany, 'workshop');
    expect(instrumentInForce(state, 'profile:workshop')).toBeUndefined();
    expect(instrumentInForce(state, 'profile:lift-hub')).toBeDefined();
    expect(memberOf(state, 'DEU').workSharing01).toBeCloseTo(0.8 * shared, 12);
    expect(memberOf(state, 'DEU').profile).toMatchObject({ primary: 'lift-hub', secondary: null });
  });

  it('leaves the promises of others about the same profile in force', () => {
    const state = withDependents();
    adoptProfile(state, seatOf(state, 'FRA'), 'workshop');
    dropProfile(state, seatOf(state, 'DEU'), 'workshop');
    expect(instrumentInForce(state, 'profile:workshop')?.parties).toEqual(['FRA']);
  });

  it('follows when a new government abandons the promise', () => {
    const state = withDependents();
    const instrument = instrumentInForce(state, 'profile:workshop');
    if (!instrument) throw new Error('nothing was promised');
    abandon(state, seatOf(state, 'DEU'), instrument);
    expect(memberOf(state, 'DEU').profile.primary).toBeNull();
    expect(instrument).toMatchObject({ inForce: false, abandonedBy: ['DEU'] });
  });

  it('does nothing where there is nothing to drop', () => {
    const state = aGame();
    dropProfile(state, seatOf(state, 'DEU'), 'workshop');
    expect(state.chronicle).toEqual([]);
  });
});
