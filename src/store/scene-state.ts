/** The part of the store that the scenes read and write: two renderers, one store. */
import type { CouncilResult, MemberId, Package, View } from '../engine/state.ts';
import type { RollCall, RollCallResult } from '../engine/theatre/theatre-state.ts';

/** In the order in which they are cycled (game §5.3). */
export const MAP_LAYERS = [
  'support',
  'trust',
  'reliability',
  'comes-for',
  'threat',
  'worldview',
  'us-dependence',
  'spending',
  'election',
  'profile',
  'missions',
  'resentment',
] as const;
export type MapLayer = (typeof MAP_LAYERS)[number];

/** What can be drawn on top of the colours. A crisis always is. */
export const OVERLAYS = [
  'missions',
  'incidents',
  'watch',
  'deployments',
  'elections',
  'trust',
  'dependence',
  'threat',
] as const;
export type Overlay = (typeof OVERLAYS)[number];
export const SHOWN_AT_FIRST: readonly Overlay[] = ['missions', 'incidents', 'watch'];

/** The table is ink in the dark theme and linen in the light one. */
export type Ground = 'dark' | 'light';

/** What part of the map is looked at: magnification 1–4, and the middle as shares of the panel at magnification 1. */
export interface MapCamera {
  zoom: number;
  x: number;
  y: number;
}

export const WHOLE_MAP: MapCamera = { zoom: 1, x: 0.5, y: 0.5 };

/** How likely a member is to break silence over the draft on the table. */
export interface MemberForecast {
  member: MemberId;
  /** Sum of the terms as the chair reads them, before the day's mood. */
  margin: number;
  /** Spread of what is not known about it, margin units: mood and what it has not told. */
  spread: number;
  isolationCost: number;
  /** Odds that this member breaks silence on its own account. */
  breaksAlone01: number;
}

export interface CouncilForecast {
  /** Odds that nobody breaks silence. */
  passes01: number;
  /** Odds that no parliament rejects it then; null = none is asked. */
  ratifies01: number | null;
  members: MemberForecast[];
}

export const COUNCIL_SPEEDS = ['slow', 'normal', 'fast', 'at-once'] as const;
export type CouncilSpeed = (typeof COUNCIL_SPEEDS)[number];

export type Treaty = View['treaty'];

/** The council that is playing or has just played: `opened` envelopes of `result.envelopes` are shown as open. */
export interface CouncilPlayback {
  result: CouncilResult;
  opened: number;
  /** False while the vote itself waits for the chair: more envelopes may follow, and the outcome is not known. */
  over: boolean;
  /** The treaty as it stood when the text was put. */
  from: Treaty;
  /** Replayed from the report of the half-year, and back to it at the end. */
  told: boolean;
}

/** What has come to an ally's help and what is needed, %. */
export interface Meters {
  forcePct: number;
  neededForcePct: number;
  sharePct: number;
  neededSharePct: number;
}

/** The roll-call that is playing or has just been judged: `heard` voices of this round have spoken. */
export interface RollCallPlayback {
  /** As it was called, with the first answers. */
  call: RollCall;
  /** The last answers and the judgement; null while the chair has not acted. */
  result: RollCallResult | null;
  heard: number;
  /** What the first answers would have brought, as it was known before the chair acted. */
  before: Meters | null;
  /** Replayed from the report of the half-year, and back to it at the end. */
  told: boolean;
}

/** A favour that has been picked up from the tray; without a payer it is the chair's own, in a vote. */
export interface Offer {
  from: MemberId | null;
  /** Worth to its receiver, margin units. */
  value: number;
}

export interface SceneState {
  view: View | null;
  mapLayer: MapLayer;
  /** Whom the layer "Would they come for …?" asks about; null = whoever is in most danger. */
  mapVictim: MemberId | null;
  mapCamera: MapCamera;
  overlays: readonly Overlay[];
  /** A place to turn to; a new object each time that it is asked for. */
  mapLookAt: { place: string } | null;
  ground: Ground;
  hoveredMember: MemberId | null;
  selectedMember: MemberId | null;
  /** Forecast of the package in the deal-builder; null when it is empty. */
  forecast: CouncilForecast | null;
  /** The text on the desk. */
  draft: Package;
  /** The favour in hand. */
  offer: Offer | null;
  council: CouncilPlayback | null;
  rollCall: RollCallPlayback | null;
  /** Where the line in Ukraine stood a half-year ago; null where that is not known. */
  lineBefore01: number | null;
  councilSpeed: CouncilSpeed;
  reducedMotion: boolean;
  hoverMember: (member: MemberId | null) => void;
  selectMember: (member: MemberId | null) => void;
  moveMap: (camera: MapCamera) => void;
  /** Give the favour in hand to a government. */
  giveOffer: (to: MemberId) => void;
}
