/** Decisions that interrupt the play: nothing goes on until the seat has answered. */
import type { Seat } from './seats/seat.ts';
import type { MemberId } from './member.ts';

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
  /** Allies are answering an Article 4 or 5 call (see `theatre.rollCall`). */
  | { kind: 'roll-call'; seat: Seat };
