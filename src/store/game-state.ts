/** Shape of the store of one open game: what the scenes read, and what the desk needs besides. */
import type { StoreApi } from 'zustand/vanilla';
import type { Action, LegalMove, Refusal } from '../engine/index.ts';
import type { Lens } from '../engine/lenses.ts';
import type { MandateId } from '../engine/mandates/mandate.ts';
import type { Difficulty } from '../engine/seats/difficulty.ts';
import type { Dimension, EndingId, MemberId, Package, SidePayment, View } from '../engine/state.ts';
import type { DraftProcedure } from './room.ts';
import type { CouncilSpeed, MapLayer, SceneState } from './scene-state.ts';
import type { MapView } from './settings.ts';

/** What fills the room: the table, a council in session, a question that waits, the report of a half-year, the caretaker's years, the end. */
export type Stage = 'table' | 'council' | 'decision' | 'report' | 'caretaker' | 'ending';
export const DESKS = ['deal', 'corridor', 'actions', 'endings'] as const;
export type Desk = (typeof DESKS)[number];
export type RoomDialog = 'chronicle' | 'help' | 'end-turn';

export interface NewGameChoice {
  seed: string;
  lens: Lens;
  difficulty: Difficulty;
  mandate: MandateId | null;
  /** Turns that the person plays; a caretaker plays the rest. */
  personTurns: number;
}

export interface LaidTable {
  blocker: MemberId;
}

/** A turn that decided the ending. */
export interface DecisiveTurn {
  turn: number;
  /** Whether what the chair did or what befell it weighed more. */
  cause: 'actions' | 'crises';
  actions: Action[];
  /** Event keys of the crises. */
  crises: string[];
  endingWithout: EndingId;
  changedEnding: boolean;
  /** Final value as played, minus without it. */
  moved: { pillarIndex: number; nativeIndex: number; deterrence: number; reliability01: number };
}

export type Debrief =
  | { state: 'none' }
  | { state: 'working'; progress01: number }
  | { state: 'done'; turns: DecisiveTurn[] }
  | { state: 'failed' };

export interface GameState extends SceneState {
  view: View;
  seed: string;
  lens: Lens;
  difficulty: Difficulty;
  mandate: MandateId | null;
  personTurns: number;
  legal: LegalMove[];
  stage: Stage;
  desk: Desk;
  dialog: RoomDialog | null;
  mapView: MapView;
  draft: Package;
  /** How it would be put to the governments. */
  procedure: DraftProcedure;
  /** Why the draft cannot be tabled; null when it can. */
  draftRefusal: Refusal | null;
  /** Whose mind is to be changed; null = the worst blocker's. */
  mindOf: MemberId | null;
  /** The table that was laid before the first turn, until it has been settled. */
  laid: LaidTable | null;
  caretaker01: number;
  /** Why the last save failed; null when all is saved. */
  saveProblem: string | null;
  /** What the live region says. */
  said: string;
  debrief: Debrief;

  setDial: (dimension: Dimension, change: number) => void;
  addPayment: (payment: SidePayment) => void;
  removePayment: (index: number) => void;
  setDraft: (draft: Package) => void;
  setProcedure: (procedure: DraftProcedure) => void;
  allowFootnotes: (allowed: boolean) => void;
  askMind: (member: MemberId | null) => void;
  submit: (action: Action) => Refusal | null;
  tableDraft: () => Refusal | null;
  endTurn: () => void;
  /** From the report to what comes after it. */
  proceed: () => void;
  replayCouncil: () => void;
  skipCouncil: () => void;
  leaveCouncil: () => void;
  setCouncilSpeed: (speed: CouncilSpeed) => void;
  setMapLayer: (layer: MapLayer) => void;
  setMapView: (view: MapView) => void;
  setDesk: (desk: Desk) => void;
  setDialog: (dialog: RoomDialog | null) => void;
  dismissCoach: () => void;
  say: (text: string) => void;
  /** The record so far, as the text of a file. */
  recordText: () => string;
}

export type GameStore = StoreApi<GameState>;
