/** Cards as data: the built-in deck is sound, a scenario's own are held to the same, and mistakes are told with their path. */
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/engine/events/card.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import { setup } from '../../src/engine/index.ts';
import { parseScenario, resolveScenario, scenarioFile } from '../../src/scenario/index.ts';
import { cardsSchema } from '../../src/scenario/card-schema.ts';
import { effectsOf } from '../../src/scenario/lint/card-parts.ts';
import { lintCards, lintDeck } from '../../src/scenario/lint/cards.ts';
import { aCard, aChoice } from '../support/cards.ts';

/** Problems of a scenario with these cards. */
const problemsOf = (cards: unknown, rest: Record<string, unknown> = {}): string[] => {
  const result = parseScenario({ ...scenarioFile('coalition-2025'), cards, ...rest }, 'my.json');
  return result.ok ? [] : result.error.problems;
};
const problemsOfOne = (changes: Partial<Card>): string[] => problemsOf([aCard('mine', changes)]);

describe('the built-in deck', () => {
  it('has the thirty-four cards, in five suits', () => {
    expect(CARDS).toHaveLength(34);
    expect(new Set(CARDS.map((c) => c.id)).size).toBe(34);
    expect(new Set(CARDS.map((c) => c.suit)).size).toBe(5);
  });

  it('fits the schema that scenario files are held to, and passes the same lints', () => {
    expect(cardsSchema.parse(CARDS)).toEqual(CARDS);
    expect(lintCards(CARDS, CARDS)).toEqual([]);
    expect(lintDeck(CARDS)).toEqual([]);
  });

  it('is plain data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(CARDS))).toEqual(CARDS);
  });

  it('can be good news in a quarter of its cards', () => {
    const gloomy = CARDS.map((c, k) => ({ ...c, good: k < 8 }));
    expect(lintDeck(gloomy)).toEqual(['deck: 8 of 34 cards can be good, a quarter is the least']);
  });
});

describe('a card of a scenario', () => {
  it('is played with, in the place of the built-in one of its name', () => {
    const cards = [aCard('cut-cable'), aCard('mine')];
    const result = parseScenario(
      { ...scenarioFile('coalition-2025'), cards, withoutCards: ['leak-of-the-draft'] },
      'my.json',
    );
    if (!result.ok) throw result.error;
    const { deck } = setup(resolveScenario(result.file), 'x');
    expect(deck.own).toEqual(cards);
    expect(deck.without).toEqual(['leak-of-the-draft']);
  });

  it.each([
    [
      'figure',
      { trigger: [{ figure: 'cohesoin', is: 'at-most', value: 40 }] },
      'cards[0].trigger[0].figure: unknown "cohesoin", did you mean "cohesion"?',
    ],
    [
      'figure of a subject',
      {
        subject: {
          among: 'all',
          where: [{ figure: 'nationalst', is: 'at-least', value: 1 }],
          pick: null,
        },
      },
      'cards[0].subject.where[0].figure: unknown "nationalst", did you mean "nationalist"?',
    ],
    [
      'field',
      { effects: [{ kind: 'member', field: 'suport', of: 'all', add: 0.01 }] },
      'cards[0].effects[0].field: unknown "suport", did you mean "support"?',
    ],
    [
      'selector',
      { effects: [{ kind: 'trust', from: 'al', to: 'target', add: 0.01 }] },
      'cards[0].effects[0].from: unknown "al", did you mean "all"?',
    ],
    ['key', { hazzard01: 0.1 }, 'cards[0].hazzard01: unknown field'],
  ])('is refused for a misspelt %s, with the path', (_name, changes, problem) => {
    expect(problemsOf([{ ...aCard('mine'), ...changes }])).toEqual([problem]);
  });
});

