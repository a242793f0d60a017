/**
 * Ratification, the second level of the game (model §3.3; Putnam 1988): deep packages go to every parliament. Where
 * opting out is a norm, a parliament that will not follow may take an opt-out protocol and let the others proceed.
 */
import { positive, squareRoot } from '../math.ts';
import { DIMENSIONS, type Member, type RatificationStep, type State, type View } from '../state.ts';
import { US } from '../systems/membership.ts';
import type { Table } from './negotiating-table.ts';
import { moodDistribution01, moodSpread } from './mood.ts';

/** Size of a change: Σ|Δ|. */
export const packageSize = (delta: readonly number[]): number => {
  let size = 0;
  for (const d of delta) size += d < 0 ? -d : d;
  return size;
};

const at = (delta: readonly number[], dimension: (typeof DIMENSIONS)[number]): number =>
  delta[DIMENSIONS.indexOf(dimension)] ?? 0;

/** Sovereignty that a change pools, as a parliament feels it. */
export const sovereigntyAtStake = (delta: readonly number[]): number =>
  positive(at(delta, 'pillar')) +
  positive(at(delta, 'command')) +
  0.5 * positive(at(delta, 'core')) -
  0.8 * positive(at(delta, 'optout'));

const thresholdOf = (state: View, m: Member, delta: readonly number[]): number =>
  state.assumptions.ratTh +
  (m.politicalSystem === 'majoritarian' ? -0.06 : m.politicalSystem === 'presidential' ? 0.02 : 0) +
  (m.autonomy01 > 0.7 && at(delta, 'optout') > 0 ? -0.06 : 0);

/** How far a parliament is above its threshold before the luck of the day. */
export const parliamentMargin = (
  state: View,
  m: Member,
  delta: readonly number[],
  stake: number,
  felt: number,
): number =>
  m.publicSupport01 -
  0.5 +
  0.6 * felt -
  0.5 * m.nationalist01 * stake * (0.5 + (m.nationalistLed ? 1 : 0)) -
  thresholdOf(state, m, delta);

/** Whether a parliament that says no can be left aside with an opt-out protocol. */
export const protocolOnOffer = (state: View, index: number): boolean => {
  const a = state.assumptions;
  return (
    index !== US &&
    (!state.members[index].major || a.protocolAnyone >= 0.5) &&
    state.optOutNorm01 >= a.protocolNorm
  );
};

/** Vote in every parliament, in roster order, until one that cannot be left aside says no. */
export const ratify = (
  table: Table,
  state: State,
  delta: readonly number[],
  felt: readonly number[],
  noise: readonly number[],
): RatificationStep[] => {
  const stake = sovereigntyAtStake(delta);
  const steps: RatificationStep[] = [];
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i]) continue;
    const m = state.members[i];
    const margin =
      parliamentMargin(state, m, delta, stake, felt[i]) + state.assumptions.nzR * noise[i];
    const result = margin >= 0 ? 'ratified' : protocolOnOffer(state, i) ? 'protocol' : 'rejected';
    steps.push({ member: m.id, result, margin });
    if (result === 'rejected') return steps;
  }
  return steps;
};

/**
 * Odds that no parliament rejects a text over which silence held. The day's mood reaches parliaments through the
 * government's margin: both spreads are taken together as one of the same shape, which is close but not exact.
 * @returns null when no parliament is asked
 */
export const ratificationOdds01 = (
  table: Table,
  delta: readonly number[],
  margins: readonly number[],
): number | null => {
  const { state } = table;
  if (packageSize(delta) < state.assumptions.ratMin) return null;
  const stake = sovereigntyAtStake(delta);
  const mood = 0.6 * moodSpread(state);
  const spread = squareRoot(mood * mood + state.assumptions.nzR * state.assumptions.nzR);
  let odds = 1;
  state.members.forEach((m, i) => {
    if (!table.seated[i] || protocolOnOffer(state, i)) return;
    const margin = parliamentMargin(state, m, delta, stake, margins[i]);
    odds *= 1 - moodDistribution01(-margin / spread);
  });
  return odds;
};
