/** The letter that stops a vote: what it lacks, and the offers that could bring it round. */
import { check, costOf, type Action, type LegalMove, type Target } from '../engine/index.ts';
import type { Envelope, View } from '../engine/state.ts';
import { SEAT } from './room.ts';
import { answers } from './verbs.ts';

export interface Letter {
  envelope: Envelope;
  /** How far its author is below the line from which it would keep silent, margin units. */
  lacks: number;
}

export const letterOf = (view: View): Letter | null => {
  const envelope = view.table.tabling?.result.envelopes.at(-1);
  if (envelope === undefined) return null;
  const { margin, undisclosed, mood, isolationCost } = envelope;
  return { envelope, lacks: -(margin + (undisclosed ?? 0) + mood) - isolationCost };
};

/** Enough and no more, in whole points; null when it is beyond any offer. */
const enough = (view: View, lacks: number): Target | null => {
  const value = Math.ceil(100 * lacks + 0.001) / 100;
  const action: Action = { verb: 'live-offer', value };
  const refusal = check(view, SEAT, action);
  if (value <= 0 || refusal?.reason === 'payment-out-of-range') return null;
  return { action, cost: costOf(view, SEAT, action), refusal };
};

/** The three cards; no offer = none that is allowed would be enough, or it has been made. */
export interface LetterAnswers {
  withdraw: Target | null;
  offer: Target | null;
  hold: Target | null;
}

export const letterAnswers = (view: View, legal: readonly LegalMove[]): LetterAnswers => {
  const all = answers(legal);
  const one = (verb: Action['verb']): Target | null =>
    all.find(({ action }) => action.verb === verb) ?? null;
  const letter = letterOf(view);
  return {
    withdraw: one('withdraw'),
    offer: letter === null ? null : enough(view, letter.lacks),
    hold: one('hold-nerve'),
  };
};
