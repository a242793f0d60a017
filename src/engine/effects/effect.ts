/** Effects: the small vocabulary in which verbs, calls and cards change the world, and in which previews are told. */
import type { Dimension } from '../state.ts';
import type { Flag as MissionFlag } from '../theatre/missions.ts';
import type { MissionKind } from '../theatre/theatre-state.ts';

/** Whom an effect reaches. `target`, `actor` and `group` are bound when it is applied. */
export const SELECTORS = [
  'all',
  'actor',
  'target',
  'others',
  'europeans',
  'front-line',
  'southern',
  'majors',
  'nuclear',
  'nationalist-led',
  'atlanticists',
  'autonomists',
  'participants',
  'abstainers',
  'united-states',
  /** Below, and at or above, the spending floor of the year. */
  'short-of-floor',
  'at-floor',
  /** With a defence industry to speak of; and those of them besides actor and target. */
  'industrial',
  'rival-industries',
  /** All but the United States. */
  'allies',
  /** Who would send troops to the front line. */
  'would-deploy',
  /** Those who do it together, bound when it is applied. */
  'group',
] as const;
export type Selector = (typeof SELECTORS)[number];

export const MEMBER_FIELDS = [
  'support',
  'nationalist',
  'compliance',
  'push',
  'resentment',
  'scolding',
  'readiness',
  'forward-presence',
  'work-sharing',
  'equipment',
  'trust-in-chair',
  'grievance',
  'iou',
  /** Points of GDP, passing. */
  'fiscal-shock',
  /** Firmness of the coalition, 0–4. */
  'stability',
  /** What is about to be delivered, and what has just been ordered: share of that stage of the pipeline. */
  'deliveries',
  /** Of what others believe about it: they will revise sooner. */
  'uncertainty',
  'orders',
  /** Reported and not spent, points of GDP. */
  'paper-spending',
  'resilience',
] as const;
export type MemberField = (typeof MEMBER_FIELDS)[number];

export const ALLIANCE_FIELDS = [
  'us-commitment',
  'us-presence',
  'us-purchases',
  'us-alignment',
  'dispute-heat',
  'pillar-stock',
  'opt-out-norm',
  'scolding-stance',
  'rhetoric',
  'legitimacy',
  'fatigue',
  'precedent',
  'opportunism',
  'east-pressure',
  'south-pressure',
  'rally',
  'front-line',
  'front-support',
  'work-sharing-boost',
  'pillar-boost',
  /** How far European nuclear powers cover others. */
  'nuclear-umbrella',
  'capital',
  'hours',
  /** Turns in which Congress lets nobody leave. */
  'crash-pause',
] as const;
export type AllianceField = (typeof ALLIANCE_FIELDS)[number];

/** Effects with a rule of their own, one file each in `special/`. */
export const SPECIAL_EFFECTS = [
  'early-election',
  'leak',
  'roadmap',
  'convert',
  'censure',
  'parliament-stalls',
  'parliament-favour',
  'parliament-referendum',
  'welcome',
  'consultation',
] as const;
export type SpecialEffect = (typeof SPECIAL_EFFECTS)[number];

/** Traits by which an effect is stronger with one member than with another. */
export const TRAITS = [
  'atlanticism',
  'autonomy',
  'fiscal-will',
  'pledge-will',
  /** Money that is meant for something else: 1 − fiscal will. */
  'other-priorities',
] as const;
export type Trait = (typeof TRAITS)[number];

export type Effect =
  /** Add to a figure of every member that the selector names, in proportion to a trait when one is given. */
  | { kind: 'member'; field: MemberField; of: Selector; add: number; by?: Trait }
  | { kind: 'alliance'; field: AllianceField; add: number }
  | { kind: 'treaty'; dimension: Dimension; add: number }
  /** Trust of every `from` in every `to`. */
  | { kind: 'trust'; from: Selector; to: Selector; add: number }
  /** How much every `of` depends on every `on` for critical supply. */
  | { kind: 'dependence'; of: Selector; on: Selector; add: number }
  /** Evidence about members: likelihood ratio for all who observe it, or for those named. */
  | { kind: 'evidence'; about: Selector; ratio: number; seenBy?: Selector }
  /** The target leads a mission from now on, under the flag or as a coalition; its legitimacy, 0–1. */
  | { kind: 'mission'; mission: MissionKind; flag: MissionFlag; legitimacy01: number }
  /** What no sum can say; its size means what the effect's own file says. */
  | { kind: 'special'; name: SpecialEffect; size: number };

/** Whom an effect is bound to when it is applied. */
export interface Binding {
  /** Roster index of the government that acts; −1 = the chair. */
  actor: number;
  /** Roster index of the member that it is about; −1 = none. */
  target: number;
  /** Roster indices of those who do it together; absent = nobody. */
  group?: readonly number[];
}
