/** Who sits in the chair when the person has left it: `muddle-through`, in place on a plain copy, in short slices. */
import type { State } from '../engine/state.ts';
import { playPolicyTurn } from '../policies/index.ts';
import { recordedTurn, type RecordedTurn } from '../replay/index.ts';

const CARETAKER = 'muddle-through';

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
  const turns: RecordedTurn[] = [];
  while (state.phase !== 'ended') {
    const started = performance.now();
    do {
      turns.push(recordedTurn(state, CARETAKER, playPolicyTurn(state, CARETAKER, seed)));
    } while (!hasEnded(state) && performance.now() - started < SLICE_MS);
    onProgress({ turn: state.turn, turnsTotal: state.turnsTotal });
    await pause();
  }
  return { state, turns };
};

const hasEnded = (state: State): boolean => state.phase === 'ended';
