/** The store of one open game: it mirrors the authority's view, holds the draft, and plays the council. */
import { createStore } from 'zustand/vanilla';
import type { Package, View } from '../engine/state.ts';
import { printRecord, type Authority } from '../session/index.ts';
import { changesAtOnce, type Changes } from './at-once.ts';
import { CouncilClock, type Playing } from './council-clock.ts';
import { draftActions } from './draft-actions.ts';
import type { GameState, GameStore } from './game-state.ts';
import { Keeper } from './keeper.ts';
import { mirrored, NO_DRAFT, type DraftProcedure, type GameServices, type Room } from './room.ts';
import { mandateReading } from './mandate.ts';
import { rehearseAhead } from './rehearse.ts';
import { thinksAgain, voicesOf } from './roll-call.ts';
import { holdsChair, ownMember } from './seat.ts';
import { openRollCall } from './roll-call-actions.ts';
import { goOn, roomActions, stageOf } from './room-actions.ts';
import { SHOWN_AT_FIRST, WHOLE_MAP, type CouncilPlayback } from './scene-state.ts';
import { motionReduced } from './settings.ts';
import type { Save } from './saves.ts';
import { noteReport, reportWasOpen } from './tab-memory.ts';
import { UndoHistory, type NextStep } from './undo.ts';
import { latestCouncil } from './votes.ts';

/** `full` = the browser gives no more room; else its own words. */
const problemOf = (error: unknown): string => {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full';
  return error instanceof Error ? error.message : String(error);
};

/** A game as it is saved. */
export const saveOf = (authority: Authority, draft: Package): Save => {
  const view = authority.view(authority.seat());
  const record = authority.record();
  const { seed, mandate, baseline } = record;
  return {
    summary: {
      seed,
      mandate,
      government: ownMember(view),
      score: mandateReading(view, baseline).score,
      startYear: view.startYear,
      startHalf: view.startHalf,
      turn: view.turn,
      turnsTotal: view.turnsTotal,
      ended: view.phase === 'ended',
    },
    record: printRecord(record),
    draft: JSON.stringify(draft),
  };
};

const openRoom = (authority: Authority, services: GameServices, changes: Changes): Room => {
  const { get, set } = changes;
  const refresh = (draft: Package, change: Partial<GameState> = {}): void => {
    set({
      ...mirrored(authority.view(authority.seat()), draft, procedureAfter(get(), draft)),
      ...change,
    });
  };
  const tell = (saveProblem: string | null): void => {
    if (saveProblem !== get().saveProblem) set({ saveProblem });
  };
  const save = (closing: boolean): Promise<void> =>
    services.keep(saveOf(authority, get().draft), closing).then(
      () => tell(null),
      (error: unknown) => tell(problemOf(error)),
    );
  const clock = new CouncilClock(
    () => playingOf(get()),
    (count) => {
      const { council, rollCall } = get();
      if (council !== null) set({ council: { ...council, opened: count } });
      else if (rollCall !== null) set({ rollCall: { ...rollCall, heard: count } });
    },
  );
  const room: Room = {
    authority,
    services,
    ...changes,
    clock,
    history: new UndoHistory(() => room),
    leaving: new AbortController(),
    asked: Promise.resolve(),
    refresh,
    keeper: new Keeper(save),
    goOn: () => goOn(room),
  };
  return room;
};

const NOTHING: NextStep = {
  kind: 'refused',
  refusal: { reason: 'redo-nothing', params: {} },
};

/** The vote that is playing, or the roll-call. */
const playingOf = ({ council, rollCall, councilSpeed: speed }: GameState): Playing | null => {
  if (council !== null) {
    const { envelopes } = council.result;
    const verdict = envelopes[council.opened]?.verdict;
    const light = verdict === 'agrees' || verdict === 'champion';
    return { at: council.opened, of: envelopes.length, light, speed };
  }
  if (rollCall === null) return null;
  const { heard, result } = rollCall;
  const light = result === null ? heard < LARGE_SPEAK_FROM : !thinksAgain(rollCall, heard);
  return { at: heard, of: voicesOf(rollCall), light, speed };
};

