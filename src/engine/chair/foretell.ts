/** Odds of the draft in circulation, reckoned once for all that the played government may ask of it. */
import { silenceOdds } from '../bargaining/forecast.ts';
import { playerSeat, SECRETARY_GENERAL } from '../seats/seat.ts';
import type { Package, State, View } from '../state.ts';

/** Odds of silence over a text of the chair, as the played government can know them. */
export const oddsForPlayer = (state: View, text: Package): number =>
  silenceOdds(state, text, SECRETARY_GENERAL, false, playerSeat(state)).passes01;

/** Reckon them anew: a text has gone out, or something was done that may have moved them. */
export const foretell = (state: State): void => {
  const { chair } = state;
  if (chair === undefined) return;
  chair.odds01 = chair.draft === null ? null : oddsForPlayer(state, chair.draft);
};
