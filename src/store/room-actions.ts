/** What happens in the room besides drafting: acting, tabling, ending the half-year, moving between the stages. */
import type { Action, Refusal } from '../engine/index.ts';
import { printRecord } from '../session/index.ts';
import type { GameState } from './game-state.ts';
import { NO_DRAFT, SEAT, type Room } from './room.ts';

type CouncilActions = Pick<
  GameState,
  'tableDraft' | 'replayCouncil' | 'skipCouncil' | 'leaveCouncil' | 'setCouncilSpeed'
>;

const councilActions = (room: Room): CouncilActions => {
  const { authority, services, get, set, clock, refresh, keep } = room;
  return {
    tableDraft: () => {
      const { draft } = get();
      const refusal = authority.submit(SEAT, { verb: 'table-package', package: draft });
      if (refusal) return refusal;
      const result = authority.view(SEAT).councils.at(-1);
      if (result === undefined) throw new Error('a tabled package leaves a council');
      // A text that fell comes back to the desk for amending.
      refresh(result.outcome === 'adopted' ? NO_DRAFT : draft, {
        stage: 'council',
        council: { result, opened: 0 },
        laid: null,
        mindOf: null,
      });
      clock.run();
      keep();
      return null;
    },
    replayCouncil: () => {
      const result = get().view.councils.at(-1);
      if (result === undefined) return;
      set({ stage: 'council', council: { result, opened: result.envelopes.length } });
    },
    skipCouncil: () => {
      const { council } = get();
      clock.stop();
      if (council !== null)
        set({ council: { ...council, opened: council.result.envelopes.length } });
    },
    leaveCouncil: () => {
      clock.stop();
      set({ stage: 'table', council: null });
    },
    setCouncilSpeed: (councilSpeed) => {
      services.changeSettings({ councilSpeed });
      set({ councilSpeed });
      clock.run();
    },
  };
};

type TurnActions = Pick<GameState, 'submit' | 'endTurn' | 'proceed' | 'recordText'>;

const turnActions = (room: Room): TurnActions => {
  const { authority, get, set, refresh, keep } = room;
  const playOn = async (): Promise<void> => {
    set({ stage: 'caretaker' });
    await authority.playOn(({ turn, turnsTotal }) => set({ caretaker01: turn / turnsTotal }));
    refresh(NO_DRAFT, { stage: 'ending' });
    keep();
    debrief(room);
  };
  return {
    submit: (action: Action): Refusal | null => {
      const refusal = authority.submit(SEAT, action);
      if (refusal) return refusal;
      refresh(get().draft);
      keep();
      return null;
    },
    endTurn: () => {
      authority.endTurn();
      refresh(get().draft, { stage: 'report', dialog: null, laid: null, selectedMember: null });
      keep();
    },
    proceed: () => {
      const chair = authority.chair();
      if (chair === 'person') set({ stage: 'table', desk: 'deal' });
      else if (chair === 'caretaker') playOn().catch(fail);
      else {
        set({ stage: 'ending' });
        debrief(room);
      }
    },
    recordText: () => printRecord(authority.record()),
  };
};

/** An error in the background goes where the unhandled ones go. */
const fail = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};

const debrief = ({ authority, services, get, set }: Room): void => {
  if (services.debrief === null || get().debrief.state !== 'none') return;
  set({ debrief: { state: 'working', progress01: 0 } });
  services.debrief(authority.record(), (state) => set({ debrief: state }));
};

type DeskActions = Pick<
  GameState,
  | 'hoverMember'
  | 'selectMember'
  | 'setMapLayer'
  | 'setMapView'
  | 'setDesk'
  | 'setDialog'
  | 'dismissCoach'
  | 'say'
>;

const deskActions = ({ services, set }: Room): DeskActions => ({
  hoverMember: (hoveredMember) => set({ hoveredMember }),
  selectMember: (selectedMember) => set({ selectedMember }),
  setMapLayer: (mapLayer) => {
    services.changeSettings({ mapLayer });
    set({ mapLayer });
  },
  setMapView: (mapView) => {
    services.changeSettings({ mapView });
    set({ mapView });
  },
  setDesk: (desk) => set({ desk }),
  setDialog: (dialog) => set({ dialog }),
  dismissCoach: () => set({ laid: null }),
  say: (said) => set({ said }),
});

export const roomActions = (room: Room): CouncilActions & TurnActions & DeskActions => ({
  ...councilActions(room),
  ...turnActions(room),
  ...deskActions(room),
});
