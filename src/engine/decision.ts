/** Decisions that interrupt the play: nothing goes on until the seat has answered. */
import type { Seat } from './seats/seat.ts';
import type { MemberId } from './member.ts';
import type { Dimension } from './state.ts';

/** What a government knows when it writes its own envelope; margins in margin units. */
export interface OwnEnvelope {
  /** What the text is worth to it: every term, what it keeps to itself, and the mood of its own capital. */
  felt: number;
  /** What standing alone would cost now. */
  isolationCost: number;
  /** Letters that are open already. */
  letters: number;
  /** The dimension on which it could reserve its position, and what that would spare it; null = no footnote is allowed or helps. */
  footnote: { dimension: Dimension; relief: number } | null;
  /** The price that was refused; null = none has been asked. */
  refusedPrice: number | null;
}

export type Decision =
  /** Envelopes are being opened: withdraw, make one live offer, or hold nerve (see `table.tabling`). */
  | { kind: 'council'; seat: Seat }
  /** A card of the deck asks for a choice. */
  | {
      kind: 'card';
      seat: Seat;
      card: string;
      /** The member that the card is about, and a second one in the affair; null = none. */
      subject: MemberId | null;
      other: MemberId | null;
      /** Why it was drawn: key and figures. */
      because: { key: string; params: Record<string, string | number> };
    }
  /** The envelope of a played government is next (see `bargaining/own-envelope.ts`). */
  | ({ kind: 'envelope'; seat: Seat } & OwnEnvelope)
  /** Allies are answering an Article 4 or 5 call (see `theatre.rollCall`). */
  | { kind: 'roll-call'; seat: Seat };
