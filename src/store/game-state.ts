/** Shape of the store of one open game: what the scenes read, and what the desk needs besides. */
import type { StoreApi } from 'zustand/vanilla';
import type { Action, Refusal, Verb } from '../engine/index.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import type { Lens } from '../engine/lenses.ts';
import type { MandateId } from '../engine/mandates/mandate.ts';
import type { Difficulty } from '../engine/seats/difficulty.ts';
import type {
  CouncilResult,
  Dimension,
  HiddenState,
  MemberId,
  Package,
  SidePayment,
  View,
} from '../engine/state.ts';
import type { ArchivedTurn } from '../session/index.ts';
import type { DecisiveTurn, Legacy } from '../workers/job.ts';
import type { SeatChoice } from './new-game.ts';
import type { DraftProcedure } from './room.ts';
import type { Background } from './background.ts';
import type { CouncilSpeed, Ground, MapLayer, Offer, Overlay, SceneState } from './scene-state.ts';
import type { MapView } from './settings.ts';
import type { NextStep } from './undo.ts';

/** What fills the room: the table, a council in session, a question that waits, the report of a half-year, the caretaker's years, the end. */
export type Stage = 'table' | 'council' | 'decision' | 'report' | 'caretaker' | 'ending';
export const DESKS = ['deal', 'corridor', 'actions', 'board', 'endings'] as const;
export type Desk = (typeof DESKS)[number];
/** On a phone one of the two is in sight. */
export const PHONE_SIDES = ['desk', 'map'] as const;
export type PhoneSide = (typeof PHONE_SIDES)[number];
export type RoomDialog = 'chronicle' | 'end-turn' | 'table';

export type { DecisiveTurn, Legacy };

export interface NewGameChoice {
  /** The first that is offered unless given. */
  scenarioId?: string;
  seed: string;
  lens: Lens;
  /** Changes to the assumptions on top of the lens. */
  assumptions?: Partial<Assumptions>;
  /** `standard` unless given. */
  difficulty?: Difficulty;
  /** A mandate, the one that the seed deals, or null for an open term; null unless given. */
  mandate?: MandateId | 'dealt' | null;
  /** The chair unless given. */
  seat?: SeatChoice;
  /** Turns that the person plays; a caretaker plays the rest. */
  personTurns: number;
}

export interface LaidTable {
  blocker: MemberId;
}

export interface GameState extends SceneState {
  view: View;
  seed: string;
  lens: Lens;
  /** Changes to the assumptions on top of the lens. */
  assumptions: Partial<Assumptions>;
  personTurns: number;
  stage: Stage;
  desk: Desk;
  /** A verb that is being opened from elsewhere, aimed or not; null when none is. */
  aimed: { verb: Verb; action: Action | null } | null;
  dialog: RoomDialog | null;
  mapView: MapView;
  phoneSide: PhoneSide;
  /** How it would be put to the governments. */
  procedure: DraftProcedure;
  /** Why the draft cannot be tabled; null when it can. */
  draftRefusal: Refusal | null;
  /** What Undo would take back now, and what Redo would do again; or why not. */
  undoable: NextStep;
  redoable: NextStep;
  /** Whose mind is to be changed; null = the worst blocker's. */
  mindOf: MemberId | null;
  /** The table that was laid before the first turn, until it has been settled. */
  laid: LaidTable | null;
  /** The votes of the half-year that is reported. */
  votes: CouncilResult[];
  caretaker01: number;
  /** Why the last save failed: `full`, or the browser's own words; null when all is saved. */
  saveProblem: string | null;
  /** What the live region says. */
  said: string;
  /** Axes of a term in which nothing is done, in the order of MANDATE_AXES. */
  baseline: Background<number[]>;
  /** Other futures of the hand-over; stays `none` where the person played the whole term. */
  legacy: Background<Legacy>;
  /** The turns that decided the ending. */
  decisive: Background<DecisiveTurn[]>;
  /** Half-years that were played, the opening first: votes, budgets, how the endings stood. As far as it has been read. */
  archive: readonly ArchivedTurn[];
  /** What no seat knew; null until the end. */
  hidden: HiddenState | null;

  setDial: (dimension: Dimension, change: number) => void;
  addPayment: (payment: SidePayment) => void;
  removePayment: (index: number) => void;
  setDraft: (draft: Package) => void;
  setProcedure: (procedure: DraftProcedure) => void;
  allowFootnotes: (allowed: boolean) => void;
  askMind: (member: MemberId | null) => void;
  submit: (action: Action) => Refusal | null;
  /** Take the last step of this half-year back: what was taken back, or why nothing was. */
  undo: () => NextStep;
  redo: () => NextStep;
  /** Whether it cannot be taken back once it is done. */
  isFinal: (action: Action) => boolean;
  tableDraft: () => Refusal | null;
  endTurn: () => void;
  /** From the report to what comes after it. */
  proceed: () => void;
  takeOffer: (offer: Offer | null) => void;
  replayCouncil: () => void;
  /** Replay a vote of the half-year that is reported. */
  watchVote: (at: number) => void;
  skipCouncil: () => void;
  skipRollCall: () => void;
  leaveRollCall: () => void;
  /** Replay the roll-call of the half-year that is reported. */
  watchRollCall: () => void;
  leaveCouncil: () => void;
  setCouncilSpeed: (speed: CouncilSpeed) => void;
  setMapLayer: (layer: MapLayer) => void;
  setMapVictim: (victim: MemberId) => void;
  showOverlay: (overlay: Overlay, shown: boolean) => void;
  lookAt: (place: string) => void;
  setGround: (ground: Ground) => void;
  setMapView: (view: MapView) => void;
  setDesk: (desk: Desk) => void;
  /** Open a verb on the desk, aimed or not; it is carried out by its own button. */
  aim: (verb: Verb, action: Action | null) => void;
  setPhoneSide: (side: PhoneSide) => void;
  setDialog: (dialog: RoomDialog | null) => void;
  dismissCoach: () => void;
  say: (text: string) => void;
  /** Work out behind the play what is not known yet. */
  workOut: () => void;
  /** The page turns to something else: whatever is being worked out is given up. */
  leave: () => void;
  /** The page may be gone in a moment: what is not saved yet is. */
  closing: () => void;
  /** Bring the archive up to the last half-year. */
  readArchive: () => void;
  /** The record so far, as the text of a file. */
  recordText: () => string;
}

export type GameStore = StoreApi<GameState>;
