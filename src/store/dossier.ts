/** What a dossier reads of one government besides its margin: axes, voters, the ladder out, and who relies on whom. */
import { reliesOn, type Reliance } from '../engine/domains/reliance.ts';
import { axesOf, type Axis } from '../engine/governments/axes.ts';
import type { InstrumentKind } from '../engine/governments/government.ts';
import { electionOutlook, type ElectionOutlook } from '../engine/governments/outlook.ts';
import type { ReviewOdds } from '../engine/governments/review.ts';
import { incumbentSwingTerms, VOTE_CAUSES, type VoteCause } from '../engine/governments/votes.ts';
import type { GovernmentAct } from '../engine/governments/acts/act.ts';
import type { Member, MemberId, View } from '../engine/state.ts';
import { exitRung, type ExitStanding } from '../engine/theatre/exit-rung.ts';

export type { Axis, ExitStanding, GovernmentAct, Reliance };

/** Where it stands on each axis, −2…+2. */
export const axes = (member: Member): { axis: Axis; value: number }[] => axesOf(member);

/** What its voters hold for and against it, share of votes, the heaviest first; what weighs nothing is left out. */
export const votersHold = (view: View, member: Member): { cause: VoteCause; swing: number }[] => {
  const terms = incumbentSwingTerms(view, member);
  return VOTE_CAUSES.map((cause, k) => ({ cause, swing: terms[k] ?? 0 }))
    .filter(({ swing }) => Math.abs(swing) >= 0.001)
    .toSorted((a, b) => Math.abs(b.swing) - Math.abs(a.swing));
};

export const ladder = (view: View, member: Member): ExitStanding => exitRung(view, member.id);

/** Reliances worth a line are this many. */
const MOST = 3;

/** On whom it relies most, and for what. */
export const reliances = (view: View, member: Member): Reliance[] =>
  reliesOn(view, member.id)
    .toSorted((a, b) => b.share01 - a.share01)
    .slice(0, MOST);

/** What it said of the chair's text in this half-year or the last: reasons, and the text that it would sign. */
export const saidLately = (view: View, id: MemberId): GovernmentAct[] =>
  view.governmentActs.filter(
    (a) => a.member === id && a.turn >= view.turn - 1 && a.reasons.length > 0,
  );

export interface Outlook extends Omit<ElectionOutlook, 'atRisk'> {
  /** Commitments that the challenger might leave, with their kind. */
  atRisk: (ReviewOdds & { kind: InstrumentKind })[];
}

/** What the next election may bring; null where there is no contest of that kind. */
export const outlook = (view: View, member: Member): Outlook | null => {
  const ahead = electionOutlook(view, view.members.indexOf(member));
  if (ahead === null) return null;
  return {
    ...ahead,
    atRisk: ahead.atRisk.flatMap((odds) => {
      const kind = view.instruments.find((i) => i.id === odds.instrument)?.kind;
      return kind === undefined ? [] : [{ ...odds, kind }];
    }),
  };
};
