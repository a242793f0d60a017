/**
 * The vote (game §4.8): what voters hold for and against who governs, and what moves the sovereigntist share besides
 * the published drift of opinion (model §2.5, 14). Every term is a share of votes.
 */
import { positive } from '../math.ts';
import type { Member, View } from '../state.ts';
import { isSovereigntist } from './government.ts';
import { burdenMatters, jobsMatter, lossesMatter, threatMatters } from './quirks.ts';

/** What moves votes, in the order in which sums are taken. */
export const VOTE_CAUSES = [
  'threat-handled',
  'delivered-work',
  'burden',
  'scolding',
  'losses-abroad',
] as const;
export type VoteCause = (typeof VOTE_CAUSES)[number];

/** Work-sharing with which everyone starts. */
const FIRST_WORK = 0.05;

/** Deterrence gained since the start, 0–1 units; nothing before the first measurement. */
const deterrenceGained = (state: View): number => {
  const [first] = state.history;
  return first === undefined ? 0 : state.deterrence.deterrence01 - first.deterrence / 100;
};

/** Named terms of the swing to who governs (below 0: away from it), in the order of VOTE_CAUSES. */
export const incumbentSwingTerms = (state: View, m: Member): number[] => {
  const a = state.assumptions;
  const { quirks } = m.government;
  return [
    a.voteThreat * m.threat01 * deterrenceGained(state) * threatMatters(quirks, a),
    a.voteJobs * positive(m.workSharing01 - FIRST_WORK) * m.industry01 * jobsMatter(quirks, a),
    0 -
      a.voteBurden *
        positive(m.spendingPctGdp - m.spending2025PctGdp) *
        (1 - m.fiscalWill01) *
        burdenMatters(quirks, a),
    0 - a.voteScold * m.scolding * m.autonomy01,
    0 - a.voteLosses * m.government.losses01 * lossesMatter(quirks, a),
  ];
};

export const incumbentSwing = (state: View, m: Member): number => {
  let swing = 0;
  for (const term of incumbentSwingTerms(state, m)) swing += term;
  return swing;
};

/**
 * Strength of the sovereigntist challenger on election day: opinion, resentment of having been outvoted in silence, less
 * where consent is visible (a lived opt-out norm), and its share of the swing against or for who governs.
 */
export const challengerOnElectionDay = (state: View, m: Member, swing: number): number => {
  const a = state.assumptions;
  const forIncumbent = a.voteShift * swing;
  return (
    m.nationalist01 +
    a.voteResentment * m.resentment -
    a.voteConsent * state.optOutNorm01 * m.autonomy01 +
    (isSovereigntist(m.government.archetype) ? forIncumbent : -forIncumbent)
  );
};
