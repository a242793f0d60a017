/** Article 5 reliability: mean belief over pairs of members, weighted by threat and size (model §4.1). */
import type { View } from '../state.ts';

const weightedBelief01 = (state: View, counts: (index: number) => boolean): number => {
  const { members, beliefs } = state;
  const n = members.length;
  const sizes: number[] = [];
  for (const m of members) sizes.push(0.25 + m.gdpStartBillionUsd / (m.gdpStartBillionUsd + 800));
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (!counts(i)) continue;
    const threat = 0.2 + members[i]!.threat01;
    for (let j = 0; j < n; j++) {
      if (j === i || !counts(j)) continue;
      const weight = threat * sizes[j]!;
      weighted += weight * beliefs[i * n + j]!;
      total += weight;
    }
  }
  return total === 0 ? 0 : weighted / total;
};

export const reliability01 = (state: View): number =>
  weightedBelief01(state, (i) => !state.members[i]!.leftTreaty);

/** The same among Europeans. */
export const europeanReliability01 = (state: View): number =>
  weightedBelief01(state, (i) => state.members[i]!.european && !state.members[i]!.leftTreaty);

/** Share of pairs in which one gives the other less than four chances in ten. */
export const lowBeliefShare01 = (state: View): number => {
  const n = state.members.length;
  let low = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    if (state.members[i]!.leftTreaty) continue;
    for (let j = 0; j < n; j++) {
      if (j === i || state.members[j]!.leftTreaty) continue;
      pairs += 1;
      if (state.beliefs[i * n + j]! < 0.4) low += 1;
    }
  }
  return pairs === 0 ? 0 : low / pairs;
};
