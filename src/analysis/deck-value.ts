/**
 * What each choice of a card is worth: from the same state, on the same luck, once with every choice, played on by the same
 * policy. Value is the mean standing of the alliance over the half-years that follow, less what the choice costs the chair.
 */
import { setup, type Action } from '../engine/index.ts';
import type { Card, CardChoice } from '../engine/events/card.ts';
import { refuseNeeds } from '../engine/events/conditions.ts';
import { canCome, deckOf } from '../engine/events/deck-play.ts';
import { subjectOf } from '../engine/events/subject.ts';
import { keyedDraws } from '../engine/rng.ts';
import { SECRETARY_GENERAL, seatState } from '../engine/seats/seat.ts';
import type { State } from '../engine/state.ts';
import { Hands } from '../policies/hands.ts';
import {
  playerOf,
  playOutTurn,
  playPlayerTurn,
  type Answer,
  type Player,
} from '../policies/index.ts';
import type { GameSpec } from './game-row.ts';
import { neutralStanding } from './score.ts';
import { mean, standardError } from './statistics.ts';

export interface DeckValueSpec extends GameSpec {
  /** Half-years after the answer over which the standing is taken. */
  horizonTurns: number;
  /** Only these cards; empty = all that ask something. */
  cards: readonly string[];
}

export interface ChoiceValue {
  card: string;
  choice: string;
  value: number;
}

/** Standing that a point of capital and an hour buy elsewhere: about what the cheaper verbs bring. A judgement. */
const CAPITAL_WORTH = 0.12;
const HOUR_WORTH = 0.06;
/** What the chair has at hand when the card comes, so that every choice can be paid for. */
const AT_HAND = { capital: 4, hours: 3 };

const SEAT = SECRETARY_GENERAL;

const chairOf = (state: State) => {
  const chair = seatState(state, SEAT);
  if (!chair) throw new RangeError('nobody sits in the chair');
  return chair;
};

/** Answers this card with this choice, everything else as the player would. */
const forced =
  ({ answer }: Player, card: string, choice: Action): Answer =>
  (view, seat, luck) => {
    const waits = view.decisions[0];
    const own = answer(view, seat, luck);
    return waits?.kind === 'card' && waits.card === card ? choice : own;
  };

/** Mean standing over the turns after the answer, less what the answer cost; null when the card did not come after all. */
const valueOf = (
  from: State,
  card: string,
  { id: choice, capital, hours }: CardChoice,
  player: Player,
  { seed, horizonTurns }: { seed: string; horizonTurns: number },
): number | null => {
  const state = structuredClone(from);
  state.scheduled.push({ turn: state.turn, kind: 'card', card });
  player.play(new Hands(state, seed, player.answer));
  const chair = chairOf(state);
  chair.capital = Math.max(chair.capital, AT_HAND.capital);
  chair.hoursLeft = Math.max(chair.hoursLeft, AT_HAND.hours);
  playOutTurn(state, forced(player, card, { verb: 'choose', choice }), seed);
  const entry = state.deck.drawn.find((d) => d.card === card && d.turn === from.turn);
  if (entry?.choice !== choice) return null;
  const levels = [neutralStanding(state)];
  while (levels.length < horizonTurns) {
    if (state.phase !== 'ended') playPlayerTurn(state, player, seed);
    levels.push(neutralStanding(state));
  }
  return mean(levels) - CAPITAL_WORTH * capital - HOUR_WORTH * hours;
};

const isDue = (state: State, card: Card): boolean =>
  canCome(state, card) && subjectOf(state, card, 0) !== null;

/** Opening of one turn of one game, and the cards that could have come in it once the player had acted. */
interface Opening {
  state: State;
  due: string[];
}

const openings = (spec: DeckValueSpec, seed: string): Opening[] => {
  const state = setup(spec.scenario, seed, spec.changes);
  const player = playerOf(spec.policy);
  const out: Opening[] = [];
  while (state.phase !== 'ended') {
    const opening = structuredClone(state);
    player.play(new Hands(state, seed, player.answer));
    // What the player did is a reason for some cards: a leak comes of soundings.
    const due = deckOf(state).filter((card) => isDue(state, card));
    if (opening.turn + spec.horizonTurns <= opening.turnsTotal)
      out.push({ state: opening, due: due.map(({ id }) => id) });
    playOutTurn(state, player.answer, seed);
  }
  return out;
};

