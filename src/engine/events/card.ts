/** A card of the deck, as data (game §4.10): trigger, hazard, why it was drawn, choices and their effects. */
import type { Effect } from '../effects/effect.ts';

/** When a card can come: every condition must hold. */
export interface CardCondition {
  /** Name of a figure of `figures.ts`. */
  figure: string;
  is: 'at-least' | 'at-most';
  value: number;
}

export interface CardChoice {
  id: string;
  effects: Effect[];
  /** Costs of choosing it. */
  capital: number;
  hours: number;
  /** Further conditions; without them the choice is shown and refused with the reason. */
  needs: CardCondition[];
}

export interface Card {
  id: string;
  suit: 'atlantic' | 'frontier' | 'south' | 'money' | 'home';
  /** The card can be good news. */
  good: boolean;
  trigger: CardCondition[];
  /** Chance a turn while the trigger holds, 0–1. */
  hazard01: number;
  /** Whom it is about: a selector resolved when it is drawn; null = nobody in particular. */
  subject: string | null;
  /** Turns before it can come again; null = once a campaign. */
  cooldownTurns: number | null;
  /** Effects that come whatever is chosen. */
  effects: Effect[];
  choices: CardChoice[];
}

export interface DeckState {
  /** Cards drawn so far, in order. */
  drawn: { card: string; turn: number; choice: string | null }[];
}
