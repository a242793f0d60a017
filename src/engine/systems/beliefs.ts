/**
 * Beliefs about reliability: public signals read with a Kalman gain (model §2.2, 7) and events weighed by Bayes in
 * odds form (8). Reliability exists only between members' ears until the day of the test (Leeds; Kydd).
 */
import { profileCreditsPctGdp } from '../domains/credit.ts';
import { book, GAUGE_CAUSES, total, type Cause } from '../ledger.ts';
import { clamp, positive } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import type { State, View } from '../state.ts';
import { floorPathPctGdp } from './burden-sharing.ts';
import { reportedPctGdp, US } from './membership.ts';
import { reliability01 } from './reliability.ts';

/** Gap between declared ambition and delivered substance: credibility that words have cost. */
export const rhetoricGap = (state: View): number => positive(state.rhetoric01 - state.substance01);

/** Every government sends one public signal; all others update their belief about it. */
export const readSignals = (state: State): void => {
  const a = state.assumptions;
  const n = state.members.length;
  const noise = standardDraws(draws(state, 'signals'), n);
  const floorPath = floorPathPctGdp(state);
  const credits = profileCreditsPctGdp(state);
  const gap = rhetoricGap(state);
  const ledger = state.ledger.reliability;
  const before = reliability01(state);
  // Reliability is weighed by threat and membership: what a shift of these weights did to it is a cause of its own.
  book(ledger, 'perceived-threat', before - total(ledger, GAUGE_CAUSES.reliability));
  const { beliefs } = state;
  const w = state.hidden.willingness;
  for (let j = 0; j < n; j++) {
    const m = state.members[j];
    const gain = m.beliefVariance / (m.beliefVariance + a.obsN);
    const publicPart =
      (j === US ? 0 : a.spB * clamp((reportedPctGdp(m) + credits[j]) / floorPath - 1, -0.5, 0.3)) -
      a.gapB * a.h7 * gap * (1 - m.forwardPresence01) +
      a.noiseW * noise[j];
    for (let i = 0; i < n; i++) {
      if (i === j) continue;
      const at = i * n + j;
      beliefs[at] = beliefs[at] + gain * (clamp(w[at] + publicPart, 0.01, 0.99) - beliefs[at]);
    }
    m.beliefVariance *= 1 - gain;
  }
  book(ledger, 'signals', reliability01(state) - before);
};

/** Bayes in odds form: the belief after evidence with likelihood ratio `ratio`. */
export const weighed = (belief: number, ratio: number): number =>
  clamp((belief * ratio) / (belief * ratio + 1 - belief), 0.01, 0.99);

/** Every observer that `sees` admits weighs evidence about member `about`. */
export const weighEvidence = (
  state: State,
  about: number,
  ratio: number,
  sees: (observer: number) => boolean = everyone,
): void => {
  const n = state.members.length;
  for (let i = 0; i < n; i++) {
    if (i === about || !sees(i)) continue;
    const at = i * n + about;
    state.beliefs[at] = weighed(state.beliefs[at], ratio);
  }
};

const everyone = (): boolean => true;

/** Run `change` and book what it did to reliability under `cause`. */
export const bookReliability = (state: State, cause: Cause, change: () => void): void => {
  const before = reliability01(state);
  change();
  book(state.ledger.reliability, cause, reliability01(state) - before);
};
