/** What treaties in force do to the rest of the world: each a plain number that other systems multiply or add. */
import { instrumentInForce } from '../governments/instruments.ts';
import type { View } from '../state.ts';
import type { TreatyAim } from './treaty-process.ts';

export const treatyInForce = (
  state: Pick<View, 'instruments'>,
  aim: Exclude<TreatyAim, 'revision'>,
): boolean => instrumentInForce(state, aim) !== undefined;

/** Share of the resentment over anything but Article 5 that an Opt-out Protocol takes away, 0–1. */
export const calmedBeyondArticle5 = (state: View): number =>
  treatyInForce(state, 'opt-out-protocol') ? state.assumptions.protocolCalm : 0;

/**
 * How the adversary reads an Opt-out Protocol, as a factor of credibility: freedom elsewhere concentrates solidarity
 * (h2), or absence spreads, the more the broader the obligations (h2x). 1 without one.
 */
export const protocolSignal = (state: View): number => {
  if (!treatyInForce(state, 'opt-out-protocol')) return 1;
  const a = state.assumptions;
  const { scope } = state.treaty;
  return 1 + a.protocolLift * a.h2 * (1 - scope) - a.protocolLower * a.h2x * (0.4 + 0.6 * scope);
};

/** Lead that Europeans take over in the command under a Pillar Compact, on top of what is there without Washington. */
export const compactLead = (state: View): number =>
  treatyInForce(state, 'pillar-compact') ? state.assumptions.compactCommand : 0;

/** How much faster the institutions of the pillar grow, 1 = as without a Pillar Compact. */
export const compactPace = (state: View): number =>
  treatyInForce(state, 'pillar-compact') ? 1 + state.assumptions.compactPace : 1;

/** Further decay of institutions per share of nationalist-led founders, under a Pillar Compact (h1). */
export const compactExposure = (state: View): number =>
  treatyInForce(state, 'pillar-compact')
    ? state.assumptions.compactExposure * state.assumptions.h1
    : 0;

/** Whether industrial answers to a call count in full in their own domain. */
export const profilesChartered = (state: Pick<View, 'instruments'>): boolean =>
  treatyInForce(state, 'profiles-charter');

/** Work-sharing that credits under a Profiles Charter add to what the treaty says. */
export const charterWorks = (state: View): number =>
  profilesChartered(state) ? state.assumptions.charterWorks : 0;

/** Burden-sharing that Washington credits per unit of work-sharing. */
export const charterCredit = (state: View): number =>
  profilesChartered(state) ? state.assumptions.charterCredit : 0;
