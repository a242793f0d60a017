/** Who sits in the seat when the person has left it: in place on a plain copy, in short slices. */
import type { State } from '../engine/state.ts';
import { caretakerOf, playPlayerTurn } from '../policies/index.ts';
import { recordedTurn, type RecordedTurn } from '../replay/index.ts';

/** A slice ends after so many milliseconds; a turn takes a few. */
const SLICE_MS = 12;

export interface CaretakerProgress {
  turn: number;
  turnsTotal: number;
}

export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Play on to the ending; the given state stays as it is. */
export const playCaretaker = async (
  from: State,
  seed: string,
  onProgress: (progress: CaretakerProgress) => void,
): Promise<{ state: State; turns: RecordedTurn[] }> => {
  const state = structuredClone(from);
  const { by, player } = caretakerOf(state);
  const turns: RecordedTurn[] = [];
  while (state.phase !== 'ended') {
    const started = performance.now();
    do {
      {
        const { actions, answers } = playPlayerTurn(state, player, seed);
        turns.push(recordedTurn(state, by, { actions, answers }));
      }
    } while (!hasEnded(state) && performance.now() - started < SLICE_MS);
    onProgress({ turn: state.turn, turnsTotal: state.turnsTotal });
    await pause();
  }
  return { state, turns };
};

const hasEnded = (state: State): boolean => state.phase === 'ended';
