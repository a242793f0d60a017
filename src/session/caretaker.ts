/** Who sits in the seat when the person has left it: in place on a plain copy, in short slices. */
import type { State } from '../engine/state.ts';
import { caretakerOf, playPlayerTurn } from '../policies/index.ts';
import { recordedTurn, type RecordedTurn } from '../replay/index.ts';
import { pause, SLICE_MS } from './slices.ts';

export interface CaretakerProgress {
  turn: number;
  turnsTotal: number;
}

/** Play on to the ending; the given state stays as it is. */
export const playCaretaker = async (
  from: State,
  seed: string,
  onProgress: (progress: CaretakerProgress) => void,
): Promise<{ state: State; turns: RecordedTurn[] }> => {
  const state = structuredClone(from);
  const { by, player } = caretakerOf(state);
  const turns: RecordedTurn[] = [];
  let sliceBegan = 0;
  const breathe = async (): Promise<void> => {
    if (performance.now() - sliceBegan < SLICE_MS) return;
    await pause();
    sliceBegan = performance.now();
  };
  while (state.phase !== 'ended') {
    await breathe();
    const { actions, answers } = playPlayerTurn(state, player, seed);
    // The hash of a state takes as long as playing it.
    await breathe();
    turns.push(recordedTurn(state, by, { actions, answers }));
    onProgress({ turn: state.turn, turnsTotal: state.turnsTotal });
  }
  return { state, turns };
};
