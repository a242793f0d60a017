/** The chronicle: message keys and parameters. Words live in the catalogue. */
import type { GameEvent, State } from './state.ts';

export const emit = (state: State, key: string, params: GameEvent['params']): void => {
  state.chronicle.push({ turn: state.turn, key, params });
};
