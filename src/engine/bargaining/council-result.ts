/** One vote under silence: how it was put, the envelopes that were opened, and what came of it. */
import type { MemberId } from '../member.ts';
import type { Seat } from '../seats/seat.ts';
import type { Dimension } from '../treaty/dimensions.ts';
import type { Package } from './package.ts';

export type EnvelopeVerdict =
  | 'champion'
  | 'agrees'
  | 'keeps-silent'
  | 'footnotes'
  | 'breaks-silence';

/** One opened envelope, in the order of opening (most reluctant first). */
export interface Envelope {
  member: MemberId;
  verdict: EnvelopeVerdict;
  /** Sum of the named terms that everybody knows. */
  margin: number;
  /** What the government has not told, added to the margin; null in a view that does not know it. */
  undisclosed: number | null;
  /** A live offer took the letter back, which had said what was not told. */
  bought?: true;
  /** The day's mood, added to the margin. */
  mood: number;
  /** The dimension on which it reserves its position; null = no footnote. */
  footnote: Dimension | null;
  /** Cost of standing alone at the moment of opening. */
  isolationCost: number;
}

export type RatificationStep = {
  member: MemberId;
  result: 'ratified' | 'rejected' | 'protocol';
  /** The parliament's margin above its threshold. */
  margin: number;
};

export const DEADLINES = ['short', 'normal', 'long'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** How a text is put to the governments: how long they have, and whether their leaders sit before the cameras. */
export interface Procedure {
  deadline: Deadline;
  summit: boolean;
}

/** One tabling: what was on the table, the envelopes and what came of it. */
export interface CouncilResult {
  by: Seat | MemberId;
  package: Package;
  procedure: Procedure;
  /** Leaders who walked out of a summit. */
  walkedOut: MemberId[];
  envelopes: Envelope[];
  outcome: 'adopted' | 'broken' | 'withdrawn' | 'rejected-in-parliament';
  ratification: RatificationStep[];
}
