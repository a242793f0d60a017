/**
 * How well force is spread over what collective defence needs. A soft minimum: the power mean with exponent −2 of what
 * each conventional domain has of its need, so that the weakest one drags the whole. Divided by the plain mean it says
 * how much of the force is lost to bad spread, and against the start it is a factor on force: 1 in 2025.
 */
import { clamp, smaller, squareRoot } from '../math.ts';
import type { DomainCoverage } from './domain.ts';
import { NUCLEAR_DOMAIN } from './domain.ts';
import type { State, View } from '../state.ts';
import { bringable, memberForces, type DomainForces } from './forces.ts';

/** Even an empty domain is improvised to so much. */
const LEAST_COVER = 0.05;
const FACTOR_LIMITS = [0.3, 1.5] as const;

/** Balance of a force, about 0.3–1: `force` by domain as it works, `raw` conventional force as it is paid for. */
export const balanceOf = (
  force: readonly number[],
  raw: number,
  needs: readonly number[],
): number => {
  let need = 0;
  for (let k = 0; k < needs.length; k++) if (k !== NUCLEAR_DOMAIN) need += needs[k];
  if (need === 0 || raw === 0) return 1;
  let strain = 0;
  for (let k = 0; k < needs.length; k++) {
    if (k === NUCLEAR_DOMAIN || needs[k] === 0) continue;
    const cover = force[k] / needs[k];
    const counted = cover < LEAST_COVER ? LEAST_COVER : cover;
    strain += needs[k] / (need * counted * counted);
  }
  return 1 / squareRoot(strain) / (raw / need);
};

const needsOf = ({ domains }: Pick<View, 'domains'>): number[] =>
  domains.map((x) => x.neededBillionUsd);

const factor = (state: View, balance: number, reference: number): number =>
  clamp(
    1 + state.assumptions.coverageBite * (balance / reference - 1),
    FACTOR_LIMITS[0],
    FACTOR_LIMITS[1],
  );

const together = ({ europe, us }: DomainForces): number[] => europe.map((x, k) => x + us[k]);

const usPart01 = ({ rawEurope, rawUs }: DomainForces): number =>
  rawEurope + rawUs === 0 ? 0 : rawUs / (rawEurope + rawUs);

/** The start, against which every later factor is taken. */
export const openCoverage = (state: View, forces: DomainForces): DomainCoverage => {
  const needs = needsOf(state);
  return {
    allianceFactor: 1,
    europeanFactor: 1,
    startAllianceBalance: balanceOf(together(forces), forces.rawEurope + forces.rawUs, needs),
    startEuropeanBalance: balanceOf(forces.europe, forces.rawEurope, needs),
    startUsPart01: usPart01(forces),
  };
};

/**
 * The reference of the alliance slides from its start towards that of Europe as the American part shrinks, so that an
 * American exit costs the American force once and not twice, and both factors agree when it is gone.
 */
const allianceReference = (coverage: DomainCoverage, forces: DomainForces): number => {
  const { startAllianceBalance, startEuropeanBalance, startUsPart01 } = coverage;
  if (startUsPart01 === 0) return startEuropeanBalance;
  const kept = smaller(usPart01(forces) / startUsPart01, 1);
  return startEuropeanBalance + kept * (startAllianceBalance - startEuropeanBalance);
};

export const updateCoverage = (state: State, forces: DomainForces): void => {
  const { coverage } = state;
  const needs = needsOf(state);
  const alliance = balanceOf(together(forces), forces.rawEurope + forces.rawUs, needs);
  const europe = balanceOf(forces.europe, forces.rawEurope, needs);
  coverage.allianceFactor = factor(state, alliance, allianceReference(coverage, forces));
  coverage.europeanFactor = factor(state, europe, coverage.startEuropeanBalance);
};

/**
 * What is left of a force when only some come, 0–1: specialists who stay away open a gap that the others' numbers do not
 * fill. 1 = as well spread as the whole alliance.
 * @param present by roster index
 */
export const spreadOfPresent01 = (state: View, present: readonly boolean[]): number => {
  const needs = needsOf(state);
  const forces = memberForces(state);
  const all = bringable(forces);
  const some = bringable(forces, (index) => present[index]);
  const whole = balanceOf(together(all), all.rawEurope + all.rawUs, needs);
  const part = balanceOf(together(some), some.rawEurope + some.rawUs, needs);
  return smaller(factor(state, part, whole), 1);
};
