/** What collective defence asks for by domain: fixed at the start in its proportions, growing with the adversary. */
import type { State, View } from '../state.ts';

/** Share of every domain in all that is needed, in the order of DOMAINS; sums to 1 (all 0 before the first assessment). */
export const domainWeights = ({ domains }: Pick<View, 'domains'>): number[] => {
  let all = 0;
  for (const x of domains) all += x.neededAtStartBillionUsd;
  return domains.map((x) => (all === 0 ? 0 : x.neededAtStartBillionUsd / all));
};

/** By how much every need has grown since the start: with the adversary's force, as far as `needGrowth` says. */
export const needFactor = ({ assumptions, adversary }: State): number => {
  const grown = 1 + assumptions.needGrowth * (adversary.forceBillionUsd / assumptions.A0 - 1);
  return grown < 0.1 ? 0.1 : grown;
};
