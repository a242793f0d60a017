/**
 * Nothing rigs the question of the game: a player that pursues its mandate comes to every order now and then, careless play
 * to none, and which road is better depends on what one assumes. Small samples; `balance` and `calibrate` play the large ones.
 */
import { describe, expect, it } from 'vitest';
import { dealtMandate } from '../../src/engine/mandates/deal.ts';
import { MANDATES } from '../../src/engine/mandates/mandate.ts';
import { setup } from '../../src/engine/index.ts';
import { LENS_CHANGES, type Lens } from '../../src/engine/lenses.ts';
import type { EndingId } from '../../src/engine/state.ts';
import { playOut, type PolicyId } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const SEEDS = 48;

/** Shares of endings over a fixed set of seeds, mandates dealt. */
const endingShares = (policy: PolicyId, lens: Lens = 'agnostic'): Map<EndingId, number> => {
  const shares = new Map<EndingId, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const name = `balance-${seed}`;
    const mandate = MANDATES[dealtMandate(name)];
    const state = setup(scenario, name, LENS_CHANGES[lens], { mandate });
    const { ending } = playOut(state, policy, name);
    if (ending !== null) shares.set(ending, (shares.get(ending) ?? 0) + 1 / SEEDS);
  }
  return shares;
};

const share = (shares: Map<EndingId, number>, ...endings: EndingId[]): number =>
  endings.reduce((sum, ending) => sum + (shares.get(ending) ?? 0), 0);

describe('in the contested world', () => {
  it('whoever pursues a mandate comes to every order now and then, and to none for certain', () => {
    const shares = endingShares('balanced');
    for (const ending of [
      'european-pillar',
      'native-nato',
      'hybrid',
      'atlantic-renewal',
    ] as const) {
      expect(share(shares, ending), ending).toBeGreaterThan(0);
      expect(share(shares, ending), ending).toBeLessThan(0.5);
    }
  });

  it('random play reaches next to nothing new', () => {
    const shares = endingShares('random');
    expect(share(shares, 'european-pillar', 'native-nato', 'hybrid')).toBeLessThan(0.1);
  });
});

describe('the better road depends on the lens', () => {
  it('native endings are at home in the author’s world, pillars in the sceptic’s', () => {
    const author = endingShares('balanced', 'native-hypothesis');
    const sceptic = endingShares('balanced', 'sceptic');
    expect(share(author, 'native-nato', 'hybrid')).toBeGreaterThan(
      share(sceptic, 'native-nato', 'hybrid') + 0.05,
    );
    expect(share(sceptic, 'european-pillar')).toBeGreaterThan(share(author, 'european-pillar'));
  });
});
