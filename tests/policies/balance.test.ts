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

/** By how much the native project stands above the pillar at the end of a term, mean of the seeds. */
const nativeLead = (lens: Lens): number => {
  let lead = 0;
  for (let seed = 0; seed < SEEDS / 2; seed++) {
    const name = `balance-${seed}`;
    const end = playOut(setup(scenario, name, LENS_CHANGES[lens]), 'balanced', name).history.at(-1);
    lead += (2 * ((end?.nativeIndex ?? 0) - (end?.pillarIndex ?? 0))) / SEEDS;
  }
  return lead;
};

describe('the better road depends on the lens', () => {
  it('the same player brings the native project further in the author’s world than in the sceptic’s', () => {
    const [author, sceptic] = [nativeLead('native-hypothesis'), nativeLead('sceptic')];
    expect(author - sceptic, `${author} against ${sceptic}`).toBeGreaterThan(5);
  });
});