describe('a deck is refused', () => {
  const three = (...ids: string[]) => ids.map((id) => aChoice(id));

  it('when a name is used twice', () => {
    expect(problemsOf([aCard('mine'), aCard('mine')])).toEqual([
      'cards[1].id: "mine" is used twice',
    ]);
    expect(problemsOfOne({ choices: three('a', 'b', 'a') })).toEqual([
      'cards[0].choices[2].id: "a" is used twice',
    ]);
  });

  it('when one choice is all there is, or none is free', () => {
    expect(problemsOfOne({ choices: three('only') })).toEqual([
      'cards[0].choices: one choice is none; give two or three, or none',
    ]);
    const dear = [aChoice('a', { capital: 1 }), aChoice('b', { hours: 1 })];
    expect(problemsOfOne({ choices: dear })).toEqual([
      'cards[0].choices: none is free; one must cost and need nothing',
    ]);
  });

  it('when its trigger can never hold', () => {
    expect(
      problemsOfOne({ trigger: [{ figure: 'us-commitment', is: 'at-least', value: 120 }] }),
    ).toEqual(['cards[0].trigger[0].value: 120 is outside us-commitment, 0 to 100']);
    expect(
      problemsOfOne({
        trigger: [
          { figure: 'cohesion', is: 'at-most', value: 40 },
          { figure: 'cohesion', is: 'at-least', value: 60 },
        ],
      }),
    ).toEqual(['cards[0].trigger[1]: cannot hold together with trigger[0]']);
    expect(problemsOfOne({ hazard01: 0 })).toEqual(['cards[0].hazard01: 0 is never drawn']);
  });

  it('when an effect is too large for a card, wherever it stands', () => {
    expect(
      problemsOfOne({ effects: [{ kind: 'alliance', field: 'us-commitment', add: 0.3 }] }),
    ).toEqual(['cards[0].effects[0]: us-commitment by 0.3, at most 0.06 is usual for a card']);
    const later = aChoice('b', {
      later: [{ inTurns: 2, effects: [{ kind: 'treaty', dimension: 'core', add: 0.2 }] }],
    });
    expect(problemsOfOne({ choices: [aChoice('a'), later] })).toEqual([
      'cards[0].choices[1].later[0].effects[0]: core by 0.2, at most 0.03 is usual for a card',
    ]);
    expect(problemsOfOne({ effects: [{ kind: 'evidence', about: 'all', ratio: 0.8 }] })).toEqual([
      'cards[0].effects[0]: evidence at 0.8, between 0.94 and 1.06 is usual for a card',
    ]);
  });

  it('when an effect reaches nobody', () => {
    expect(
      problemsOfOne({ effects: [{ kind: 'member', field: 'support', of: 'target', add: 0.01 }] }),
    ).toEqual(['cards[0].effects[0]: "target" is nobody, the card has no subject']);
    expect(
      problemsOfOne({
        subject: { among: 'all', where: [], pick: null },
        effects: [{ kind: 'trust', from: 'target', to: 'actor', add: 0.01 }],
      }),
    ).toEqual([`cards[0].effects[0]: "actor" is nobody, the card's subject has no other`]);
  });

  it('when it follows a card or an answer that is not there', () => {
    expect(problemsOfOne({ after: { card: 'cut-cabel', choice: null, withinTurns: 2 } })).toEqual([
      'cards[0].after.card: no such card "cut-cabel", did you mean "cut-cable"?',
    ]);
    expect(
      problemsOfOne({ after: { card: 'cut-cable', choice: 'atribute', withinTurns: 2 } }),
    ).toEqual([
      'cards[0].after.choice: "cut-cable" has no choice "atribute", did you mean "attribute"?',
    ]);
  });

  it('when it names a card, a member or an event that this scenario does not have', () => {
    expect(problemsOf([], { withoutCards: ['cut-cabel'] })).toEqual([
      'withoutCards[0]: no such built-in card "cut-cabel", did you mean "cut-cable"?',
    ]);
    expect(problemsOf([], { events: [{ turn: 1, kind: 'card', card: 'mine' }] })).toEqual([
      'events[0].card: no such card "mine"',
    ]);
    const { roster } = scenarioFile('coalition-2025');
    const subject = { among: 'all' as const, members: ['ISL'], where: [], pick: null };
    expect(
      problemsOf([aCard('mine', { subject })], { roster: roster.filter((id) => id !== 'ISL') }),
    ).toContain('cards[0].subject.members[0]: "ISL" is not in the roster');
  });
});

describe('the parts of a card', () => {
  it('are walked with their paths, in order', () => {
    const effect = { kind: 'alliance' as const, field: 'rally' as const, add: 0.1 };
    const card = aCard('mine', {
      effects: [effect],
      later: [{ inTurns: 1, effects: [effect] }],
      choices: [
        aChoice('a', { effects: [effect] }),
        aChoice('b', { gamble: { base01: 0.5, leans: [], won: [effect], lost: [effect] } }),
      ],
    });
    expect(effectsOf(card).map(({ path }) => path)).toEqual([
      'effects[0]',
      'later[0].effects[0]',
      'choices[0].effects[0]',
      'choices[1].gamble.won[0]',
      'choices[1].gamble.lost[0]',
    ]);
  });
});
