/** A played government writes its own envelope: it consents, reserves its position, writes a letter, or names a price. */
import { votesOwnEnvelope } from '../bargaining/council.ts';
import { envelopeAsked, priceOdds01, PRICES, reactions } from '../bargaining/own-envelope.ts';
import type { Effect } from '../effects/effect.ts';
import type { OwnEnvelope } from '../decision.ts';
import type { View } from '../state.ts';
import {
  costs,
  defineVerb,
  effectLines,
  note,
  refuse,
  type ActionOf,
  type PreviewLine,
} from './action.ts';

type Written = ActionOf<'envelope'>;

const WORDS = ['consent', 'footnote', 'break'] as const;

const noteOf = ({ assumptions }: View, own: OwnEnvelope, action: Written): PreviewLine => {
  switch (action.vote) {
    case 'price':
      return note('price-odds', {
        points: 100 * action.value,
        chancePct: 100 * priceOdds01(assumptions, action.value),
      });
    case 'footnote':
      return note('envelope-footnote', {
        dimension: own.footnote?.dimension ?? '',
        points: 100 * (own.footnote?.relief ?? 0),
      });
    case 'consent':
      return note('envelope-consent', { points: 100 * own.felt });
    case 'break':
    default:
      return note('envelope-break', { points: 100 * own.felt, alone: 100 * own.isolationCost });
  }
};

const effectsOf = ({ assumptions }: View, own: OwnEnvelope, action: Written): Effect[] =>
  action.vote === 'price'
    ? reactions(assumptions, own, 'consent', action.value)
    : reactions(assumptions, own, action.vote);

export const envelope = defineVerb('envelope', {
  seats: ['member', 'lead', 'united-states'],
  cost: costs(0, 0),
  targets: (): Written[] => [
    ...WORDS.map((vote) => ({ verb: 'envelope' as const, vote })),
    ...PRICES.map((value) => ({ verb: 'envelope' as const, vote: 'price' as const, value })),
  ],
  check: (state: View, seat, action) => {
    const own = envelopeAsked(state, seat);
    if (own === null) return refuse('no-envelope-to-write');
    if (action.vote === 'footnote' && own.footnote === null) return refuse('no-footnotes-here');
    if (action.vote !== 'price') return null;
    if (own.refusedPrice !== null)
      return refuse('price-was-refused', { points: 100 * own.refusedPrice });
    return PRICES.some((price) => price === action.value)
      ? null
      : refuse('no-such-size', { size: action.value });
  },
  apply: (state, _seat, action) => votesOwnEnvelope(state, action),
  preview: (state, seat, action) => {
    const own = envelopeAsked(state, seat);
    if (own === null || (action.vote === 'footnote' && own.footnote === null)) return [];
    return [noteOf(state, own, action), ...effectLines(effectsOf(state, own, action))];
  },
});
