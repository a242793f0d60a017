/** Seats: who may act, with what, and as whom. */
import type { State, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';

export type SeatKind = 'secretary-general' | 'united-states' | 'member' | 'lead';
/** `member:POL` governs a country, `lead:GBR` leads a coalition outside consensus. */
export type Seat = 'secretary-general' | 'united-states' | GovernmentSeat | LeadSeat;
export type LeadSeat = `lead:${string}`;
export type GovernmentSeat = `member:${string}`;
/** Seats that a person may take besides the chair. */
export type OfferedSeat = GovernmentSeat | LeadSeat | 'united-states';

export const SECRETARY_GENERAL = 'secretary-general' satisfies Seat;

/** The two scarce resources of a seat that is occupied, and how fast they come. */
export interface SeatState {
  seat: Seat;
  /** Sherpa-hours left this turn. */
  hoursLeft: number;
  hoursPerTurn: number;
  /** Political capital, 0–20. */
  capital: number;
}

const MOST_CAPITAL = 20;

export const kindOf = (seat: Seat): SeatKind => {
  if (seat === 'secretary-general' || seat === 'united-states') return seat;
  return seat.startsWith('member:') ? 'member' : 'lead';
};

/** Roster index of the government that acts from this seat; −1 for the chair. */
export const actorOf = (state: Pick<View, 'members'>, seat: Seat): number => {
  if (seat === 'secretary-general') return -1;
  if (seat === 'united-states') return US;
  return indexOf(state, seat.slice(seat.indexOf(':') + 1));
};

/** The state of an occupied seat; undefined when nobody sits there. */
export const seatState = (state: Pick<View, 'seats'>, seat: Seat): SeatState | undefined =>
  state.seats.find((s) => s.seat === seat);

/** The seat that is played: the chair, or the government whose game it is when the rules hold the chair. */
export const playerSeat = (state: Pick<View, 'seats' | 'chair'>): Seat =>
  state.chair === undefined
    ? SECRETARY_GENERAL
    : (state.seats.find(({ seat }) => seat !== SECRETARY_GENERAL)?.seat ?? SECRETARY_GENERAL);

/** Roster index of the government whose game it is; −1 when the chair is played. */
export const ownGovernment = (state: Pick<View, 'seats' | 'chair' | 'members'>): number =>
  actorOf(state, playerSeat(state));

/** Whether a person or a policy governs there: then the engine decides nothing for it. */
export const isPlayed = (state: Pick<View, 'seats' | 'members'>, index: number): boolean =>
  state.seats.some(({ seat }) => actorOf(state, seat) === index);

/** Give or take capital, kept in 0–20. */
export const addCapital = (state: State, seat: Seat, change: number): void => {
  const s = seatState(state, seat);
  if (!s) return;
  const now = s.capital + change;
  s.capital = now < 0 ? 0 : now > MOST_CAPITAL ? MOST_CAPITAL : now;
};
