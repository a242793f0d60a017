/** The council's part of the store: tabling a text, the envelopes one by one, and the three cards while they open. */
import type { View } from '../engine/state.ts';
import type { GameState } from './game-state.ts';
import { NO_DRAFT, SEAT, tabling, type Room } from './room.ts';
import type { CouncilPlayback } from './scene-state.ts';

type CouncilActions = Pick<
  GameState,
  'tableDraft' | 'replayCouncil' | 'skipCouncil' | 'leaveCouncil' | 'setCouncilSpeed'
>;

/** The vote that waits for the chair, or the last one that is over; null when nobody has voted this half-year. */
export const latestCouncil = (view: View, opened: number): CouncilPlayback | null => {
  const { tabling } = view.table;
  if (tabling !== null) return { result: tabling.result, opened, over: false };
  const result = view.councils.at(-1);
  return result === undefined ? null : { result, opened, over: true };
};

/** The playback of a vote as it stands: after tabling, and after every answer to a letter. */
export const showCouncil = ({ authority, get, refresh, clock }: Room, opened: number): void => {
  const { draft } = get();
  const council = latestCouncil(authority.view(SEAT), opened);
  if (council === null) throw new Error('a tabled package leaves a council');
  // A text that fell comes back to the desk for amending.
  const { outcome, package: text } = council.result;
  const adopted = council.over && outcome === 'adopted' && text.purpose === undefined;
  refresh(adopted ? NO_DRAFT : draft, { stage: 'council', council, laid: null, mindOf: null });
  clock.run();
};

export const councilActions = (room: Room): CouncilActions => {
  const { authority, services, get, set, clock, keep } = room;
  return {
    tableDraft: () => {
      const refusal = authority.submit(SEAT, tabling(get().draft, get().procedure));
      if (refusal) return refusal;
      showCouncil(room, 0);
      room.history.afterAction();
      keep();
      return null;
    },
    replayCouncil: () => {
      const { view } = get();
      const council = latestCouncil(view, view.councils.at(-1)?.envelopes.length ?? 0);
      if (council !== null) set({ stage: 'council', council });
    },
    skipCouncil: () => {
      const { council } = get();
      clock.stop();
      if (council !== null)
        set({ council: { ...council, opened: council.result.envelopes.length } });
    },
    leaveCouncil: () => {
      clock.stop();
      room.goOn();
      room.history.afterStage();
    },
    setCouncilSpeed: (councilSpeed) => {
      services.changeSettings({ councilSpeed });
      set({ councilSpeed });
      clock.run();
    },
  };
};
