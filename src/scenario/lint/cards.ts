/** What a deck must be beyond its schema: choices that can be made, triggers that can hold, effects of sane size. */
import type { Effect, Selector } from '../../engine/effects/effect.ts';
import type { Card, CardChoice, Condition } from '../../engine/events/card.ts';
import { ALLIANCE_FIGURES } from '../../engine/events/figures.ts';
import { MEMBER_FIGURES } from '../../engine/events/member-figures.ts';
import { didYouMean } from '../did-you-mean.ts';
import { effectsOf } from './card-parts.ts';
import { oversized } from './effect-sizes.ts';

/** A problem: path inside the card, and what is wrong there. */
type CardLint = (card: Card, deck: readonly Card[]) => string[];

const isFree = ({ capital, hours, needs }: CardChoice): boolean =>
  capital === 0 && hours === 0 && needs.length === 0;

const choicesCanBeMade: CardLint = ({ choices }) => {
  if (choices.length === 0) return [];
  const problems = choices.flatMap(({ id }, k) =>
    choices.findIndex((c) => c.id === id) < k ? [`choices[${k}].id: "${id}" is used twice`] : [],
  );
  if (choices.length === 1)
    problems.push('choices: one choice is none; give two or three, or none');
  if (!choices.some(isFree)) problems.push('choices: none is free; one must cost and need nothing');
  return problems;
};

interface Range {
  min: number;
  max: number;
}

/** Conditions out of range, and pairs that exclude each other. */
const unsatisfiable = <Name extends string>(
  conditions: readonly Condition<Name>[],
  ranges: Record<Name, Range>,
  path: string,
): string[] =>
  conditions.flatMap(({ figure, is, value }, k) => {
    const { min, max } = ranges[figure];
    if (value < min || value > max)
      return [`${path}[${k}].value: ${value} is outside ${figure}, ${min} to ${max}`];
    const clash = conditions.findIndex(
      (other) =>
        other.figure === figure &&
        is === 'at-least' &&
        other.is === 'at-most' &&
        other.value < value,
    );
    return clash < 0 ? [] : [`${path}[${k}]: cannot hold together with ${path}[${clash}]`];
  });

const triggerCanHold: CardLint = ({ trigger, subject, choices, hazard01 }) => [
  ...unsatisfiable(trigger, ALLIANCE_FIGURES, 'trigger'),
  ...(subject === null ? [] : unsatisfiable(subject.where, MEMBER_FIGURES, 'subject.where')),
  ...choices.flatMap(({ needs }, k) =>
    unsatisfiable(needs, ALLIANCE_FIGURES, `choices[${k}].needs`),
  ),
  ...(hazard01 > 0 ? [] : ['hazard01: 0 is never drawn']),
];

const selectorsOf = (effect: Effect): Selector[] => {
  if (effect.kind === 'mission') return ['target'];
  if (effect.kind === 'member') return [effect.of];
  if (effect.kind === 'trust') return [effect.from, effect.to];
  if (effect.kind === 'dependence') return [effect.of, effect.on];
  if (effect.kind !== 'evidence') return [];
  return effect.seenBy === undefined ? [effect.about] : [effect.about, effect.seenBy];
};

const effectsReachSomebody: CardLint = (card) =>
  effectsOf(card).flatMap(({ path, effect }) => {
    const named = selectorsOf(effect);
    if (named.includes('group')) return [`${path}: "group" is nobody, a card has no group`];
    if (named.includes('target') && card.subject === null)
      return [`${path}: "target" is nobody, the card has no subject`];
    return named.includes('actor') && card.subject?.other === undefined
      ? [`${path}: "actor" is nobody, the card's subject has no other`]
      : [];
  });

const effectsAreSane: CardLint = (card) =>
  effectsOf(card).flatMap(({ path, effect }) => {
    const problem = oversized(effect);
    return problem === null ? [] : [`${path}: ${problem}`];
  });

const followsACard: CardLint = ({ id, after }, deck) => {
  if (!after) return [];
  const ids = deck.map((c) => c.id);
  const before = deck.find((c) => c.id === after.card);
  if (!before || before.id === id)
    return [`after.card: no such card "${after.card}"${didYouMean(after.card, ids)}`];
  const choices = before.choices.map((c) => c.id);
  return after.choice === null || choices.includes(after.choice)
    ? []
    : [
        `after.choice: "${before.id}" has no choice "${after.choice}"${didYouMean(after.choice, choices)}`,
      ];
};

const LINTS: readonly CardLint[] = [
  choicesCanBeMade,
  triggerCanHold,
  effectsReachSomebody,
  effectsAreSane,
  followsACard,
];

/**
 * Problems of cards, one line each, beginning with the path.
 * @param deck all cards with which they are played, themselves included
 */
export const lintCards = (
  cards: readonly Card[],
  deck: readonly Card[],
  path = 'cards',
): string[] =>
  cards.flatMap((card, k) => [
    ...(cards.findIndex((c) => c.id === card.id) < k
      ? [`${path}[${k}].id: "${card.id}" is used twice`]
      : []),
    ...LINTS.flatMap((lint) => lint(card, deck)).map((problem) => `${path}[${k}].${problem}`),
  ]);

const FEWEST_GOOD = 0.25;

/** What a deck must be as a whole. */
export const lintDeck = (deck: readonly Card[]): string[] => {
  const good = deck.filter((c) => c.good).length;
  return good >= FEWEST_GOOD * deck.length
    ? []
    : [`deck: ${good} of ${deck.length} cards can be good, a quarter is the least`];
};

/** Keys of the texts that a card is told in. */
export const textKeysOf = ({ id, choices }: Card): string[] => [
  `card.${id}`,
  `card.${id}.body`,
  `card.${id}.because`,
  ...choices.flatMap((c) => [
    `card.${id}.${c.id}`,
    `card.${id}.${c.id}.outcome`,
    ...(c.gamble ? [`card.${id}.${c.id}.won`, `card.${id}.${c.id}.lost`] : []),
  ]),
];
