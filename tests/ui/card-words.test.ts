/** Every card is told in words: title, what happened, why it came, every choice and what follows; no figure is missing. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/engine/events/card.ts';
import { figuresOf } from '../../src/engine/events/conditions.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import { setup } from '../../src/engine/index.ts';
import { isMessageKey, t } from '../../src/i18n/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { textKeysOf } from '../../src/scenario/lint/cards.ts';
import { cardPeople, eventText } from '../../src/ui/game/words.ts';

const state = setup(loadScenario('coalition-2025'), 'words');

/** What the table knows when a card is on it. */
const paramsOf = (card: Card) => ({
  ...cardPeople(card.subject === null ? null : 'LVA', card.subject?.other ? 'FRA' : null),
  ...figuresOf(state, card, 3),
});

const told = (card: Card): string[] =>
  textKeysOf(card).map((key) => (isMessageKey(key) ? t(key, paramsOf(card)) : `no ${key}`));

describe('every card', () => {
  it('has all its texts, and each can be told with what is known', () => {
    for (const card of CARDS)
      for (const text of told(card)) {
        expect(text).not.toMatch(/^no card\./);
        expect(text).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  it('tells what happened in two or three sentences, and why it came in one', () => {
    for (const card of CARDS) {
      const [, body = '', because = ''] = told(card);
      expect(sentences(body), card.id).toBeGreaterThanOrEqual(2);
      expect(sentences(body), card.id).toBeLessThanOrEqual(4);
      expect(sentences(because), card.id).toBeLessThanOrEqual(2);
    }
  });

  it('names a figure or a half-year in its reason', () => {
    const reasons = CARDS.map((card) => told(card)[2] ?? '');
    expect(reasons.filter((reason) => !/\d/.test(reason))).toEqual([]);
  });

  it('has choices short enough for a button', () => {
    for (const card of CARDS)
      for (const { id } of card.choices) {
        const key = `card.${card.id}.${id}`;
        expect(isMessageKey(key) ? t(key, paramsOf(card)).length : 99, key).toBeLessThan(60);
      }
  });

  it('goes into the chronicle as a sentence', () => {
    for (const card of CARDS)
      for (const { id, gamble } of card.choices) {
        const params = { card: card.id, choice: id, member: 'LVA', other: 'FRA' };
        for (const key of ['card-answered', ...(gamble ? ['card-won', 'card-lost'] : [])])
          expect(eventText({ turn: 1, key, params })).toMatch(/^[A-Z].*\.$/s);
      }
  });
});

const sentences = (text: string): number =>
  text.split(/[.?!:](?:\s|$)/).filter((s) => s !== '').length;
