/** How good an ended game is (model §6.1): what the ending is worth, and the state in which it left the alliance. */
import { axesOfTerm } from '../engine/mandates/axes.ts';
import type { EndingId, View } from '../engine/state.ts';
import { mean } from './statistics.ts';

const WORTH: Record<EndingId, number> = {
  'european-pillar': 70,
  'native-nato': 70,
  hybrid: 75,
  'status-quo': 45,
  hollow: 20,
  'amexit-crash-out': 15,
  'break-up': 0,
  'article-5-failed': 0,
  'managed-handover': 40,
  'atlantic-renewal': 65,
  'coalition-europe': 40,
  deadlock: 30,
};

export const GOOD_ENDINGS: readonly EndingId[] = ['european-pillar', 'native-nato', 'hybrid'];

/** 0–105: the ending, + 15 % of deterrence, 10 % of cohesion, 5 % of the chair's legitimacy (each 0–100). */
export const scoreOf = (state: View): number => {
  const now = state.history.at(-1);
  if (!now || state.ending === null) return 0;
  return WORTH[state.ending] + 0.15 * now.deterrence + 0.1 * now.cohesion + 0.05 * now.legitimacy;
};

/**
 * Where the alliance stands now when no mandate prefers one thing, 0–100: the mean of the five axes of mandates and of
 * the two projects' indices, which count as one. 0 once it has failed or broken up.
 */
export const neutralStanding = (state: View): number => {
  const now = state.history.at(-1);
  if (!now || state.ending === 'article-5-failed' || state.ending === 'break-up') return 0;
  return mean([...axesOfTerm(state), (now.pillarIndex + now.nativeIndex) / 2]);
};
