/** Legitimacy of the chair (model §4.1): words without deeds and resentment wear it down, missions and tests move it. */
import { book, GAUGE_CAUSES, relax, total, type Cause, type Contributions } from '../ledger.ts';
import { clamp, mean } from '../math.ts';
import type { State } from '../state.ts';
import { rhetoricGap } from './beliefs.ts';

export const addLegitimacy = (state: State, cause: Cause, change: number): void => {
  const before = state.legitimacy01;
  state.legitimacy01 = clamp(before + change, 0, 1);
  book(state.ledger.legitimacy, cause, state.legitimacy01 - before);
};

/** The level to which legitimacy is drawn, as named terms; `0 −` keeps negative zero out. */
export const legitimacyTerms = (state: State): Contributions => ({
  office: 0.62,
  rhetoric: 0 - 0.35 * rhetoricGap(state),
  resentment: 0 - 0.4 * mean(state.members.map((m) => m.resentment)),
  'opt-out-norm': 0.04 * state.optOutNorm01,
});

export const driftLegitimacy = (state: State): void => {
  const terms = legitimacyTerms(state);
  state.legitimacy01 = clamp(
    state.legitimacy01 + 0.05 * (total(terms, GAUGE_CAUSES.legitimacy) - state.legitimacy01),
    0,
    1,
  );
  relax(state.ledger.legitimacy, 0.05, terms, GAUGE_CAUSES.legitimacy);
};
