/**
 * Drawing cards and answering them. Every card draws its luck every turn, in the order of the deck, so that a fork on the
 * same seed meets the same luck whatever was played.
 */
import { refuse, type Refusal } from '../actions/action.ts';
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import type { Binding, Effect } from '../effects/effect.ts';
import { floor } from '../math.ts';
import { draws } from '../rng.ts';
import { DIFFICULTY_RULES } from '../seats/difficulty.ts';
import {
  addCapital,
  ownGovernment,
  playerSeat,
  seatState,
  SECRETARY_GENERAL,
  type Seat,
} from '../seats/seat.ts';
import type { Decision, MemberId, State, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import type { Card, CardChoice, LaterEffects } from './card.ts';
import { allHold, figuresOf, follows, gambleOdds01, refuseNeeds } from './conditions.ts';
import { CARDS } from './deck/index.ts';
import { subjectOf } from './subject.ts';

type CardDecision = Extract<Decision, { kind: 'card' }>;

/** The deck of this game: the built-in cards, with the scenario's own in their place or at the end. */
export const deckOf = (state: Pick<View, 'deck'>): readonly Card[] => {
  const { own, without } = state.deck;
  if (own.length === 0 && without.length === 0) return CARDS;
  const kept = CARDS.filter((c) => !without.includes(c.id));
  return [
    ...kept.map((c) => own.find((o) => o.id === c.id) ?? c),
    ...own.filter((o) => kept.every((c) => c.id !== o.id)),
  ];
};

const BUILT_IN: ReadonlyMap<string, Card> = new Map(CARDS.map((card) => [card.id, card]));

export const cardNamed = (state: Pick<View, 'deck'>, id: string): Card | undefined =>
  state.deck.own.find((c) => c.id === id) ?? BUILT_IN.get(id);

/** One card's luck of a turn, each uniform in [0, 1). */
interface Luck {
  comes: number;
  lot: number;
  gamble: number;
}

/** The luck of one card of the deck: those before it draw theirs first. */
const luckOf = (state: State, k: number): Luck => {
  const next = draws(state, 'deck');
  for (let skipped = 0; skipped < 3 * k; skipped++) next();
  return { comes: next(), lot: next(), gamble: next() };
};

const restsUntil = (state: View, { id, cooldownTurns }: Card): number => {
  const last = state.deck.drawn.findLast((d) => d.card === id);
  if (last === undefined) return 0;
  return cooldownTurns === null ? state.turnsTotal : last.turn + cooldownTurns;
};

/** Whether a card could come this turn: not at rest, every condition of its trigger holds. */
export const canCome = (state: View, card: Card): boolean =>
  state.turn >= restsUntil(state, card) &&
  (card.after === undefined || follows(state, card.after)) &&
  allHold(state, card.trigger);

/** How likely cards are against their own hazard: the difficulty's volatility times the coefficient. */
export const volatilityOf = (state: View): number =>
  state.assumptions.volatility * DIFFICULTY_RULES[state.difficulty].volatility;

/** Cards whose luck would have them come, the most urgent first; ties in the order of the deck. */
const comingNow = (
  state: State,
  cards: readonly Card[],
  volatility: number,
): { card: Card; lot: number }[] => {
  const next = draws(state, 'deck');
  const coming: { card: Card; lot: number; urgency: number }[] = [];
  for (const card of cards) {
    const comes = next();
    const lot = next();
    // Of its gamble, which is asked for when it is played.
    next();
    const urgency = comes / (volatility * card.hazard01);
    if (urgency < 1) coming.push({ card, lot, urgency });
  }
  return coming.sort((a, b) => a.urgency - b.urgency);
};

/** Draw the cards of this half-year; one that offers choices waits for the chair. */
export const drawCards = (state: State): void => {
  arrive(state);
  if (state.testFailed) return;
  const cards = deckOf(state);
  const scripted = drawScripted(state, cards);
  const volatility = volatilityOf(state);
  if (volatility === 0) return;
  let drawn = scripted;
  for (const { card, lot } of comingNow(state, cards, volatility)) {
    if (drawn >= state.assumptions.cardsPerTurn) return;
    if (!canCome(state, card)) continue;
    const to = subjectOf(state, card, lot);
    if (to === null) continue;
    draw(state, card, to);
    drawn += 1;
  }
};

/** Cards that the scenario, or a teacher, puts into this turn: they come whatever their trigger says. */
const drawScripted = (state: State, cards: readonly Card[]): number => {
  let drawn = 0;
  for (const event of state.scheduled) {
    if (event.kind !== 'card' || event.turn !== state.turn) continue;
    const k = cards.findIndex((c) => c.id === event.card);
    if (k < 0) continue;
    const to = subjectOf(state, cards[k], luckOf(state, k).lot);
    if (to === null) continue;
    draw(state, cards[k], to);
    drawn += 1;
  }
  return drawn;
};

/** Whom a card is about, as parameters of an event. */
const peopleOf = (subject: MemberId | null, other: MemberId | null): Record<string, MemberId> => ({
  ...(subject === null ? {} : { member: subject }),
  ...(other === null ? {} : { other }),
});

/** A card comes: what it brings in any case, and the question if it has one. */
const draw = (state: State, card: Card, to: Binding): void => {
  const subject = state.members[to.target]?.id ?? null;
  const other = state.members[to.actor]?.id ?? null;
  // Reckoned before its effects, and only where there is somebody to tell.
  const figures = card.choices.length > 0 ? figuresOf(state, card, to.target) : {};
  state.deck.drawn.push({ card: card.id, turn: state.turn, subject, other, choice: null });
  emit(state, 'card-drawn', { card: card.id, ...peopleOf(subject, other) });
  applyEffects(state, card.effects, to);
  postpone(state, card.id, card.later, to);
  if (card.choices.length === 0) return;
  const seat = seatAsked(state, to);
  const because = { key: `card.${card.id}.because`, params: figures };
  const question: CardDecision = { kind: 'card', seat, card: card.id, subject, other, because };
  if (state.chair !== undefined && seat === SECRETARY_GENERAL) chairChooses(state, card, question);
  else state.decisions.push(question);
};

/** Whom a card asks: who is played; a chair that the rules hold answers itself what is not about the played government. */
const seatAsked = (state: State, { target, actor }: Binding): Seat => {
  const own = ownGovernment(state);
  return own >= 0 && (own === target || own === actor) ? playerSeat(state) : SECRETARY_GENERAL;
};

/** By lot among what is open and can be paid for: the rules have no taste in cards. */
const chairChooses = (state: State, card: Card, question: CardDecision): void => {
  const capital = seatState(state, SECRETARY_GENERAL)?.capital ?? 0;
  const open = card.choices.filter(
    (choice) => choice.capital <= capital && refuseNeeds(state, choice.needs) === null,
  );
  const next = draws(state, 'chair-cards');
  let luck = next();
  for (const { id } of deckOf(state)) {
    if (id === card.id) break;
    luck = next();
  }
  const choice = open[floor(luck * open.length)];
  if (choice === undefined) return;
  addCapital(state, SECRETARY_GENERAL, -choice.capital * state.assumptions.costScale);
  state.decisions.unshift(question);
  takeChoice(state, SECRETARY_GENERAL, choice.id);
};

const postpone = (
  state: State,
  card: string,
  later: readonly LaterEffects[] | undefined,
  { target, actor }: Binding,
): void => {
  for (const { inTurns, effects } of later ?? [])
    state.deck.pending.push({ turn: state.turn + inTurns, card, effects, target, actor });
};

/** Effects whose time has come. */
const arrive = (state: State): void => {
  const { deck } = state;
  if (deck.pending.length === 0) return;
  const due = deck.pending.filter((p) => p.turn <= state.turn);
  deck.pending = deck.pending.filter((p) => p.turn > state.turn);
  for (const { card, effects, target, actor } of due) {
    applyEffects(state, effects, { target, actor });
    emit(state, 'card-follows', { card });
  }
};

/** The card that waits for this seat; null when none does. */
const waiting = (state: View, seat: Seat): { decision: CardDecision; card: Card } | null => {
  const [decision] = state.decisions;
  if (decision?.kind !== 'card' || decision.seat !== seat) return null;
  const card = cardNamed(state, decision.card);
  return card === undefined ? null : { decision, card };
};

/** Choices of the card that waits for this seat; none when no card does. */
export const choicesNow = (state: View, seat: Seat): readonly CardChoice[] =>
  waiting(state, seat)?.card.choices ?? [];

export const choiceNow = (state: View, seat: Seat, id: string): CardChoice | undefined =>
  choicesNow(state, seat).find((c) => c.id === id);

/** Whom the card that waits reaches. */
export const bindingNow = (state: View, seat: Seat): Binding => {
  const found = waiting(state, seat);
  const index = (id: string | null): number => (id === null ? -1 : indexOf(state, id));
  return {
    target: index(found?.decision.subject ?? null),
    actor: index(found?.decision.other ?? null),
  };
};

export const refuseChoice = (state: View, seat: Seat, id: string): Refusal | null => {
  const found = waiting(state, seat);
  if (found === null) return refuse('no-card-waits');
  const choice = found.card.choices.find((c) => c.id === id);
  return choice === undefined
    ? refuse('no-such-choice', { choice: id })
    : refuseNeeds(state, choice.needs);
};

export const takeChoice = (state: State, seat: Seat, id: string): void => {
  const found = waiting(state, seat);
  const choice = found?.card.choices.find((c) => c.id === id);
  if (!found || !choice) return;
  const to = bindingNow(state, seat);
  const { card } = found;
  state.decisions.shift();
  const entry = state.deck.drawn.findLast((d) => d.card === card.id);
  if (entry) entry.choice = id;
  const chose = {
    card: card.id,
    choice: id,
    ...peopleOf(found.decision.subject, found.decision.other),
  };
  const byRules = state.chair !== undefined && seat === SECRETARY_GENERAL;
  emit(state, byRules ? 'card-answered-by-chair' : 'card-answered', chose);
  applyEffects(state, choice.effects, to, seat);
  postpone(state, card.id, choice.later, to);
  applyEffects(state, gambled(state, card, choice), to, seat);
};

/** How a gamble went, by the luck that the card drew when it came. */
const gambled = (state: State, card: Card, { id, gamble }: CardChoice): readonly Effect[] => {
  if (!gamble) return [];
  const k = deckOf(state).findIndex((c) => c.id === card.id);
  const won = luckOf(state, k).gamble < gambleOdds01(state, gamble);
  emit(state, won ? 'card-won' : 'card-lost', { card: card.id, choice: id });
  return won ? gamble.won : gamble.lost;
};
