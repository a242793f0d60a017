/** Article 5 reliability: mean belief over pairs of members, weighted by threat and size (model §4.1). */
import type { Contributions, View } from '../state.ts';
import { US } from './membership.ts';

/** Weight of each member as an ally: size, 0 for those who do not count. */
const allyWeights = (state: View, europeansOnly: boolean): number[] => {
  const out: number[] = [];
  for (const m of state.members)
    out.push(
      m.leftTreaty || (europeansOnly && !m.european)
        ? 0
        : 0.25 + m.gdpStartBillionUsd / (m.gdpStartBillionUsd + 800),
    );
  return out;
};

const weightedBelief01 = (state: View, europeansOnly: boolean): number => {
  const { members, beliefs } = state;
  const n = members.length;
  const sizes = allyWeights(state, europeansOnly);
  let allSizes = 0;
  for (let j = 0; j < n; j++) allSizes += sizes[j];
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (sizes[i] === 0) continue;
    let believed = 0;
    for (let j = 0; j < n; j++) if (j !== i) believed += sizes[j] * beliefs[i * n + j];
    const threat = 0.2 + members[i].threat01;
    weighted += threat * believed;
    total += threat * (allSizes - sizes[i]);
  }
  return total === 0 ? 0 : weighted / total;
};

export const reliability01 = (state: View): number => weightedBelief01(state, false);

/** The same among Europeans. */
export const europeanReliability01 = (state: View): number => weightedBelief01(state, true);

/** Share of pairs in which one gives the other less than four chances in ten, by whom the doubt is about. */
export const lowBeliefParts = (state: View): Contributions => {
  const { members, beliefs } = state;
  const n = members.length;
  const left = members.map((m) => m.leftTreaty);
  let us = 0;
  let others = 0;
  let pairs = 0;
  for (let i = 0; i < n; i++) {
    if (left[i]) continue;
    for (let j = 0; j < n; j++) {
      if (j === i || left[j]) continue;
      pairs += 1;
      if (beliefs[i * n + j] >= 0.4) continue;
      if (j === US) us += 1;
      else others += 1;
    }
  }
  return pairs === 0
    ? { 'about-washington': 0, 'about-europeans': 0 }
    : { 'about-washington': us / pairs, 'about-europeans': others / pairs };
};
