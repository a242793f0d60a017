/**
 * Players of a government's seat: they write its envelopes, have their say in the chair's draft, and use the verbs of
 * their row (game §4.6). Four ways of being an ally, each a consistent one; which pays depends on what was promised.
 */
import { ownGovernment } from '../engine/seats/seat.ts';
import { envelopeAsked, PRICES } from '../engine/bargaining/own-envelope.ts';
import { explain } from '../engine/bargaining/explain.ts';
import { check, type Action } from '../engine/index.ts';
import { DIMENSIONS, type View } from '../engine/state.ts';
import { SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import { defaultAnswer, envelopeAnswer } from './decide.ts';
import type { Answer, Hands, Player } from './hands.ts';

/** The dearest price that is open. */
const price = (view: View, seat: Hands['seat'], at: number): Action | null => {
  const value = PRICES[at];
  if (value === undefined) return null;
  const action: Action = { verb: 'envelope', vote: 'price', value };
  return check(view, seat, action) === null ? action : null;
};

export const consents: Answer = (view, seat, luck) =>
  view.decisions[0]?.kind === 'envelope'
    ? { verb: 'envelope', vote: 'consent' }
    : defaultAnswer(view, seat, luck);

/** Names a price before it signs anything, and writes a letter when a text that hurts is not paid for. */
export const bargains: Answer = (view, seat, luck) => {
  const own = envelopeAsked(view, seat);
  if (own === null) return defaultAnswer(view, seat, luck);
  const asked = price(view, seat, own.felt < 0.06 ? 1 : 0);
  if (asked !== null) return asked;
  return own.felt < 0 && own.refusedPrice !== null
    ? { verb: 'envelope', vote: 'break' }
    : envelopeAnswer(view, seat);
};

/** Signs what is worth having, and nothing else. */
export const refuses: Answer = (view, seat, luck) => {
  const own = envelopeAsked(view, seat);
  if (own === null) return defaultAnswer(view, seat, luck);
  return { verb: 'envelope', vote: own.felt < 0 ? 'break' : 'consent' };
};

/** Have a say in the draft: less of what hurts most at home. */
export const soften = (h: Hands): void => {
  const draft = h.view.chair?.draft ?? null;
  const own = h.view.members[ownGovernment(h.view)];
  if (draft === null || own === undefined) return;
  const { terms, margin } = explain(h.view, own.id, draft, SECRETARY_GENERAL, h.seat);
  if (margin >= 0.05) return;
  let worst: Action | null = null;
  let least = -0.005;
  for (const { term, value } of terms) {
    const dimension = DIMENSIONS.find((d) => term === `pos:${d}`);
    if (dimension === undefined || value >= least) continue;
    least = value;
    worst = { verb: 'ask-chair', dimension, want: 'less' };
  }
  if (worst !== null) h.do(worst);
};

export const hear = (h: Hands, answer: (about: string) => 'accept' | 'decline'): void => {
  for (const { id, about } of h.view.table.calls)
    if (!h.do({ verb: 'answer-call', call: id, answer: answer(about) }))
      h.do({ verb: 'answer-call', call: id, answer: 'decline' });
};

const acts = (h: Hands, wishes: readonly Action[]): void => {
  for (let at = 0; at < wishes.length; at++) {
    const wish = wishes[(h.view.turn + at) % wishes.length];
    if (h.capital > 3 && wish !== undefined) h.do(wish);
  }
};

const frontier = (h: Hands): Action[] => {
  const own = ownGovernment(h.view);
  return h.view.members
    .filter((m, i) => m.frontLine && i !== own && !m.leftTreaty)
    .map((m): Action => ({ verb: 'forward-deployment', host: m.id }));
};

const goodAlly: Player = {
  play: (h) => {
    hear(h, (about) => (about === 'hold-out-together' ? 'decline' : 'accept'));
    const [host] = frontier(h);
    acts(h, [
      ...(host === undefined ? [] : [host]),
      { verb: 'propose-pledge' },
      { verb: 'washington', offer: 'keep-in' },
      { verb: 'reaffirm' },
    ]);
  },
  answer: consents,
};

const hardBargain: Player = {
  play: (h) => {
    soften(h);
    hear(h, (about) =>
      about === 'a-lot-together' || about === 'a-vote-for-a-vote' ? 'accept' : 'decline',
    );
    acts(h, [{ verb: 'joint-procurement' }, { verb: 'resilience' }]);
  },
  answer: bargains,
};

const ownWay: Player = {
  play: (h) => {
    soften(h);
    soften(h);
    hear(h, (about) => (about === 'hold-out-together' ? 'accept' : 'decline'));
  },
  answer: refuses,
};

export const idle: Player = { play: () => {}, answer: defaultAnswer };

export const GOVERNMENT_PLAYERS = {
  'good-ally': goodAlly,
  'hard-bargain': hardBargain,
  'own-way': ownWay,
  idle,
} as const satisfies Record<string, Player>;

export type GovernmentPlayerId = keyof typeof GOVERNMENT_PLAYERS;
