/** Who plays on when the person has left: one who muddles through in the chair, a good ally in the seat of a government. */
import type { State } from '../engine/state.ts';
import { GOVERNMENT_PLAYERS } from './governments.ts';
import type { Player } from './hands.ts';
import { playerOf } from './policies.ts';

export const caretakerOf = (state: Pick<State, 'chair'>): { by: string; player: Player } =>
  state.chair === undefined
    ? { by: 'muddle-through', player: playerOf('muddle-through') }
    : { by: 'good-ally', player: GOVERNMENT_PLAYERS['good-ally'] };
