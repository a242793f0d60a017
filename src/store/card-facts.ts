/** Why a card lies on the table, as figures: what its trigger asks, and how it stood when the card was drawn. */
import type { Card, Suit } from '../engine/events/card.ts';
import { CARDS } from '../engine/events/deck/index.ts';
import { paramName } from '../engine/events/figure.ts';
import { ALLIANCE_FIGURES, type AllianceFigure } from '../engine/events/figures.ts';
import type { Decision, View } from '../engine/state.ts';

export type CardDecision = Extract<Decision, { kind: 'card' }>;

export interface CardFigure {
  figure: AllianceFigure;
  now: number;
  /** A yes or no, told as such. */
  flag: boolean;
  /** What the trigger asks; null = the card only names it. */
  asked: { is: 'at-least' | 'at-most'; value: number } | null;
}

export interface CardFacts {
  suit: Suit;
  good: boolean;
  /** Chance a half-year while its conditions hold. */
  hazard01: number;
  /** The card from which it follows; null = it came of itself. */
  after: string | null;
  figures: CardFigure[];
}

const cardOf = ({ deck }: View, id: string): Card | undefined =>
  [...deck.own, ...CARDS].find((card) => card.id === id);

export const cardFacts = (view: View, { card: id, because }: CardDecision): CardFacts | null => {
  const card = cardOf(view, id);
  if (card === undefined) return null;
  const { suit, good, hazard01, after, trigger, tells = [] } = card;
  const figureOf = (figure: AllianceFigure, asked: CardFigure['asked']): CardFigure[] => {
    const now = because.params[paramName(figure)];
    const flag = ALLIANCE_FIGURES[figure].unit === 'flag';
    return typeof now === 'number' ? [{ figure, now, flag, asked }] : [];
  };
  return {
    suit,
    good,
    hazard01,
    after: after?.card ?? null,
    figures: [
      ...trigger.flatMap(({ figure, is, value }) => figureOf(figure, { is, value })),
      ...tells
        .filter((figure) => !trigger.some((condition) => condition.figure === figure))
        .flatMap((figure) => figureOf(figure, null)),
    ],
  };
};
