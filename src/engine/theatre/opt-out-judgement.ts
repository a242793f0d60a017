/** How staying out is judged under the norm in force (model §2.7, 23; §2.2, 8), and what contributing otherwise saves. */
import { mostContributed01 } from '../domains/contribution.ts';
import { outrage } from '../governments/quirks.ts';
import { clamp, larger } from '../math.ts';
import type { State, View } from '../state.ts';
import { weighEvidence } from '../systems/beliefs.ts';
import { shiftTrust } from '../systems/trust.ts';
import { calmedBeyondArticle5 } from '../treaty/in-force.ts';
import { obligation01 } from './inclination.ts';

/** Intensity with which abstainers are scolded, 0–1.2. */
export const scoldingIntensity = (state: View, underFlag: boolean): number => {
  const a = state.assumptions;
  return (
    a.misScold *
    clamp(
      2 *
        state.scoldingStance01 *
        obligation01(state) *
        (underFlag ? 1 : 0.6) *
        (1 - a.h2 * state.optOutNorm01),
      0,
      1.2,
    )
  );
};

/** Likelihood ratio of an opt-out, judged under the norm in force (8). */
export const optOutRatio = (state: View, scolding: number): number => {
  const a = state.assumptions;
  return (
    1 -
    (1 - a.lrOpt) * (1 - a.h2 * state.optOutNorm01) * (0.3 + 0.7 * scolding) -
    0.03 * a.h2x * state.optOutNorm01
  );
};

/** Judge one abstainer in front of those present; `share` is less than 1 for one who contributes otherwise. */
export const judgeOptOut = (
  state: State,
  j: number,
  present: readonly number[],
  scolding: number,
  share: number,
): void => {
  const m = state.members[j];
  const blame = share * scolding * outrage(m.government.quirks, state.assumptions);
  const ratio = optOutRatio(state, scolding);
  m.optOuts += 1;
  m.scolding = clamp(m.scolding + blame, 0, 1.5);
  const grudge = 0.05 * blame * (1 - calmedBeyondArticle5(state));
  m.resentment = clamp(m.resentment + grudge, 0, 0.5);
  for (const p of present) shiftTrust(state, p, j, -0.05 * blame);
  if (state.assumptions.grudgeBreadth >= 0.5) {
    for (let k = 0; k < state.members.length; k++)
      if (k !== j) shiftTrust(state, j, k, -0.015 * blame);
  } else for (const p of present) shiftTrust(state, j, p, -0.015 * blame);
  weighEvidence(state, j, share === 1 ? ratio : 1 - share * (1 - ratio));
};

/** What a member can contribute instead of troops, 0–1: by its profile where it has one, else by its industry. */
export const contribution01 = (state: View, j: number): number => {
  const m = state.members[j];
  const byIndustry = state.assumptions.gradeIndustrial * m.industry01;
  return larger(mostContributed01(state, m), byIndustry);
};

/** Whether an abstainer offers to build instead: it does not refuse outright, and it has something to offer. */
export const wouldContribute = (state: View, j: number, inclination: number): boolean => {
  const a = state.assumptions;
  return (
    a.contributionShare > 0 &&
    inclination > -0.35 &&
    contribution01(state, j) + 0.1 * state.optOutNorm01 >= a.contributionFrom
  );
};
