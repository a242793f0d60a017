/** Drawing cards: when, which, about whom, how often. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup } from '../../../src/engine/index.ts';
import {
  cardNamed,
  deckOf,
  drawCards,
  volatilityOf,
} from '../../../src/engine/events/deck-play.ts';
import { CARDS } from '../../../src/engine/events/deck/index.ts';
import { paramName } from '../../../src/engine/events/figure.ts';
import type { Decision, State } from '../../../src/engine/state.ts';
import { playOut } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aCard, aChoice, aGameOf } from '../../support/cards.ts';
import { aGame, aScenario, memberOf } from '../../support/game.ts';
import { campaign, playOutWith, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';

const drawnIn = (state: State): string[] =>
  state.deck.drawn.filter((d) => d.turn === state.turn).map((d) => d.card);

const drawnOver = (state: State, turns: number): string[] => {
  for (let t = 0; t < turns; t++) {
    drawCards(state);
    state.turn += 1;
  }
  return state.deck.drawn.map((d) => d.card);
};

describe('a card is drawn', () => {
  it('by its hazard', () => {
    const often = aGameOf([aCard('often', { hazard01: 0.5 })]);
    const times = drawnOver(often, 400).length;
    expect(times).toBeGreaterThan(160);
    expect(times).toBeLessThan(240);
  });

  it('never at volatility 0, and twice as often at twice the volatility', () => {
    const card = aCard('rare', { hazard01: 0.2 });
    expect(drawnOver(aGameOf([card], { changes: { volatility: 0 } }), 200)).toEqual([]);
    const once = drawnOver(aGameOf([card]), 400).length;
    const twice = drawnOver(aGameOf([card], { changes: { volatility: 2 } }), 400).length;
    expect(twice / once).toBeGreaterThan(1.5);
    expect(twice / once).toBeLessThan(2.6);
  });

  it('more often where the difficulty is volatile', () => {
    const state = aGame();
    state.difficulty = 'iron-term';
    const wild = volatilityOf(state);
    state.difficulty = 'seminar';
    expect(volatilityOf(state)).toBeLessThan(wild);
  });

  it('only while every condition of its trigger holds', () => {
    const card = aCard('cold', {
      trigger: [
        { figure: 'us-commitment', is: 'at-most', value: 30 },
        { figure: 'us-in', is: 'at-least', value: 1 },
      ],
    });
    const state = aGameOf([card]);
    drawCards(state);
    expect(drawnIn(state)).toEqual([]);
    state.us.commitment01 = 0.25;
    drawCards(state);
    expect(drawnIn(state)).toEqual(['cold']);
  });

  it('at most twice a half-year, the most urgent first', () => {
    const cards = ['a', 'b', 'c', 'd'].map((id) => aCard(id));
    const state = aGameOf(cards);
    drawCards(state);
    expect(drawnIn(state)).toHaveLength(2);
    const none = aGameOf(cards, { changes: { cardsPerTurn: 0 } });
    drawCards(none);
    expect(drawnIn(none)).toEqual([]);
  });

  it('again only after it has rested, or never', () => {
    expect(drawnOver(aGameOf([aCard('yearly', { cooldownTurns: 2 })]), 7)).toHaveLength(4);
    expect(drawnOver(aGameOf([aCard('once', { cooldownTurns: null })]), 7)).toHaveLength(1);
  });

  it('after the card that it follows, and after the answer that leads there', () => {
    const cards = [
      aCard('first', { cooldownTurns: null, choices: [aChoice('yes'), aChoice('no')] }),
      aCard('then', { after: { card: 'first', choice: 'yes', withinTurns: 2 } }),
    ];
    const answered = (choice: string): string[] => {
      const state = aGameOf(cards);
      drawCards(state);
      state.deck.drawn[0].choice = choice;
      state.turn += 1;
      return drawnOver(state, 4);
    };
    expect(answered('yes')).toEqual(['first', 'then', 'then']);
    expect(answered('no')).toEqual(['first']);
  });

  it('on the same luck whatever was played before: a fork meets the same half-years', () => {
    const card = aCard('sometimes', { hazard01: 0.4 });
    const quiet = aGameOf([card]);
    const busy = aGameOf([card]);
    busy.us.disputeHeat01 = 0.9;
    busy.legitimacy01 = 0.2;
    drawnOver(quiet, 30);
    drawnOver(busy, 30);
    expect(busy.deck.drawn).toEqual(quiet.deck.drawn);
    const elsewhere = aGameOf([card], { seed: 'another' });
    drawnOver(elsewhere, 30);
    expect(elsewhere.deck.drawn).not.toEqual(quiet.deck.drawn);
  });

  it('when the scenario says so, whatever its trigger says', () => {
    const card = aCard('scripted', {
      hazard01: 0.001,
      trigger: [{ figure: 'us-commitment', is: 'at-most', value: 1 }],
    });
    const state = aGameOf([card], { changes: { volatility: 0 } });
    state.scheduled.push({ turn: 3, kind: 'card', card: 'scripted' });
    expect(drawnOver(state, 3)).toEqual([]);
    drawCards(state);
    expect(drawnIn(state)).toEqual(['scripted']);
  });

  it('not once a test of Article 5 was lost', () => {
    const state = aGameOf([aCard('late')]);
    state.testFailed = true;
    drawCards(state);
    expect(drawnIn(state)).toEqual([]);
  });
});

describe('whom a card is about', () => {
  const about = (changes: Parameters<typeof aCard>[1], seed = 'a seed'): State => {
    const state = aGameOf([aCard('about', changes)], { seed });
    drawCards(state);
    return state;
  };

  it('is the one with the most of a figure among those that fit', () => {
    const state = about({
      subject: {
        among: 'europeans',
        where: [{ figure: 'nationalist-led', is: 'at-most', value: 0 }],
        pick: { is: 'most', of: 'industry' },
      },
    });
    expect(state.deck.drawn[0].subject).toBe('FRA');
  });

  it('is by lot among them where any will do, as the seed has it', () => {
    const who = (seed: string): string | null =>
      about({ subject: { among: 'all', where: [], pick: null } }, seed).deck.drawn[0].subject;
    expect(new Set(Array.from({ length: 40 }, (_, k) => who(`lot ${k}`))).size).toBeGreaterThan(5);
  });

  it('has the other that the pair figure picks, and effects reach both', () => {
    const state = about({
      subject: {
        among: 'all',
        members: ['TUR'],
        where: [],
        pick: null,
        other: { among: 'europeans', pick: { is: 'most', of: 'dependence' } },
      },
      effects: [
        { kind: 'member', field: 'support', of: 'target', add: -0.05 },
        { kind: 'member', field: 'support', of: 'actor', add: 0.05 },
      ],
    });
    const [{ subject, other }] = state.deck.drawn;
    expect(subject).toBe('TUR');
    expect(memberOf(state, 'TUR').publicSupport01).toBeCloseTo(0.55);
    expect(memberOf(state, String(other)).publicSupport01).toBeCloseTo(0.65);
  });

  it('is somebody, or the card is not drawn', () => {
    const state = about({
      subject: {
        among: 'all',
        where: [{ figure: 'threat', is: 'at-least', value: 100 }],
        pick: null,
      },
    });
    expect(state.deck.drawn).toEqual([]);
  });
});

describe('the deck of a game', () => {
  it('has the scenario’s cards in the place of those they replace, or at the end', () => {
    const own = [aCard('brand-new'), aCard('cut-cable')];
    const state = aGame({
      scenario: aScenario({ cards: own, withoutCards: ['leak-of-the-draft'] }),
    });
    const ids = deckOf(state).map((c) => c.id);
    expect(ids).toEqual([
      ...CARDS.map((c) => c.id).filter((id) => id !== 'leak-of-the-draft'),
      'brand-new',
    ]);
    expect(cardNamed(state, 'cut-cable')).toEqual(own[1]);
  });
});

/** Conditions of a waiting card that its own "drawn because" contradicts. */
const brokenConditions = (decision: Decision): string[] => {
  if (decision.kind !== 'card') return [];
  const { card, because } = decision;
  return (CARDS.find((c) => c.id === card)?.trigger ?? [])
    .filter(({ figure, is, value }) => {
      const then = Number(because.params[paramName(figure)]);
      return is === 'at-least' ? !(then >= value) : !(then <= value);
    })
    .map(({ figure }) => `${card}: ${figure}`);
};

