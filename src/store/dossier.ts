/** What a dossier reads of one government besides its margin: axes, voters, the ladder out, and who relies on whom. */
import { reliesOn, type Reliance } from '../engine/domains/reliance.ts';
import { axesOf, type Axis } from '../engine/governments/axes.ts';
import { incumbentSwingTerms, VOTE_CAUSES, type VoteCause } from '../engine/governments/votes.ts';
import type { Member, View } from '../engine/state.ts';
import { exitRung, type ExitStanding } from '../engine/theatre/exit-rung.ts';

export type { Axis, ExitStanding, Reliance };

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
