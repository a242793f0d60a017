/** Conditions of cards: does a figure reach its value now? */
import type { Refusal } from '../actions/action.ts';
import { refuse } from '../actions/action.ts';
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import type { AfterCard, Card, CardCondition, Condition, Gamble } from './card.ts';
import { paramName } from './figure.ts';
import { ALLIANCE_FIGURES, type AllianceFigure } from './figures.ts';
import { MEMBER_FIGURES, type MemberFigure } from './member-figures.ts';

const figureNow = (state: View, figure: AllianceFigure): number =>
  ALLIANCE_FIGURES[figure].read(state);

const reaches = ({ is, value }: Condition<string>, now: number): boolean =>
  is === 'at-least' ? now >= value : now <= value;

const holds = (state: View, condition: CardCondition): boolean =>
  reaches(condition, figureNow(state, condition.figure));

export const allHold = (state: View, conditions: readonly CardCondition[]): boolean =>
  conditions.every((condition) => holds(state, condition));

export const holdsOf = (state: View, condition: Condition<MemberFigure>, index: number): boolean =>
  reaches(condition, MEMBER_FIGURES[condition.figure].read(state, index));

/** Whether the card that must come before has come, and lately enough. */
export const follows = (state: View, after: AfterCard): boolean =>
  state.deck.drawn.some(
    (d) =>
      d.card === after.card &&
      d.turn < state.turn &&
      state.turn - d.turn <= after.withinTurns &&
      (after.choice === null || d.choice === after.choice),
  );

/** Why a choice is not open; null when it is. */
export const refuseNeeds = (state: View, needs: readonly CardCondition[]): Refusal | null => {
  for (const need of needs)
    if (!holds(state, need))
      return refuse(need.is === 'at-least' ? 'needs-at-least' : 'needs-at-most', {
        figure: need.figure,
        value: need.value,
        has: figureNow(state, need.figure),
      });
  return null;
};

/** Figures that made a card come, as parameters of its "drawn because"; those of its subject begin with `subject`. */
export const figuresOf = (
  state: View,
  { trigger, tells, subject }: Card,
  target: number,
): Record<string, number> => {
  const out: Record<string, number> = {};
  for (const { figure } of trigger) out[paramName(figure)] = figureNow(state, figure);
  for (const figure of tells ?? []) out[paramName(figure)] = figureNow(state, figure);
  if (subject === null || target < 0) return out;
  const { where, pick } = subject;
  const named = where.map(({ figure }) => figure);
  for (const figure of pick === null ? named : [...named, pick.of])
    out[paramName(`subject-${figure}`)] = MEMBER_FIGURES[figure].read(state, target);
  return out;
};

/** Odds of a gamble now, 0.05–0.95: nothing is certain. */
export const gambleOdds01 = (state: View, { base01, leans }: Gamble): number => {
  let odds = base01;
  for (const { figure, from, weight } of leans) odds += weight * (figureNow(state, figure) - from);
  return clamp(odds, 0.05, 0.95);
};
