/** What the next election may bring: as far as anybody can know who reads the polls of today. */
import type { View } from '../state.ts';
import { nationalistWinChance01 } from '../systems/elections.ts';
import { nextElectionTurn, US } from '../systems/membership.ts';
import { earlyElectionHazard01 } from './early-elections.ts';
import { reviewOddsUnder, type ReviewOdds } from './review.ts';
import { challengerOnElectionDay, incumbentSwing } from './votes.ts';

export interface ElectionOutlook {
  /** Turn of the next election; null = none in this campaign. */
  turn: number | null;
  /** Hazard of an early one this turn. */
  early01: number;
  /** Chance that the sovereigntist challenger would lead, if the vote were now. */
  challengerWins01: number;
  /** What such a government might leave of what it would inherit. */
  atRisk: ReviewOdds[];
}

/** The outlook for a member; null for Washington, which is no contest of this kind, and for one that left. */
export const electionOutlook = (view: View, index: number): ElectionOutlook | null => {
  const m = view.members[index];
  if (index === US || m.leftTreaty) return null;
  const next = nextElectionTurn(m, view.turn - 1);
  const share = challengerOnElectionDay(view, m, incumbentSwing(view, m));
  const { stability, quirks } = m.government;
  const challenger = { archetype: m.parties.sovereigntist, partners: [], stability, quirks };
  return {
    turn: next < view.turnsTotal ? next : null,
    early01: earlyElectionHazard01(view, m),
    challengerWins01: nationalistWinChance01(m, view.assumptions, share),
    atRisk: reviewOddsUnder(view, index, challenger).filter(({ keep01 }) => keep01 < 1),
  };
};
