/** What a dossier reads of one government besides its margin: axes, voters, the ladder out, and who relies on whom. */
import { reliesOn, type Reliance } from '../engine/domains/reliance.ts';
import { axesOf, type Axis } from '../engine/governments/axes.ts';
import type { InstrumentKind } from '../engine/governments/government.ts';
import { electionOutlook, type ElectionOutlook } from '../engine/governments/outlook.ts';
import type { ReviewOdds } from '../engine/governments/review.ts';
import { incumbentSwingTerms, VOTE_CAUSES, type VoteCause } from '../engine/governments/votes.ts';
import type { GovernmentAct } from '../engine/governments/acts/act.ts';
import { idealsOf, weightsOf } from '../engine/bargaining/preferences.ts';
import { redLines, type RedLines } from '../engine/bargaining/red-lines.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Member,
  type MemberId,
  type View,
} from '../engine/state.ts';
import { commitments, wordGiven, type Commitment } from './board.ts';
import { SEAT } from './room.ts';
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

export interface Interest {
  dimension: Dimension;
  /** Where the treaty stands, and where it would have it, 0–1. */
  now: number;
  ideal: number;
  /** How much it matters to it, 0–1 and a little above. */
  weight: number;
}

/** What it wants of the treaty, what matters most first. */
export const interests = (view: View, member: Member): Interest[] => {
  const index = view.members.indexOf(member);
  const ideals = idealsOf(view, index);
  const weights = weightsOf(view, index);
  return DIMENSIONS.map((dimension, k) => ({
    dimension,
    now: view.treaty[dimension],
    ideal: ideals[k] ?? 0,
    weight: weights[k] ?? 0,
  })).toSorted((a, b) => b.weight - a.weight);
};

export const linesOf = (view: View, member: Member): RedLines => redLines(view, member.id, SEAT);

export interface PromisesOf {
  /** What it has signed, alone or with others. */
  signed: Commitment[];
  /** What binds all, and it among them. */
  ofAll: Commitment[];
  /** The chair's word to it. */
  word: View['table']['promises'];
}

/** Commitments in force that bind it, and what the chair has promised it. */
export const promisesOf = (view: View, { id }: Member): PromisesOf => {
  const binding = commitments(view).filter(
    ({ instrument }) => !instrument.abandonedBy.includes(id),
  );
  return {
    signed: binding.filter(({ instrument }) => instrument.parties.includes(id)),
    ofAll: binding.filter(({ instrument }) => instrument.parties.length === 0),
    word: wordGiven(view).filter(({ to }) => to === id),
  };
};