describe('in any campaign', () => {
  it('a drawn card’s trigger held, it has its subject, and no more than two come at once', () => {
    const scenario = loadScenario('coalition-2025');
    let drawn = 0;
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = setup(scenario, seed, { ...world, volatility: 3 });
        playWhims(state, turns, {
          after: (s) => {
            expect(s.decisions.flatMap(brokenConditions)).toEqual([]);
            expect(drawnIn(s).length).toBeLessThanOrEqual(2);
          },
        });
        for (const { card, subject } of state.deck.drawn)
          expect(subject === null, card).toBe(cardNamed(state, card)?.subject === null);
        drawn += state.deck.drawn.length;
      }),
      { numRuns: 12, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
    expect(drawn).toBeGreaterThan(50);
  });

  it('the luck of the deck does not depend on the policy', () => {
    const scenario = loadScenario('coalition-2025');
    const always = aCard('always', { hazard01: 0.3, cooldownTurns: 1 });
    const own = { ...scenario, cards: [always], withoutCards: CARDS.map((c) => c.id) };
    const [a, b] = (['nothing', 'hardline'] as const).map((policy) =>
      playOut(setup(own, 'the same', { hTest: 0 }), policy, 'x').deck.drawn.map((d) => d.turn),
    );
    expect(a).toEqual(b);
  });
});

it('plays on to the end of a half-year with every card answered', () => {
  const state = aGameOf([aCard('asks', { choices: [aChoice('a'), aChoice('b')] })]);
  playOutWith(state);
  expect(state.turn).toBe(1);
  expect(state.deck.drawn[0].choice).not.toBeNull();
});
