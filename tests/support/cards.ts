/** Cards for tests: a plain one that always comes, with changes on top; and a game that plays with nothing else. */
import type { Card, CardChoice } from '../../src/engine/events/card.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import type { State } from '../../src/engine/state.ts';
import { aGame, aScenario } from './game.ts';

export const aChoice = (id: string, changes: Partial<CardChoice> = {}): CardChoice => ({
  id,
  capital: 0,
  hours: 0,
  needs: [],
  effects: [],
  ...changes,
});

/** Always drawn, about nobody, asking nothing. */
export const aCard = (id: string, changes: Partial<Card> = {}): Card => ({
  id,
  suit: 'home',
  good: true,
  trigger: [],
  hazard01: 1,
  subject: null,
  cooldownTurns: 1,
  effects: [],
  choices: [],
  ...changes,
});

/** A game whose deck is these cards and no others. */
export const aGameOf = (
  cards: Card[],
  { seed = 'a seed', changes = {} }: { seed?: string; changes?: Partial<Assumptions> } = {},
): State =>
  aGame({
    scenario: aScenario({ cards, withoutCards: CARDS.map((c) => c.id) }),
    seed,
    changes,
  });