/** The smallest speak first, and quickly; so many voices later every one weighs. */
const LARGE_SPEAK_FROM = 16;

/** An empty desk forgets how the last text was put. */
const procedureAfter = ({ procedure }: GameState, draft: Package): DraftProcedure =>
  draft === NO_DRAFT ? 'normal' : procedure;

/** A vote that was left open goes on where it stood. */
const openVote = (view: View): CouncilPlayback | null =>
  view.table.tabling === null
    ? null
    : latestCouncil(view, view.table.tabling.result.envelopes.length);

/** A report is known by its game and by the half-year that it leads to. */
const reportName = (seed: string, { turn }: View): string => `${seed} ${turn}`;

/** A report that is being read is there again after a reload, until the player goes on from it. */
const noteReports = (store: GameStore): void => {
  store.subscribe(({ stage, seed, view, council, rollCall }, before) => {
    if (stage === before.stage) return;
    const told = council?.told === true || rollCall?.told === true;
    if (stage === 'report') noteReport(reportName(seed, view));
    else if (!told) noteReport(null);
  });
};

const opening = (authority: Authority, services: GameServices, draft: Package | null) => {
  const view = authority.view(authority.seat());
  const { laidTable } = authority.scenario;
  const fresh = view.turn === 0 && view.councils.length === 0;
  const laid =
    fresh && laidTable !== null && holdsChair(view) ? { blocker: laidTable.blocker } : null;
  const settings = services.settings();
  const { seed, lens, assumptions, personTurns, baseline } = authority.record();
  return {
    ...mirrored(view, draft ?? (laid && laidTable ? laidTable.package : NO_DRAFT), 'normal'),
    seed,
    lens,
    assumptions,
    personTurns,
    stage: reportWasOpen() === reportName(seed, view) ? 'report' : stageOf(view, authority.chair()),
    desk: 'deal',
    aimed: null,
    dialog: null,
    mapLayer: settings.mapLayer,
    mapVictim: null,
    mapCamera: WHOLE_MAP,
    mapLookAt: null,
    overlays: SHOWN_AT_FIRST,
    ground: 'dark',
    mapView: settings.mapView,
    phoneSide: 'desk',
    councilSpeed: settings.councilSpeed,
    reducedMotion: motionReduced(settings),
    hoveredMember: null,
    selectedMember: null,
    council: openVote(view),
    undoable: NOTHING,
    redoable: NOTHING,
    offer: null,
    rollCall: openRollCall(view, view.theatre.rollCall?.responses.length ?? 0),
    lineBefore01: authority.lineBefore01,
    votes: authority.closedVotes(authority.seat()),
    mindOf: null,
    laid,
    caretaker01: view.turn / view.turnsTotal,
    saveProblem: null,
    said: '',
    baseline: baseline === null ? { state: 'none' } : { state: 'done', value: baseline },
    legacy: { state: 'none' },
    decisive: { state: 'none' },
    archive: [],
    hidden: null,
  } satisfies Partial<GameState>;
};

/** @param draft the unfinished text of a restored game; null for a new one */
export const createGameStore = (
  authority: Authority,
  services: GameServices,
  draft: Package | null,
): GameStore => {
  const opened: { room: Room | null } = { room: null };
  const store = createStore<GameState>()((set, get) => {
    const room = openRoom(authority, services, changesAtOnce(get, set));
    opened.room = room;
    return { ...opening(authority, services, draft), ...draftActions(room), ...roomActions(room) };
  });
  noteReports(store);
  opened.room?.history.open(authority.undoableCount());
  if (opened.room !== null) rehearseAhead(store, opened.room);
  const { stage, workOut, proceed } = store.getState();
  workOut();
  if (stage === 'caretaker' || stage === 'ending') proceed();
  return store;
};
