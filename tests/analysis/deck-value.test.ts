/** What choices are worth: the same state and luck for every choice, and the verdict on them. */
import { describe, expect, it } from 'vitest';
import { aCard, aChoice } from '../support/cards.ts';
import {
  cardValues,
  deckValueGame,
  dominances,
  type DeckValueSpec,
} from '../../src/analysis/deck-value.ts';
import { neutralStanding } from '../../src/analysis/score.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import { setup } from '../../src/engine/index.ts';
import type { Card } from '../../src/engine/events/card.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');

/** A deck of one card with these choices. */
const specOf = (card: Card): DeckValueSpec => ({
  scenario: { ...scenario, cards: [card], withoutCards: CARDS.map((c) => c.id) },
  policy: 'nothing',
  changes: { volatility: 0, hTest: 0 },
  horizonTurns: 3,
  cards: [],
});

const warm = { kind: 'alliance', field: 'us-commitment', add: 0.05 } as const;
const cold = { kind: 'alliance', field: 'us-commitment', add: -0.05 } as const;

describe('the value of a choice', () => {
  it('is higher for what leaves the alliance better off, by the same luck', () => {
    const card = aCard('test', {
      choices: [aChoice('good', { effects: [warm] }), aChoice('bad', { effects: [cold] })],
    });
    const [good, bad] = deckValueGame(specOf(card), '1');
    expect(good.choice).toBe('good');
    expect(good.value).toBeGreaterThan(bad.value + 0.3);
    expect(deckValueGame(specOf(card), '1')).toEqual([good, bad]);
  });

  it('is the same for choices that do the same, but for their price', () => {
    const card = aCard('test', {
      choices: [aChoice('free'), aChoice('dear', { capital: 1 }), aChoice('slow', { hours: 1 })],
    });
    const [free, dear, slow] = deckValueGame(specOf(card), '2').map((v) => v.value);
    expect(dear).toBeCloseTo(free - 0.12);
    expect(slow).toBeCloseTo(free - 0.06);
  });

  it('is asked only where the card could come, and only of choices that are open', () => {
    const never = aCard('never', {
      trigger: [{ figure: 'us-in', is: 'at-most', value: 0 }],
      choices: [aChoice('a'), aChoice('b')],
    });
    expect(deckValueGame(specOf(never), '3')).toEqual([]);
    const shut = aCard('shut', {
      choices: [
        aChoice('a'),
        aChoice('b'),
        aChoice('c', { needs: [{ figure: 'us-in', is: 'at-most', value: 0 }] }),
      ],
    });
    expect(deckValueGame(specOf(shut), '3').map((v) => v.choice)).toEqual(['a', 'b']);
  });

  it('knows built-in cards, all of them or those asked for', () => {
    const spec: DeckValueSpec = {
      scenario,
      policy: 'muddle-through',
      changes: {},
      horizonTurns: 2,
      cards: ['cut-cable', 'snap-exercise'],
    };
    const values = deckValueGame(spec, '4');
    expect(new Set(values.map((v) => v.card))).toEqual(new Set(['cut-cable', 'snap-exercise']));
    expect(values).toHaveLength(6);
  });
});

const rowsOf = (...values: [number, number, number][]) =>
  values.map((own) =>
    own.map((value, k) => ({ card: 'test', choice: ['a', 'b', 'c'][k] ?? '', value })),
  );
const DECK = [aCard('test', { choices: [aChoice('a'), aChoice('b'), aChoice('c')] })];

describe('the verdict on a card', () => {
  const clear = cardValues(rowsOf([1, 0, -1], [1.2, 0.1, -1], [0.9, 0, -1.1]), DECK);
  const open = cardValues(rowsOf([1, 0, -1], [-1, 0, 1], [0, 0.1, 0]), DECK);

  it('is best or worst by more than two standard errors, or neither', () => {
    expect(clear[0].choices.map(({ best, worst }) => [best, worst])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
    expect(open[0].choices.some(({ best, worst }) => best || worst)).toBe(false);
  });

  it('counts values against the mean of the card', () => {
    expect(clear[0].choices[0].value).toBeCloseTo(1.0, 1);
    expect(clear[0].choices.reduce((sum, c) => sum + c.value, 0)).toBeCloseTo(0);
  });

  it('is dominance only when every lens agrees', () => {
    expect(dominances([clear, clear])).toEqual([
      { card: 'test', choice: 'a', is: 'best' },
      { card: 'test', choice: 'c', is: 'worst' },
    ]);
    expect(dominances([clear, open])).toEqual([]);
  });

  it('says nothing of a card that never came', () => {
    expect(cardValues([], DECK)[0].choices.map((c) => c.games)).toEqual([0, 0, 0]);
    expect(dominances([cardValues([], DECK)])).toEqual([]);
  });
});

describe('standing without a mandate', () => {
  it('is a mean of figures of 0 to 100, and nothing once the alliance has failed', () => {
    const state = setup(scenario, 'x');
    expect(neutralStanding(state)).toBeGreaterThan(40);
    expect(neutralStanding(state)).toBeLessThan(80);
    state.ending = 'break-up';
    expect(neutralStanding(state)).toBe(0);
  });
});
