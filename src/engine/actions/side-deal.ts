/**
 * A bilateral side deal outside any package: a contract, basing, visas, energy, a post, or an old favour called in. It is
 * worth the root of what it costs and leaves a favour that counts for a while; the price grows with the memory of
 * earlier ones, and others ask for the same.
 */
import type { Effect } from '../effects/effect.ts';
import { alliance, dependence, member, trust } from '../effects/effects.ts';
import { paymentScale } from '../bargaining/side-payments.ts';
import { squareRoot } from '../math.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { Member, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { DEAL_KINDS, worthOfDeal, type DealKind } from '../table/favours.ts';
import { iousOf } from '../table/ious.ts';
import { defineVerb, note, refuse, type ActionOf, type Refusal } from './action.ts';
import { declared } from './declared.ts';
import { refuseToAsk } from './sound-out.ts';

type SideDeal = ActionOf<'side-deal'>;

/** What may be put in, capital at a price of 1. */
const SIZES = [1, 2, 4] as const;

interface Deal {
  /** How well it suits a member, around 1. */
  fit: (m: Member) => number;
  /** Why it is nothing for this member. */
  refuse: (state: View, m: Member, seat: Seat) => Refusal | null;
  /** What it does besides the favour; `root` is the root of its size. */
  effects: (root: number) => Effect[];
}

const nothingAgainst = (): null => null;

const DEALS: Record<DealKind, Deal> = {
  contract: {
    fit: (m) => 0.5 + m.industry01,
    refuse: (_state, m) => (m.industry01 < 0.15 ? refuse('no-industry', { member: m.id }) : null),
    effects: (root) => [
      member('work-sharing', 'target', 0.012 * root),
      member('grievance', 'rival-industries', 0.002 * root),
    ],
  },
  basing: {
    fit: (m) => 0.5 + 1.1 * m.threat01,
    refuse: (_state, m) =>
      m.threat01 < 0.25 ? refuse('nobody-needs-bases-here', { threatPct: 100 * m.threat01 }) : null,
    effects: (root) => [
      member('readiness', 'target', 0.012 * root),
      member('nationalist', 'target', 0.005 * root),
      alliance('east-pressure', 0.003 * root),
    ],
  },
  visa: {
    fit: (m) => 1.6 - 1.1 * m.publicSupport01,
    refuse: nothingAgainst,
    effects: (root) => [
      member('support', 'target', 0.015 * root),
      member('nationalist', 'others', 0.0007 * root),
    ],
  },
  energy: {
    fit: (m) => 1.4 - 0.9 * m.fiscalWill01,
    refuse: (state) => (state.us.out ? refuse('us-is-out') : null),
    effects: (root) => [
      dependence('target', 'united-states', 0.02 * root),
      alliance('us-purchases', 0.012 * root),
      alliance('pillar-stock', -0.002 * root),
    ],
  },
  post: {
    fit: (m) => 0.6 + 0.9 * m.autonomy01,
    refuse: (state, _m, seat) =>
      state.favours.some((f) => f.by === seat && f.kind === 'post' && f.untilTurn >= state.turn)
        ? refuse('post-is-filled')
        : null,
    effects: (root) => [
      alliance('legitimacy', -0.008 * root),
      member('grievance', 'majors', 0.002 * root),
      member('grievance', 'target', -0.002 * root),
    ],
  },
  iou: {
    fit: () => 1,
    refuse: (state, m, seat) =>
      iousOf(state, actorOf(state, seat), indexOf(state, m.id)) < 1
        ? refuse('nothing-owed', { member: m.id })
        : null,
    effects: () => [member('iou', 'target', -1)],
  },
};

const targetOf = (state: View, action: SideDeal): number => indexOf(state, action.with);

/** Margin that the deal would leave with its receiver. */
const worthOf = (state: View, seat: Seat, action: SideDeal): number => {
  const index = targetOf(state, action);
  return (
    worthOfDeal(state, index, actorOf(state, seat), action.size) *
    DEALS[action.kind].fit(state.members[index])
  );
};

/** What a favour of this kind does to those who make and see it. */
const dealEffects = (state: View, seat: Seat, action: SideDeal): Effect[] => {
  const root = squareRoot(action.size);
  const own = DEALS[action.kind].effects(root);
  if (action.kind === 'iou') return own;
  const chair = actorOf(state, seat) < 0;
  const asked =
    state.assumptions.payMemory *
    worthOf(state, seat, action) *
    paymentScale(state.members[targetOf(state, action)]);
  return [
    ...own,
    chair
      ? member('trust-in-chair', 'target', 0.01 * root)
      : trust('target', 'actor', 0.015 * root),
    ...(chair ? [] : [member('fiscal-shock', 'actor', -0.01 * action.size)]),
    alliance('precedent', asked),
  ];
};

const refuseSize = ({ kind, size }: SideDeal): Refusal | null => {
  const known = kind === 'iou' ? size === 1 : SIZES.some((s) => s === size);
  return known ? null : refuse('no-such-size', { size });
};

const deal = declared<SideDeal>({
  about: (state, _seat, action) => ({ target: targetOf(state, action) }),
  effects: dealEffects,
  notes: (state, seat, action) => [
    note('favour-worth', {
      member: action.with,
      points: 100 * worthOf(state, seat, action),
      turns: state.assumptions.dealTurns,
    }),
  ],
});

export const sideDeal = defineVerb('side-deal', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (state, _seat, { kind, size }) => ({
    hours: 1,
    capital: kind === 'iou' ? 0 : size * (1 + state.assumptions.dealPrice * state.precedent),
  }),
  targets: (state) =>
    state.members.flatMap((m) =>
      DEAL_KINDS.flatMap((kind) =>
        (kind === 'iou' ? [1] : SIZES).map((size) => ({
          verb: 'side-deal' as const,
          with: m.id,
          kind,
          size,
        })),
      ),
    ),
  check: (state, seat, action) => {
    const refusal = refuseToAsk(state, seat, action.with) ?? refuseSize(action);
    if (refusal) return refusal;
    const index = targetOf(state, action);
    if (index === US && action.kind !== 'contract' && action.kind !== 'iou')
      return refuse('washington-wants-none', { kind: action.kind });
    return DEALS[action.kind].refuse(state, state.members[index], seat);
  },
  apply: (state, seat, action, strength) => {
    const favour = {
      to: action.with,
      by: seat,
      kind: action.kind,
      size: action.size,
      worth: worthOf(state, seat, action),
      untilTurn: state.turn + state.assumptions.dealTurns - 1,
    };
    deal.apply(state, seat, action, strength);
    state.favours.push(favour);
  },
  preview: deal.preview,
});
