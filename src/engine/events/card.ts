/** A card of the deck, as data (game §4.10): trigger, hazard, why it was drawn, choices and their effects. */
import type { Effect, Selector } from '../effects/effect.ts';
import type { MemberId } from '../member.ts';
import type { AllianceFigure } from './figures.ts';
import type { MemberFigure, PairFigure } from './member-figures.ts';

export const SUITS = ['atlantic', 'frontier', 'south', 'money', 'home'] as const;
export type Suit = (typeof SUITS)[number];

/** A figure at or beyond a value; figures and their units are in `figures.ts`. */
export interface Condition<Name extends string> {
  figure: Name;
  is: 'at-least' | 'at-most';
  value: number;
}
export type CardCondition = Condition<AllianceFigure>;

/** The member with the most or the least of a figure. */
export interface Pick<Name extends string> {
  is: 'most' | 'least';
  of: Name;
}

/** Whom a card is about. Nobody fits: the card is not drawn. */
export interface CardSubject {
  among: Selector;
  /** Only these (codes); absent = whoever the selector names. */
  members?: MemberId[];
  where: Condition<MemberFigure>[];
  /** Which of those that fit; null = any, by lot. */
  pick: Pick<MemberFigure> | null;
  /** A second government in the affair, seen from the first; effects reach it as `actor`. */
  other?: { among: Selector; pick: Pick<PairFigure> };
}

/** The card follows another: it was drawn at most so many turns ago (and answered so). */
export interface AfterCard {
  card: string;
  /** The answer that leads here; null = any. */
  choice: string | null;
  withinTurns: number;
}

/** Effects that come in a later half-year. */
export interface LaterEffects {
  inTurns: number;
  effects: Effect[];
}

/** A choice that may go either way. Odds are shown; they lean on figures of the alliance. */
export interface Gamble {
  base01: number;
  /** `weight` is added to the odds for every unit of the figure above `from`. */
  leans: { figure: AllianceFigure; from: number; weight: number }[];
  won: Effect[];
  lost: Effect[];
}

export interface CardChoice {
  id: string;
  /** Costs of choosing it. */
  capital: number;
  hours: number;
  /** Further conditions; without them the choice is shown and refused with the reason. */
  needs: CardCondition[];
  effects: Effect[];
  later?: LaterEffects[];
  gamble?: Gamble;
}

export interface Card {
  id: string;
  suit: Suit;
  /** The card is good news, or can be turned into it. */
  good: boolean;
  /** When it can come: every condition must hold. */
  trigger: CardCondition[];
  /** Further figures that its "drawn because" names. */
  tells?: AllianceFigure[];
  after?: AfterCard;
  /** Chance a turn while the trigger holds, 0–1. */
  hazard01: number;
  /** Whom it is about; null = nobody in particular. */
  subject: CardSubject | null;
  /** Turns before it can come again; null = once a campaign. */
  cooldownTurns: number | null;
  /** Effects that come whatever is chosen. */
  effects: Effect[];
  later?: LaterEffects[];
  /** Two or three, of which one is free; none = the card only happens. */
  choices: CardChoice[];
}

/** A card that has been drawn. */
export interface DrawnCard {
  card: string;
  turn: number;
  subject: MemberId | null;
  other: MemberId | null;
  /** The answer; null while it waits, or when nothing was asked. */
  choice: string | null;
}

/** Effects on their way. `target` and `actor` are roster indices, −1 = none. */
export interface PendingEffects {
  turn: number;
  card: string;
  effects: Effect[];
  target: number;
  actor: number;
}

export interface DeckState {
  /** The scenario's own cards: they replace built-in ones of the same id, and come after the others. */
  own: Card[];
  /** Built-in cards that do not belong in this scenario. */
  without: string[];
  /** Cards drawn so far, in order. */
  drawn: DrawnCard[];
  pending: PendingEffects[];
  /** Backing for projects that cards gave while the half-year was played out: it counts in the next one. */
  boosts: { workSharing: number; pillar: number };
}

export const emptyDeck = (
  own: readonly Card[] = [],
  without: readonly string[] = [],
): DeckState => ({
  own: [...own],
  without: [...without],
  drawn: [],
  pending: [],
  boosts: { workSharing: 0, pillar: 0 },
});
