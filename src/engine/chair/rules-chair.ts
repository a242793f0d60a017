/** What a chair that the rules hold carries from one half-year to the next. All may know it. */
import type { Demand } from '../bargaining/draft.ts';
import type { Package } from '../bargaining/package.ts';
import type { Dimension } from '../treaty/dimensions.ts';
import { agendaOf, type AgendaId } from './agenda.ts';

/** Why this text circulates, or why none does. */
export const DRAFT_REASONS = [
  'laid-table',
  'agenda',
  'common-ground',
  'amended',
  'heads-of-terms',
  'signature',
  'trial',
  'tired',
  'hopeless',
] as const;
export type DraftReason = (typeof DRAFT_REASONS)[number];

export interface Why {
  reason: DraftReason;
  /** Odds of silence as the chair sees them, of the text or of the best that it could find; null = it asked for none. */
  odds01: number | null;
  /** The point of a text that fell which was made smaller most; null = none was. */
  softened: Dimension | null;
  /** It comes back and lets governments reserve their position, which it did not before. */
  opened: boolean;
}

/** A text that fell, until it stands, is given up or is overtaken. */
export interface FallenText {
  text: Package;
  turn: number;
  /** How often it has come back. */
  tries: number;
  /** The price that the played government named in vain before it wrote its letter. */
  demand: Demand | null;
  /**
   * What it was worth to the played government, margin units, where that wrote a letter although standing alone should
   * have kept it silent: it wants a better text. Null = it did not.
   */
  refusedAt: number | null;
}

/** What the chair does about a treaty now; `waits` = one is open, and the next step would not hold. */
export type TreatyStance = 'none' | 'opens' | 'votes' | 'drafts' | 'rescues' | 'waits';

export interface RulesChair {
  agenda: AgendaId;
  /** The text in circulation, which it will put under silence when the half-year is played out; null = none. */
  draft: Package | null;
  /** Odds of silence over it as the played government can know them; null = no draft. */
  odds01: number | null;
  why: Why;
  fallen: FallenText | null;
  /** Half-years on end in which no text has circulated. */
  waited: number;
  /** The price that the played government has named in vain in the vote that is on. */
  demand: Demand | null;
  /** How surely the played government writes letters that standing alone should keep it from, 0–1. */
  wary01: number;
  treaty: { stance: TreatyStance; odds01: number | null };
}

export const newChair = (seed: string): RulesChair => ({
  agenda: agendaOf(seed, 0),
  draft: null,
  odds01: null,
  why: { reason: 'laid-table', odds01: null, softened: null, opened: false },
  fallen: null,
  waited: 0,
  demand: null,
  wary01: 0,
  treaty: { stance: 'none', odds01: null },
});
