/** The reference policies of model §3.7. Conditions are the published ones; comments say where we differ. */
import { applyNearest } from './apply-nearest.ts';
import { defaultAnswer } from './decide.ts';
import type { Hands, Player } from './hands.ts';
import { haphazard } from './haphazard.ts';
import { askTheDoubtful } from './soundings.ts';
import { STYLES, styled, type StyleId } from './styles.ts';
import { draftAlong, draftBest, type Action, type Direction } from '../engine/index.ts';
import { LARGEST_CHANGE } from '../engine/bargaining/package-limits.ts';
import { DIMENSIONS, type Package } from '../engine/state.ts';
import {
  europeAndCanadaSpendingPctGdp,
  meanWorkSharing01,
  nationalistShareOfMajors01,
} from '../engine/systems/membership.ts';
import {
  ABSOLVE,
  DECLARE,
  DEPLOY,
  KEEP_IN,
  LOT,
  OUTREACH,
  PASS,
  PILLAR_PROJECT,
  PLEDGE,
  PUBLISHED,
  ROADMAP,
  ROUNDS,
  SCOLD,
} from './published-actions.ts';
import { HARDLINE, MUDDLE, NATIVE, PILLAR } from './directions.ts';
import { allows, WishList, type Policy, type Situation } from './policy.ts';

const best =
  (s: Situation, direction: Direction, step: number, budget: number) => (): Package | null =>
    draftBest(s.view, s.seat, direction, step, budget, s.caution);

/** Two independent uniform draws from the thirteen rows of the reference; a random text changes every dimension. */
const random: Policy = (s) => {
  const one = (): Action => {
    const row = Math.floor(s.luck() * (PUBLISHED.length + 1));
    const action = PUBLISHED[row];
    if (action !== undefined) return allows(s, action) ? action : PASS;
    const p: Package = { delta: {}, sidePayments: [] };
    for (const d of DIMENSIONS) {
      const change = (s.luck() - 0.5) * 0.36;
      const now = s.view.treaty[d];
      p.delta[d] = Math.min(1 - now, Math.max(-now, change, -LARGEST_CHANGE));
    }
    return { verb: 'table-package', package: p };
  };
  return [one(), one()];
};

const muddleThrough: Policy = (s) => {
  const { view } = s;
  const t = view.turn;
  let resentment = 0;
  for (const m of view.members) resentment += m.resentment;
  resentment /= view.members.length;
  const shaky = view.us.commitment01 < 0.47 && !view.us.out;
  const list = new WishList(s)
    .want(shaky && t % 2 === 1, KEEP_IN)
    .want(shaky && t % 2 === 0, PLEDGE)
    .want(resentment > 0.05, ROUNDS)
    .want(t % 4 === 1, DECLARE)
    .table(t % 3 === 0, () => draftAlong(view, s.seat, MUDDLE, 0.08, 0.06))
    .want(t % 5 === 2, DEPLOY)
    .want(t % 6 === 4, PILLAR_PROJECT);
  if (list.actions.length === 0) list.want(t % 2 === 1, OUTREACH).want(t % 2 === 0, ROUNDS);
  return list.actions;
};

const pillarSeeking: Policy = (s) => {
  const { view } = s;
  const t = view.turn;
  const seekTransition =
    t % 3 === 1 &&
    view.us.track === 'none' &&
    !view.us.out &&
    view.us.administration !== 'internationalist';
  return new WishList(s)
    .want(seekTransition, ROADMAP)
    .table(view.treaty.pillar < 0.88 && view.fatigue < 2.2, best(s, PILLAR, 0.2, 0.16))
    .want(nationalistShareOfMajors01(view) > 0.25, OUTREACH)
    .want(view.treaty.pillar > 0.3, PILLAR_PROJECT)
    .want(europeAndCanadaSpendingPctGdp(view) < 3.2, PLEDGE)
    .want(t % 3 === 2, DEPLOY)
    .want(view.fatigue > 2, ROUNDS)
    .want(view.fatigue <= 2, LOT).actions;
};

const nativeSeeking: Policy = (s) => {
  const { view } = s;
  const t = view.turn;
  const treaty = view.treaty;
  const shaky = view.us.commitment01 < 0.42 && !view.us.out;
  const unfinished =
    treaty.optout < 0.82 || treaty.works < 0.82 || treaty.scope > 0.22 || treaty.core < 0.8;
  return new WishList(s)
    .want(shaky && t % 2 === 1, KEEP_IN)
    .want(shaky && t % 2 === 0, PLEDGE)
    .table(unfinished && view.fatigue < 2.2, best(s, NATIVE, 0.18, 0.16))
    .want(view.scoldingStance01 > 0.1 && t % 2 === 0, ABSOLVE)
    .want(treaty.works > 0.25 && meanWorkSharing01(view) < 0.55, LOT)
    .want(t % 3 === 0 && !view.us.out, PLEDGE)
    .want(view.fatigue > 1.5, ROUNDS)
    .want(view.fatigue <= 1.5 && t % 3 === 1, DEPLOY)
    .want(view.fatigue <= 1.5 && t % 3 !== 1, LOT).actions;
};

