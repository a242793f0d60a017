/** What happens in the room besides drafting: acting, answering, ending the half-year, moving between the stages. */
import type { Action, Refusal } from '../engine/index.ts';
import type { Decision, View } from '../engine/state.ts';
import { printRecord, type Authority } from '../session/index.ts';
import { painted } from './after-paint.ts';
import { archiveReader } from './archive.ts';
import { backgroundActions, debrief, failIn } from './background.ts';
import { councilActions, showCouncil } from './council-actions.ts';
import type { GameState, Stage } from './game-state.ts';
import { mapActions } from './map-actions.ts';
import { judgedRollCall, openRollCall, rollCallActions } from './roll-call-actions.ts';
import { NO_DRAFT, SEAT, type Room } from './room.ts';
import { undoActions, type UndoActions } from './undo.ts';
import { toldCouncil } from './votes.ts';

/** Where the room stands when nothing is being shown: what waits for an answer comes first. */
export const stageOf = (view: View, chair: ReturnType<Authority['chair']>): Stage => {
  const [decision] = view.decisions;
  if (decision !== undefined) return VOTING.includes(decision.kind) ? 'council' : 'decision';
  return chair === 'nobody' ? 'ending' : chair === 'caretaker' ? 'caretaker' : 'table';
};

/** Questions that a vote asks while its envelopes open. */
const VOTING: readonly Decision['kind'][] = ['council', 'envelope'];

const votes = ({ decisions: [first] }: View): boolean =>
  first !== undefined && VOTING.includes(first.kind);

/** Votes on the chair's own texts this half-year; those of others are told in the report. */
const ownCouncils = ({ councils }: View): number => councils.filter(({ by }) => by === SEAT).length;

type TurnActions = Pick<
  GameState,
  'submit' | 'isFinal' | 'endTurn' | 'proceed' | 'readArchive' | 'recordText'
> &
  ReturnType<typeof rollCallActions>;

const turnActions = (room: Room): TurnActions => {
  const { authority, get, set, atOnce, refresh, keeper, history } = room;
  /** The half-year in which the roll-call that is shown was called. */
  let calledTurn = 0;
  /** On to a half-year to report, a question to answer, or back to the table. */
  const settle = (turn: number): void => {
    const { draft, stage } = get();
    const view = authority.view(authority.seat());
    const [decision] = view.decisions;
    if (view.turn > turn || view.phase === 'ended')
      refresh(draft, {
        stage: 'report',
        // Where the next half-year begins: set now, the desk is ready by then.
        desk: 'deal',
        council: null,
        rollCall: null,
        offer: null,
        selectedMember: null,
        votes: authority.closedVotes(authority.seat()),
      });
    else if (decision !== undefined) {
      refresh(draft, { stage: 'decision', council: null, rollCall: openRollCall(view, 0) });
      room.clock.run();
    } else refresh(draft, stage === 'decision' ? { stage: 'table' } : {});
  };
  /** The rest of a vote in which the player has written its envelope, before the half-year is reported. */
  const tellRest = (at: number, opened: number): void => {
    const { view, votes: closed } = get();
    const council = toldCouncil(view, closed, at);
    if (council === null) return;
    set({ stage: 'council', council: { ...council, opened } });
    room.clock.run();
  };
  /** After something was done: voices or a vote to hear, or what comes next. */
  const follow = (before: View): void => {
    const { council, draft } = get();
    const view = authority.view(authority.seat());
    const wrote = before.decisions[0]?.kind === 'envelope';
    const nextVote = wrote && view.councils.length > before.councils.length;
    const voting = votes(view) || (council !== null && !council.over);
    const rollCall = judgedRollCall(before, view);
    if (rollCall !== null) {
      calledTurn = before.turn;
      refresh(draft, { stage: 'decision', council: null, rollCall });
      room.clock.run();
    } else if (view.turn > before.turn || view.phase === 'ended') {
      settle(before.turn);
      if (wrote) tellRest(before.councils.length, council?.opened ?? 0);
    } else if (voting || nextVote || ownCouncils(view) > ownCouncils(before))
      showCouncil(room, nextVote && view.table.tabling !== null ? 0 : (council?.opened ?? 0));
    else settle(before.turn);
    keeper.keep();
  };
  return {
    submit: (action: Action): Refusal | null =>
      atOnce(() => {
        const before = get().view;
        const refusal = authority.submit(authority.seat(), action);
        if (refusal) return refusal;
        follow(before);
        history.afterAction();
        return null;
      }),
    isFinal: (action) => authority.isFinal(authority.seat(), action),
    endTurn: () => {
      atOnce(() => {
        const before = get().view;
        authority.endTurn();
        const lineBefore01 = before.theatre.front.line01;
        set({ lineBefore01, dialog: null, laid: null, selectedMember: null });
        follow(before);
        history.clear();
      });
    },
    proceed: () => {
      atOnce(() => {
        set({ desk: 'deal' });
        room.goOn();
        history.clear();
      });
    },
    readArchive: archiveReader(room),
    recordText: () => printRecord(authority.record()),
    ...rollCallActions(room, () => {
      settle(calledTurn);
    }),
  };
};

