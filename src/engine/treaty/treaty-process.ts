/** Renegotiating the treaty in steps (game §4.6, 22): reflection group → heads of terms → text → signature → ratification. */
import type { MemberId } from '../member.ts';
import type { Seat } from '../seats/seat.ts';

export const TREATY_STEPS = [
  'reflection-group',
  'heads-of-terms',
  'text',
  'signature',
  'ratification',
] as const;
export type TreatyStep = (typeof TREATY_STEPS)[number];

/** What is being negotiated; a revision changes what its author likes. */
export const TREATY_AIMS = [
  'opt-out-protocol',
  'pillar-compact',
  'profiles-charter',
  'revision',
] as const;
export type TreatyAim = (typeof TREATY_AIMS)[number];

/** Where a parliament stands with the text before it. A protocol binds it to less than the whole text. */
export const PARLIAMENT_STATES = [
  'waiting',
  'stalled',
  'ratified',
  'protocol',
  'rejected',
] as const;
export type ParliamentState = (typeof PARLIAMENT_STATES)[number];

export interface Parliament {
  member: MemberId;
  state: ParliamentState;
  /** Turn in which it votes; once it has rejected, the last turn in which a protocol can be found for it. */
  dueTurn: number;
  /** The people vote instead: the swing is wider. */
  referendum: boolean;
  /** Margin that it was promised or lost since the signature. */
  favour: number;
  /** Its margin when it voted; null = it has not. */
  margin: number | null;
}

export interface TreatyProcess {
  aim: TreatyAim;
  /** The last step that was taken. */
  step: TreatyStep;
  openedTurn: number;
  stepTurn: number;
  by: Seat;
  /** Changes that the text would make, in the order of DIMENSIONS. */
  delta: number[];
  /** Those of the heads of terms; the text may depart from them only so far. The outline before they are agreed. */
  terms: number[];
  /** Who must ratify; empty = all members. */
  parties: MemberId[];
  /** Votes lost at the present step. */
  votesLost: number;
  /** Empty before the signature. */
  parliaments: Parliament[];
}

/** Why a treaty came to nothing. */
export const TREATY_DEATHS = [
  'lapsed',
  'conference-broke-up',
  'rejected',
  'too-few-founders',
  'abandoned',
] as const;
export type TreatyDeath = (typeof TREATY_DEATHS)[number];

/** What became of a process that is over. */
export interface ClosedTreaty {
  aim: TreatyAim;
  openedTurn: number;
  closedTurn: number;
  outcome: 'in-force' | TreatyDeath;
}

/** What a text that is tabled is for; a text without a purpose is a package, which changes the treaty at once. */
export const TEXT_PURPOSES = ['understanding', 'heads-of-terms', 'signature'] as const;
export type TextPurpose = (typeof TEXT_PURPOSES)[number];
