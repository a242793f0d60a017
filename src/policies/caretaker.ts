/**
 * Who plays on when the person has left: one who muddles through in the chair, a good ally in the seat of a government; in
 * the delegation of the United States and in the lead of a coalition nobody moves what stands.
 */
import type { State } from '../engine/state.ts';
import { GOVERNMENT_PLAYERS } from './governments.ts';
import type { Player } from './hands.ts';
import { playerOf } from './policies.ts';

export const caretakerOf = (
  state: Pick<State, 'chair' | 'delegation' | 'coalition'>,
): { by: string; player: Player } => {
  if (state.chair === undefined)
    return { by: 'muddle-through', player: playerOf('muddle-through') };
  return state.delegation === undefined && state.coalition === undefined
    ? { by: 'good-ally', player: GOVERNMENT_PLAYERS['good-ally'] }
    : { by: 'idle', player: GOVERNMENT_PLAYERS.idle };
};
