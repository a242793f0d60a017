/** Abandonment (Snyder 1984), model §2.1 (2): how much a member believes in its allies, weighted by what they can bring. */
import type { View } from '../state.ts';
import { availability } from './membership.ts';

/** Mean belief of each member in the others, weighted by deliverable capability. */
export const meanBeliefs01 = (state: View): number[] => {
  const n = state.members.length;
  const weights: number[] = [];
  for (let j = 0; j < n; j++)
    weights.push((state.members[j]?.capabilityBillionUsd ?? 0) * availability(state, j));
  const out: number[] = [];
  const r = state.beliefs;
  for (let i = 0; i < n; i++) {
    let weighted = 0;
    let total = 0;
    const row = i * n;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const c = weights[j];
      weighted += c * r[row + j];
      total += c;
    }
    out.push(total > 0 ? weighted / total : 0);
  }
  return out;
};

/** Fear of abandonment of member `index`: threat times disbelief. */
export const abandonmentFear01 = (state: View, index: number, meanBelief01: number): number =>
  (state.members[index]?.threat01 ?? 0) * (1 - meanBelief01);