/** On to the stage that comes next, playing the caretaker's years where they begin. */
export const goOn = (room: Room): void => {
  const { authority, get, set } = room;
  const stage = stageOf(get().view, authority.chair());
  if (stage === 'caretaker') playOn(room).catch(failIn(room));
  else if (stage === 'ending') {
    set({ stage });
    debrief(room);
  } else if (stage === 'decision') {
    set({ stage, council: null, rollCall: openRollCall(get().view, 0) });
    room.clock.run();
  } else set({ stage, council: stage === 'council' ? get().council : null });
};

const playOn = async (room: Room): Promise<void> => {
  const { authority, services, leaving, set, refresh, keeper } = room;
  const tell = (caretaker01: number): void => {
    if (!leaving.signal.aborted) set({ caretaker01 });
  };
  set({ stage: 'caretaker' });
  if (services.analyst === null) await authority.playOn(tell);
  else {
    // Writing the record out takes a while.
    await painted();
    const record = printRecord(authority.record());
    const playedOn = await services.analyst.playOn(record, tell, leaving.signal);
    // Its state has just been read in, and is now held against its hash: each takes a while.
    await painted();
    leaving.signal.throwIfAborted();
    authority.takeOver(playedOn);
  }
  // One thing after the other, or the page would stand still at its last turn.
  await painted();
  refresh(NO_DRAFT, { stage: 'ending' });
  await painted();
  keeper.keep();
  await painted();
  debrief(room);
};

type DeskActions = Pick<
  GameState,
  | 'hoverMember'
  | 'selectMember'
  | 'setMapView'
  | 'setDesk'
  | 'aim'
  | 'setPhoneSide'
  | 'setDialog'
  | 'dismissCoach'
  | 'say'
>;

const deskActions = ({ services, get, set }: Room): DeskActions => ({
  hoverMember: (hoveredMember) => set({ hoveredMember }),
  selectMember: (selectedMember) => set({ selectedMember }),
  setMapView: (mapView) => {
    services.changeSettings({ mapView });
    set({ mapView });
  },
  setDesk: (desk) => set({ desk }),
  aim: (verb, action) =>
    set({
      desk: 'actions',
      phoneSide: 'desk',
      selectedMember: null,
      aimed: { verb, action },
    }),
  setPhoneSide: (phoneSide) => set({ phoneSide }),
  setDialog: (dialog) => set({ dialog }),
  dismissCoach: () => set({ laid: null }),
  // The same again is said again.
  say: (said) => set({ said: said === get().said ? `${said}\u00a0` : said }),
});

export const roomActions = (
  room: Room,
): ReturnType<typeof councilActions> &
  ReturnType<typeof backgroundActions> &
  ReturnType<typeof mapActions> &
  TurnActions &
  UndoActions &
  DeskActions => ({
  ...councilActions(room),
  ...backgroundActions(room),
  ...mapActions(room),
  ...turnActions(room),
  ...undoActions(room),
  ...deskActions(room),
});
