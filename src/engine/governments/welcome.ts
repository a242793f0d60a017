/** The chair's one welcome offer to a new government, before it reviews what it inherited (game §4.8). */
import { refuse, type Refusal } from '../actions/action.ts';
import { clamp } from '../math.ts';
import type { State, View } from '../state.ts';
import { loveOfStages } from './quirks.ts';
import { reviewOdds, type ReviewOdds } from './review.ts';

/** Trust that a new government returns. */
const THANKS = 0.03;

export interface WelcomeOffer {
  /** Turn in which the review is played out. */
  reviewTurn: number;
  /** Added to the odds of keeping each instrument at risk. */
  keepGain01: number;
  /** What the government might leave, as things stand. */
  atRisk: ReviewOdds[];
}

/** What the offer would do; null when there is no new government there that could be welcomed. */
export const welcomeOffer = (view: View, index: number): WelcomeOffer | null => {
  const m = view.members[index];
  const { reviewTurn, welcomed, quirks } = m.government;
  if (reviewTurn === null || welcomed || m.leftTreaty) return null;
  return {
    reviewTurn,
    keepGain01: view.assumptions.welcomeKeep * loveOfStages(quirks, view.assumptions),
    atRisk: reviewOdds(view, index).filter((odds) => odds.keep01 < 1),
  };
};

export const refuseWelcome = (view: View, index: number): Refusal | null => {
  const m = view.members[index];
  if (m === undefined) return refuse('no-new-government');
  if (m.government.welcomed) return refuse('already-welcomed', { member: m.id });
  return welcomeOffer(view, index) === null ? refuse('no-new-government', { member: m.id }) : null;
};

/** Make the offer: the chair owes a favour, and the government looks more kindly on what it inherited. */
export const welcome = (state: State, index: number): void => {
  const m = state.members[index];
  m.government.welcomed = true;
  m.ious -= 1;
  m.trustInChair01 = clamp(m.trustInChair01 + THANKS, 0, 1);
};