const mixed: Policy = (s) => {
  const { view } = s;
  const t = view.turn;
  const shaky = view.us.commitment01 < 0.4 && !view.us.out;
  const last = [PLEDGE, LOT, PLEDGE, PILLAR_PROJECT][t % 4] ?? PASS;
  return new WishList(s)
    .want(shaky && t % 2 === 1, KEEP_IN)
    .want(shaky && t % 2 === 0, PLEDGE)
    .table(view.fatigue < 2.4, best(s, t % 2 === 1 ? NATIVE : PILLAR, 0.16, 0.16))
    .want(t % 4 === 0, ABSOLVE)
    .want(t % 4 === 2, PILLAR_PROJECT)
    .want(view.fatigue > 2, ROUNDS)
    .want(view.fatigue <= 2, last).actions;
};

const hardline: Policy = (s) =>
  new WishList(s)
    .want(true, SCOLD)
    .want(s.view.turn % 2 === 1, DECLARE)
    .table(s.view.turn % 2 === 0, best(s, HARDLINE, 0.15, 0.1)).actions;

const PUBLISHED_POLICIES = {
  random,
  'muddle-through': muddleThrough,
  'pillar-seeking': pillarSeeking,
  'native-seeking': nativeSeeking,
  mixed,
  hardline,
} as const satisfies Record<string, Policy>;

type PublishedId = keyof typeof PUBLISHED_POLICIES;
export type PolicyId = 'nothing' | PublishedId | StyleId | 'apply-nearest' | 'haphazard';
export const POLICY_IDS = [
  'nothing',
  'random',
  'muddle-through',
  'pillar-seeking',
  'native-seeking',
  'mixed',
  'hardline',
  'balanced',
  'whip',
  'price',
  'consent',
  'around',
  'apply-nearest',
  'haphazard',
] as const satisfies readonly PolicyId[];

/** The published policies act twice a turn. */
const ACTS_PER_TURN = 2;

/** Spreads of the unknown that the published drafts allow for. */
const PUBLISHED_CAUTION = 2;

/** The first so many wishes that are accepted. */
const actOn = (h: Hands, wishes: readonly Action[]): void => {
  let acts = 0;
  for (const action of wishes) if (acts < ACTS_PER_TURN && h.do(action)) acts += 1;
};

/** A published policy as a player: its wishes in order, the first two that are accepted. */
const published = (policy: Policy): Player => ({
  play: (h) => {
    const { view, seat, luck } = h;
    actOn(h, policy({ view, seat, luck, caution: PUBLISHED_CAUTION }));
  },
  answer: defaultAnswer,
});

/** Where governments keep something to themselves, a seeker asks so many of them before it tables, and dares more. */
const SEEKERS_ASK = 2;
const SEEKERS_CAUTION = 1.1;

/**
 * A seeker: a published policy that knows the table of the full game. The published drafts shrink to nothing there,
 * since they allow twice for what no published government kept to itself; both seekers ask and dare alike.
 */
const seeking = (policy: Policy): Player => ({
  play: (h) => {
    const keepsToItself = h.view.assumptions.privSpread > 0;
    const caution = keepsToItself ? SEEKERS_CAUTION : PUBLISHED_CAUTION;
    const wishes = (): Action[] => policy({ view: h.view, seat: h.seat, luck: h.luck, caution });
    const first = wishes();
    const [text] = first.flatMap((a) => (a.verb === 'table-package' ? [a.package] : []));
    const heard = keepsToItself && text !== undefined && askTheDoubtful(h, text, SEEKERS_ASK);
    // A seeker leaves nothing to luck: who has heard nothing new wants the same.
    actOn(h, heard ? wishes() : first);
  },
  answer: defaultAnswer,
});

const isPublished = (id: PolicyId): id is PublishedId => id in PUBLISHED_POLICIES;

/** Who does nothing need not look either. */
const NOTHING: Player = { play: () => {}, answer: defaultAnswer };

export const playerOf = (id: PolicyId): Player => {
  if (id === 'nothing') return NOTHING;
  if (id === 'apply-nearest') return applyNearest;
  if (id === 'haphazard') return haphazard;
  if (id === 'pillar-seeking' || id === 'native-seeking') return seeking(PUBLISHED_POLICIES[id]);
  return isPublished(id) ? published(PUBLISHED_POLICIES[id]) : styled(STYLES[id]);
};
