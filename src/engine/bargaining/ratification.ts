/**
 * Ratification, the second level of the game (model §3.3; Putnam 1988): deep packages go to every parliament. Where
 * opting out is a norm, a parliament that will not follow may take an opt-out protocol and let the others proceed.
 */
import { positive } from '../math.ts';
import { DIMENSIONS, type Member, type RatificationStep, type State } from '../state.ts';
import { US } from '../systems/membership.ts';
import type { Table } from './appraise.ts';

/** Size of a change: Σ|Δ|. */
export const packageSize = (delta: readonly number[]): number => {
  let size = 0;
  for (const d of delta) size += d < 0 ? -d : d;
  return size;
};

const at = (delta: readonly number[], dimension: (typeof DIMENSIONS)[number]): number =>
  delta[DIMENSIONS.indexOf(dimension)] ?? 0;

/** Sovereignty that a change pools, as a parliament feels it. */
const sovereigntyAtStake = (delta: readonly number[]): number =>
  positive(at(delta, 'pillar')) +
  positive(at(delta, 'command')) +
  0.5 * positive(at(delta, 'core')) -
  0.8 * positive(at(delta, 'optout'));

const thresholdOf = (state: State, m: Member, delta: readonly number[]): number =>
  state.assumptions.ratTh +
  (m.politicalSystem === 'majoritarian' ? -0.06 : m.politicalSystem === 'presidential' ? 0.02 : 0) +
  (m.autonomy01 > 0.7 && at(delta, 'optout') > 0 ? -0.06 : 0);

/** Vote in every parliament, in roster order, until one that cannot be left aside says no. */
export const ratify = (
  table: Table,
  state: State,
  delta: readonly number[],
  felt: readonly number[],
  noise: readonly number[],
): RatificationStep[] => {
  const a = state.assumptions;
  const stake = sovereigntyAtStake(delta);
  const steps: RatificationStep[] = [];
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i]) continue;
    const m = state.members[i];
    const vote =
      m.publicSupport01 -
      0.5 +
      0.6 * felt[i] -
      0.5 * m.nationalist01 * stake * (0.5 + (m.nationalistLed ? 1 : 0)) +
      a.nzR * noise[i];
    const margin = vote - thresholdOf(state, m, delta);
    if (margin >= 0) {
      steps.push({ member: m.id, result: 'ratified', margin });
      continue;
    }
    const small = i !== US && (!m.major || a.protocolAnyone >= 0.5);
    if (small && state.optOutNorm01 >= a.protocolNorm)
      steps.push({ member: m.id, result: 'protocol', margin });
    else {
      steps.push({ member: m.id, result: 'rejected', margin });
      return steps;
    }
  }
  return steps;
};
