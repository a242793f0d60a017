/**
 * Nothing rigs the question of the game: competent play reaches either order about half the time in the contested world,
 * careless play reaches neither, and the better road depends on what one assumes. Small samples; the command `calibrate`
 * plays the large ones.
 */
import { describe, expect, it } from 'vitest';
import { setup } from '../../src/engine/index.ts';
import { LENS_CHANGES, type Lens } from '../../src/engine/lenses.ts';
import type { EndingId } from '../../src/engine/state.ts';
import { playOut, type PolicyId } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const SEEDS = 100;

/** Shares of endings over a fixed set of seeds. */
const endingShares = (policy: PolicyId, lens: Lens = 'agnostic'): Map<EndingId, number> => {
  const shares = new Map<EndingId, number>();
  for (let seed = 0; seed < SEEDS; seed++) {
    const name = `balance-${seed}`;
    const { ending } = playOut(setup(scenario, name, LENS_CHANGES[lens]), policy, name);
    if (ending !== null) shares.set(ending, (shares.get(ending) ?? 0) + 1 / SEEDS);
  }
  return shares;
};

const share = (shares: Map<EndingId, number>, ...endings: EndingId[]): number =>
  endings.reduce((sum, ending) => sum + (shares.get(ending) ?? 0), 0);

/** Aims of 40–65 %, widened by three standard errors of a sample of a hundred. */
const LOW = 0.25;
const HIGH = 0.8;

describe('in the contested world', () => {
  it('pillar-seeking play reaches a European pillar about half the time', () => {
    const reached = share(endingShares('pillar-seeking'), 'european-pillar');
    expect(reached).toBeGreaterThan(LOW);
    expect(reached).toBeLessThan(HIGH);
  });

  it('native-seeking play reaches a native alliance about half the time', () => {
    const reached = share(endingShares('native-seeking'), 'native-nato');
    expect(reached).toBeGreaterThan(LOW);
    expect(reached).toBeLessThan(HIGH);
  });

  it('random play reaches next to nothing good, and muddling through has no certain ending', () => {
    expect(share(endingShares('random'), 'european-pillar', 'native-nato', 'hybrid')).toBeLessThan(
      0.05,
    );
    for (const value of endingShares('muddle-through').values()) expect(value).toBeLessThan(0.75);
  });
});

describe('the better road depends on the lens', () => {
  it('native play wins in the author’s world', () => {
    const native = share(endingShares('native-seeking', 'native-hypothesis'), 'native-nato');
    const pillar = share(endingShares('pillar-seeking', 'native-hypothesis'), 'european-pillar');
    expect(native).toBeGreaterThan(pillar + 0.2);
  });

  it('pillar play wins in the sceptic’s world', () => {
    const native = share(endingShares('native-seeking', 'sceptic'), 'native-nato');
    const pillar = share(endingShares('pillar-seeking', 'sceptic'), 'european-pillar');
    expect(pillar).toBeGreaterThan(native + 0.2);
  });
});