/** Every card that asks something, put into one turn in which it could have come, with each of its choices. */
export const deckValueGame = (spec: DeckValueSpec, seed: string): ChoiceValue[] => {
  const turns = openings(spec, seed);
  const [first] = turns;
  if (first === undefined) return [];
  const player = playerOf(spec.policy);
  return deckOf(first.state).flatMap((card) => {
    if (spec.cards.length > 0 && !spec.cards.includes(card.id)) return [];
    const due = turns.filter((turn) => turn.due.includes(card.id));
    const at = due[Math.floor(keyedDraws(seed, `value:${card.id}`, 0)() * due.length)]?.state;
    if (at === undefined) return [];
    return card.choices
      .filter((choice) => refuseNeeds(at, choice.needs) === null)
      .flatMap((choice) => {
        const value = valueOf(at, card.id, choice, player, { ...spec, seed });
        return value === null ? [] : [{ card: card.id, choice: choice.id, value }];
      });
  });
};

/** One choice against the others of its card, over all games in which both could be taken. */
export interface ChoiceSummary {
  choice: string;
  games: number;
  /** Value above the mean of the card's choices, and its standard error. */
  value: number;
  error: number;
  /** Above, or below, every other choice by more than two standard errors. */
  best: boolean;
  worst: boolean;
}

export interface CardValue {
  card: string;
  choices: ChoiceSummary[];
}

type Game = ReadonlyMap<string, number>;

const differences = (games: readonly Game[], a: string, b: string): number[] =>
  games.flatMap((values) => {
    const [x, y] = [values.get(a), values.get(b)];
    return x === undefined || y === undefined ? [] : [x - y];
  });

/** +1, −1 or 0: whether the mean difference is two standard errors away from nothing. */
const verdict = (xs: readonly number[]): number => {
  if (xs.length < 2) return 0;
  const m = mean(xs);
  const far = Math.abs(m) > 2 * standardError(xs);
  return far ? Math.sign(m) : 0;
};

const summarise = (games: readonly Game[], choices: readonly string[]): ChoiceSummary[] =>
  choices.map((choice) => {
    const above = games.flatMap((values) => {
      const own = values.get(choice);
      return own === undefined ? [] : [own - mean([...values.values()])];
    });
    const against = choices
      .filter((other) => other !== choice)
      .map((other) => verdict(differences(games, choice, other)));
    return {
      choice,
      games: above.length,
      value: mean(above),
      error: standardError(above),
      best: against.every((v) => v > 0),
      worst: against.every((v) => v < 0),
    };
  });

/** Values of every card under one lens; each row is one game. */
export const cardValues = (
  rows: readonly (readonly ChoiceValue[])[],
  deck: readonly Card[],
): CardValue[] =>
  deck
    .filter((card) => card.choices.length > 0)
    .map(({ id, choices }) => ({
      card: id,
      choices: summarise(
        rows
          .map((row) => new Map(row.filter((v) => v.card === id).map((v) => [v.choice, v.value])))
          .filter((values) => values.size > 1),
        choices.map((c) => c.id),
      ),
    }));

/** A choice that is best, or worst, under every lens: the card asks nothing. */
export interface Dominance {
  card: string;
  choice: string;
  is: 'best' | 'worst';
}

/** Choices that dominate under all lenses (balance rule of game §4.10). */
export const dominances = (byLens: readonly (readonly CardValue[])[]): Dominance[] => {
  const [first = []] = byLens;
  return first.flatMap(({ card, choices }) =>
    choices.flatMap(({ choice }) => {
      const summaries = byLens.map((values) =>
        values.find((v) => v.card === card)?.choices.find((c) => c.choice === choice),
      );
      const out: Dominance[] = [];
      if (summaries.every((s) => s?.best)) out.push({ card, choice, is: 'best' });
      if (summaries.every((s) => s?.worst)) out.push({ card, choice, is: 'worst' });
      return out;
    }),
  );
};
