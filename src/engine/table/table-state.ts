/** The table: what has been asked, answered and opened. All of it is in the state, so that a save is possible at any instant. */
import type { Seat } from '../seats/seat.ts';
import type { CouncilResult, Dimension, MemberId, Treaty } from '../state.ts';

/** What a seat has learnt of a government's private part: by dimension, and how exactly. */
export interface Sounding {
  seat: Seat;
  member: MemberId;
  /** Margin per unit of change by dimension, as read. */
  seen: number[];
  /** What is left of the prior spread: 0 = exact. */
  spread01: number;
  turn: number;
}

export const CALL_KINDS = ['offer', 'request', 'threat'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** A government in the corridor: it wants something now, at a price, and not for ever. */
export interface CorridorCall {
  id: number;
  seat: Seat;
  member: MemberId;
  kind: CallKind;
  /** What it is about: key of the call's rule. */
  about: string;
  /** The dimension that the caller wants spared; null = it is about something else. */
  dimension: Dimension | null;
  openedTurn: number;
  /** Last turn in which it can be answered. */
  expiresTurn: number;
}

/** A vote whose envelopes are still being opened. */
export interface Tabling {
  result: CouncilResult;
  /** Roster indices in the order of opening, and how many are open. */
  order: number[];
  opened: number;
  /** Felt margins by roster index: terms, private part and mood. */
  felt: number[];
  brokenWeight: number;
  /** Live offers made in this vote, and whether none is left. */
  offersMade: number;
  offered: boolean;
  /** The chair holds its nerve: a lone dissenter feels more alone. */
  holding: boolean;
  /** What the played government has written; absent until it has, and when none is played. */
  own?: OwnVote;
}

/** A played government's own envelope as it was written. */
export interface OwnVote {
  verdict: 'consent' | 'footnote' | 'break';
  /** The dimension of its footnote; null = none. */
  footnote: Dimension | null;
}

/** The chair's word that no text of its touches a dimension, and until when. */
export interface ChairPromise {
  seat: Seat;
  to: MemberId;
  dimension: Dimension;
  /** Last turn for which it was given. */
  untilTurn: number;
}

/** The last text that the chair put under silence. */
export interface LastText {
  turn: number;
  delta: Partial<Treaty>;
  /** Who broke silence over it, or kept it against its interest. */
  holdOuts: MemberId[];
}

export interface TableState {
  soundings: Sounding[];
  calls: CorridorCall[];
  promises: ChairPromise[];
  /** Governments about which the advisers were asked this half-year. */
  advised: { seat: Seat; member: MemberId }[];
  nextCallId: number;
  tabling: Tabling | null;
  lastText: LastText | null;
  /** A leaked draft: GDP share that counts as broken from the start when the chair tables next, 0–1/3. */
  leakedWeight: number;
  /** Calls answered so far, by kind of answer. */
  answered: { accepted: number; declined: number; expired: number };
}

export const emptyTable = (): TableState => ({
  soundings: [],
  calls: [],
  promises: [],
  advised: [],
  nextCallId: 1,
  tabling: null,
  lastText: null,
  leakedWeight: 0,
  answered: { accepted: 0, declined: 0, expired: 0 },
});

/** What a member remembers of the chair and of the table. */
export interface Memory {
  turn: number;
  key: string;
  params: Record<string, string | number | boolean>;
}
