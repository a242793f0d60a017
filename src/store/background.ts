/** What is worked out behind the play: the baseline from the first turn on, legacy and deciding turns after the last. */
import { printRecord } from '../session/index.ts';
import type { Question } from '../workers/job.ts';
import { painted } from './after-paint.ts';
import type { GameState } from './game-state.ts';
import type { Room } from './room.ts';

export type Background<T> =
  | { state: 'none' }
  | { state: 'working'; done01: number }
  | { state: 'done'; value: T }
  | { state: 'failed' };

/** An error in the background goes where the unhandled ones go; once the game has been left, what was stopped is none. */
export const failIn =
  ({ leaving: { signal } }: Room) =>
  (error: unknown): void => {
    if (signal.aborted) return;
    queueMicrotask(() => {
      throw error;
    });
  };

/** Ask, and tell how far the answer is; nothing is told once the game has been left. */
const ask = async <T>(
  { authority, leaving: { signal } }: Room,
  question: Question<T>,
  tell: (answer: Background<T>) => void,
): Promise<void> => {
  const tellHere = (answer: Background<T>): void => {
    if (!signal.aborted) tell(answer);
  };
  tellHere({ state: 'working', done01: 0 });
  // Writing the record out takes a while, and the question can wait for what the player is waiting for.
  await painted();
  try {
    const onProgress = (done01: number): void => tellHere({ state: 'working', done01 });
    const value = await question(printRecord(authority.record()), onProgress, signal);
    tellHere({ state: 'done', value });
  } catch {
    tellHere({ state: 'failed' });
  }
};

/** One question after the other, in the order in which they came up. */
const askInTurn = <T>(
  room: Room,
  question: Question<T>,
  tell: (answer: Background<T>) => void,
): void => {
  room.asked = room.asked.then(() => ask(room, question, tell));
};

const askBaseline = (room: Room): void => {
  const { authority, services, get, set, keeper } = room;
  if (services.analyst === null || get().baseline.state !== 'none') return;
  askInTurn(room, services.analyst.baseline, (baseline) => {
    set({ baseline });
    if (baseline.state !== 'done') return;
    authority.setBaseline(baseline.value);
    keeper.keep();
  });
};

/** The books are opened: what was hidden, and what is still to be worked out. */
export const debrief = (room: Room): void => {
  const { authority, services, get, set } = room;
  set({ hidden: authority.debrief() });
  if (services.analyst === null || get().decisive.state !== 'none') return;
  const { legacy, decisive } = services.analyst;
  if (authority.wasHandedOver()) askInTurn(room, legacy, (answer) => set({ legacy: answer }));
  askInTurn(room, decisive, (answer) => set({ decisive: answer }));
};

export const backgroundActions = (
  room: Room,
): Pick<GameState, 'workOut' | 'leave' | 'closing'> => ({
  workOut: () => askBaseline(room),
  leave: () => {
    room.clock.stop();
    room.keeper.saveNow();
    // A reason of its own: an error would keep its stack, and with it what the game had on the page.
    room.leaving.abort('left');
  },
  closing: () => room.keeper.saveClosing(),
});
