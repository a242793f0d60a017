/** Washington as the state holds it. */

export type UsAdministration = 'transactional' | 'restrainer' | 'internationalist';

export interface UnitedStates {
  /** Commitment of Washington. */
  commitment01: number;
  administration: UsAdministration;
  track: 'none' | 'managed';
  /** Troop presence in Europe, 1 = as of 2025. */
  presence01: number;
  /** Arms purchases and role deals, 0–0.6. */
  purchases: number;
  /** Heat of trade and territorial disputes. */
  disputeHeat01: number;
  /** Alignment shown in missions that Washington led, −1–1. */
  alignment: number;
  /** A review of burden-sharing that has been agreed; null = none waits. */
  review: { dueTurn: number; askedBurden: number } | null;
  out: boolean;
  /** It left without a schedule. */
  crashedOut: boolean;
  /** Turns in which Congress lets nobody leave without a schedule. */
  crashPauseTurns: number;
  /** The mid-term elections gave Congress to the other party: its brake holds better. */
  congressOpposed: boolean;
  /** Notice of withdrawal: when it was given, when it runs out, and how often the Senate has put it off; null = none. */
  notice: { givenTurn: number; leavesTurn: number; delays: number } | null;
}
