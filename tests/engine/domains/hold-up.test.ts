/** Hold-up and specialisation: what a profile gains, and what an unreliable supplier takes from those who rely on it. */
import { describe, expect, it } from 'vitest';
import { DOMAINS } from '../../../src/engine/domains/domain.ts';
import { bringable, memberForces, specialisationGain } from '../../../src/engine/domains/forces.ts';
import { peerSplit } from '../../../src/engine/domains/profile.ts';
import { aGame, memberOf } from '../../support/game.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';

const MUNITIONS = DOMAINS.indexOf('munitions');

/** Everybody builds little by itself; one workshop supplies the others. */
const withWorkshop = (changes: Partial<Assumptions>) => {
  const state = aGame({ changes: { specialisationEfficiency: 0, ...changes } });
  for (const m of state.members.slice(1)) m.domainShares[MUNITIONS] = 0.05;
  memberOf(state, 'DEU').profile.primary = 'workshop';
  return state;
};
const munitions = (state: ReturnType<typeof withWorkshop>): number =>
  bringable(memberForces(state)).europe[MUNITIONS] ?? 0;

describe('hold-up', () => {
  it('costs dependents when their workshop falls to nationalists', () => {
    const state = withWorkshop({ h3x: 1, domainHoldUp: 0.6 });
    const before = munitions(state);
    memberOf(state, 'DEU').nationalistLed = true;
    expect(munitions(state)).toBeLessThan(before);
  });

  it('is what the counter-dial says: nothing at h3x 0', () => {
    const state = withWorkshop({ h3x: 0 });
    const before = munitions(state);
    memberOf(state, 'DEU').nationalistLed = true;
    expect(munitions(state)).toBe(before);
  });

  it('costs more when the supplier has left, and leaves other domains alone', () => {
    const state = withWorkshop({ h3x: 1, domainHoldUp: 0.6 });
    const deu = memberOf(state, 'DEU');
    const others = (): number => {
      deu.leftTreaty = false;
      const own =
        bringable(memberForces(state), (i) => state.members[i]?.id === 'DEU').europe[MUNITIONS] ??
        0;
      const all = munitions(state);
      return all - own;
    };
    const before = others();
    const maritime = bringable(memberForces(state)).europe[DOMAINS.indexOf('maritime')];
    deu.nationalistLed = true;
    const led = others();
    expect(led).toBeLessThan(before);
    expect(bringable(memberForces(state)).europe[DOMAINS.indexOf('maritime')]).toBe(maritime);
    deu.leftTreaty = true;
    expect(munitions(state)).toBeLessThan(led);
  });
});

describe('specialisation', () => {
  it('gains in full from half work-sharing on, half in a second trade, by comparative advantage', () => {
    const state = aGame({ changes: { specialisationEfficiency: 0.2 } });
    const m = memberOf(state, 'DEU');
    const peers = peerSplit(state);
    m.profile = { primary: 'workshop', secondary: 'maritime-seabed', sinceTurn: 0 };
    m.workSharing01 = 0.5;
    const full = specialisationGain(state, peers, m, 'workshop');
    m.workSharing01 = 0.25;
    expect(specialisationGain(state, peers, m, 'workshop')).toBeCloseTo(full / 2, 12);
    m.workSharing01 = 1;
    expect(specialisationGain(state, peers, m, 'workshop')).toBe(full);
    m.profile = { primary: 'maritime-seabed', secondary: 'workshop', sinceTurn: 0 };
    expect(specialisationGain(state, peers, m, 'workshop')).toBeCloseTo(full / 2, 12);
  });

  it('adds to the force of the domain served alone', () => {
    const state = aGame({ changes: { specialisationEfficiency: 0.2, domainHoldUp: 0 } });
    const m = memberOf(state, 'DEU');
    m.workSharing01 = 0.5;
    const before = bringable(memberForces(state)).europe;
    m.profile.primary = 'workshop';
    const after = bringable(memberForces(state)).europe;
    expect(after[MUNITIONS]).toBeGreaterThan(before[MUNITIONS] ?? 0);
    expect(after[0]).toBe(before[0]);
  });
});
