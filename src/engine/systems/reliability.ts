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
    const size = sizes[i];
    if (size === 0) continue;
    const row = i * n;
    let believed = 0;
    // Before and after itself: a test for itself in the loop costs a quarter more.
    for (let j = 0; j < i; j++) believed += sizes[j] * beliefs[row + j];
    for (let j = i + 1; j < n; j++) believed += sizes[j] * beliefs[row + j];
    const threat = 0.2 + members[i].threat01;
    weighted += threat * believed;
    total += threat * (allSizes - size);
  }
  return total === 0 ? 0 : weighted / total;
};

export const reliability01 = (state: View): number => weightedBelief01(state, false);

/** The same among Europeans. */
export const europeanReliability01 = (state: View): number => weightedBelief01(state, true);

/** How many give a member less than four chances in ten. */
const doubters = ({ members, beliefs }: View, about: number): number => {
  const n = members.length;
  let count = 0;
  // Belief first: few doubt, and the rest need not be looked at.
  for (let i = 0; i < n; i++)
    if (beliefs[i * n + about] < 0.4 && i !== about && !members[i].leftTreaty) count += 1;
  return count;
};

/** Share of pairs in which one gives the other less than four chances in ten, by whom the doubt is about. */
export const lowBeliefParts = (state: View): Contributions => {
  const { members } = state;
  let us = 0;
  let others = 0;
  let inside = 0;
  for (let j = 0; j < members.length; j++) {
    if (members[j].leftTreaty) continue;
    inside += 1;
    if (j === US) us += doubters(state, j);
    else others += doubters(state, j);
  }
  const pairs = inside * (inside - 1);
  return pairs === 0
    ? { 'about-washington': 0, 'about-europeans': 0 }
    : { 'about-washington': us / pairs, 'about-europeans': others / pairs };
};
