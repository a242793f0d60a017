/** Abandonment (Snyder 1984), model §2.1 (2): how much a member believes in its allies, weighted by what they can bring. */
import type { View } from '../state.ts';
import { availability } from './membership.ts';

/** What each member can bring, by which belief in it counts; billion USD. */
const deliverables = (state: View): number[] => {
  const out: number[] = [];
  for (let j = 0; j < state.members.length; j++)
    out.push(state.members[j].capabilityBillionUsd * availability(state, j));
  return out;
};

const meanBeliefOf = (beliefs: readonly number[], weights: number[], i: number): number => {
  const n = weights.length;
  const row = i * n;
  let weighted = 0;
  let total = 0;
  // It weighs nothing itself, for the while: cheaper than to leave it out in the loop.
  const own = weights[i];
  weights[i] = 0;
  for (let j = 0; j < n; j++) {
    const c = weights[j];
    weighted += c * beliefs[row + j];
    total += c;
  }
  weights[i] = own;
  return total > 0 ? weighted / total : 0;
};

/** Mean belief of member `index` in the others, weighted by deliverable capability. */
export const meanBelief01 = (state: View, index: number): number =>
  meanBeliefOf(state.beliefs, deliverables(state), index);

/** The same of each member. */
export const meanBeliefs01 = (state: View): number[] => {
  const weights = deliverables(state);
  const out: number[] = [];
  for (let i = 0; i < weights.length; i++) out.push(meanBeliefOf(state.beliefs, weights, i));
  return out;
};

/** Fear of abandonment of member `index`: threat times disbelief. */
export const abandonmentFear01 = (state: View, index: number, meanBelief01: number): number =>
  (state.members[index]?.threat01 ?? 0) * (1 - meanBelief01);
