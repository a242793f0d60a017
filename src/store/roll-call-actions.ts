/** The roll-call's part of the store: the first voices, the chair's one act between them, and what came of it. */
import type { View } from '../engine/state.ts';
import type { GameState } from './game-state.ts';
import { metersOf, voicesOf } from './roll-call.ts';
import type { Room } from './room.ts';
import type { RollCallPlayback } from './scene-state.ts';

/** A roll-call that waits for the chair, with so many voices heard; null where there is none. */
export const openRollCall = (view: View, heard: number): RollCallPlayback | null => {
  const call = view.theatre.rollCall;
  return call === null ? null : { call, result: null, heard, before: null, told: false };
};

/** The roll-call that was judged just now. */
export const judgedRollCall = (before: View, after: View): RollCallPlayback | null => {
  const call = before.theatre.rollCall;
  const result = after.theatre.lastRollCall;
  return call === null || result === null || after.theatre.rollCall !== null
    ? null
    : {
        call,
        result,
        heard: 0,
        before: metersOf(before, call, call.responses.length),
        told: false,
      };
};

type RollCallActions = Pick<GameState, 'skipRollCall' | 'leaveRollCall' | 'watchRollCall'>;

export const rollCallActions = (room: Room, go: () => void): RollCallActions => {
  const { get, set, atOnce, clock } = room;
  return {
    skipRollCall: () => {
      const { rollCall } = get();
      clock.stop();
      if (rollCall !== null) set({ rollCall: { ...rollCall, heard: voicesOf(rollCall) } });
    },
    leaveRollCall: () => {
      const { rollCall } = get();
      clock.stop();
      atOnce(() => {
        set({ rollCall: null });
        if (rollCall?.told === true) set({ stage: 'report' });
        else go();
      });
    },
    watchRollCall: () => {
      const result = get().view.theatre.lastRollCall;
      if (result === null) return;
      const rollCall = { call: result, result, heard: 0, before: null, told: true };
      set({ stage: 'decision', rollCall });
      clock.run();
    },
  };
};
