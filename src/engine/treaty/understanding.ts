/** The Opt-out Understanding (game §4.6, 18): a declaration that staying out of other operations is no offence. */
import { margins } from '../bargaining/margins.ts';
import { setTable } from '../bargaining/negotiating-table.ts';
import { emit } from '../chronicle.ts';
import { instrumentInForce, makeInstrument } from '../governments/instruments.ts';
import { clamp, smaller } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import { DIMENSIONS, type Package, type State, type View } from '../state.ts';
import { treatyInForce } from './in-force.ts';

export const UNDERSTANDING = 'opt-out-understanding';

/** Opt-out right beyond which a declaration says nothing new. */
const DECLARED = 0.6;

export const understandingText = (state: View): Package => ({
  delta: {
    optout: clamp(
      smaller(state.assumptions.understandingStep, DECLARED - state.treaty.optout),
      0,
      1,
    ),
  },
  sidePayments: [],
  purpose: 'understanding',
});

/** Whether freedom to stay out is declared or ratified already. */
export const optOutIsWritten = (state: View): boolean =>
  treatyInForce(state, 'opt-out-protocol') || instrumentInForce(state, UNDERSTANDING) !== undefined;

/** Share of the members at the table that the seat knows to agree. */
export const knownToAgree01 = (state: View, seat: Seat, p: Package): number => {
  const table = setTable(state, seat, undefined, p.purpose);
  const all = margins(table, p);
  let agree = 0;
  let seated = 0;
  for (let i = 0; i < all.length; i++) {
    if (!table.seated[i]) continue;
    seated += 1;
    if (all[i] >= 0) agree += 1;
  }
  return seated === 0 ? 0 : agree / seated;
};

/** Silence held: the declaration is made. */
export const declareUnderstanding = (state: State, delta: readonly number[]): void => {
  DIMENSIONS.forEach((d, k) => {
    state.treaty[d] = clamp(state.treaty[d] + delta[k], 0, 1);
  });
  state.optOutNorm01 += state.assumptions.understandingNorm * (1 - state.optOutNorm01);
  const { understandingWeakness, h2x } = state.assumptions;
  const { adversary } = state;
  adversary.opportunism01 = clamp(adversary.opportunism01 + understandingWeakness * h2x, 0.1, 1);
  makeInstrument(state, {
    kind: 'declaration',
    about: UNDERSTANDING,
    delta: [...delta],
    parties: [],
  });
  emit(state, 'understanding-declared', {});
};
