/** A card on the table says with which figures it came. */
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/engine/events/conditions.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import { setup, view } from '../../src/engine/index.ts';
import { isMessageKey } from '../../src/i18n/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { cardFacts } from '../../src/store/card-facts.ts';

const state = setup(loadScenario('coalition-2025'), 'cards');
const table = view(state, 'secretary-general');

describe('the facts of a card', () => {
  it('are every figure of its trigger, as it stood, with what is asked', () => {
    for (const card of CARDS) {
      const facts = cardFacts(table, {
        kind: 'card',
        seat: 'secretary-general',
        card: card.id,
        subject: null,
        other: null,
        because: { key: '', params: figuresOf(state, card, -1) },
      });
      expect(facts?.suit).toBe(card.suit);
      expect(facts?.figures.filter(({ asked }) => asked !== null)).toHaveLength(
        card.trigger.length,
      );
      for (const { figure } of facts?.figures ?? [])
        expect(isMessageKey(`figure.${figure}`), figure).toBe(true);
    }
  });

  it('are none for a card that nobody knows', () => {
    expect(
      cardFacts(table, {
        kind: 'card',
        seat: 'secretary-general',
        card: 'no-such-card',
        subject: null,
        other: null,
        because: { key: '', params: {} },
      }),
    ).toBeNull();
  });
});
