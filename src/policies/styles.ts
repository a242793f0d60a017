/**
 * Four ways to win a table (game §4.15): whip, price, consent, and going around the reluctant. Each is one way of
 * drafting, of asking beforehand and of spending what is left; whither is the mandate's business.
 */
import { draftBest, type Action } from '../engine/index.ts';
import { PROFILES } from '../engine/domains/domain.ts';
import type { MandateAxis } from '../engine/mandates/mandate.ts';
import type { Package } from '../engine/state.ts';
import { floorPathPctGdp } from '../engine/systems/burden-sharing.ts';
import type { TreatyAim } from '../engine/treaty/treaty-process.ts';
import { axesByPull, directionOf, pullsOf } from './aims.ts';
import { defaultAnswer } from './decide.ts';
import type { Answer, Hands, Player } from './hands.ts';
import { askTheDoubtful } from './soundings.ts';
import {
  ABSOLVE,
  DEPLOY,
  KEEP_IN,
  LOT,
  OUTREACH,
  PILLAR_PROJECT,
  PLEDGE,
  ROUNDS,
  SCOLD,
} from './published-actions.ts';
import { nextTreatyAction } from './treaty.ts';

/** Something to do: an action, or one that depends on how things stand. */
type Wish = Action | ((h: Hands) => Action | null);

export interface Style {
  /** How far along its direction a text starts, treaty units. */
  step: number;
  /** Favours that it arranges within a text, margin units weighted by size. */
  budget: number;
  /** Spreads of the unknown that a first draft allows for. */
  caution: number;
  /** Capitals that it asks before tabling. */
  soundings: number;
  /** Texts a turn, amended ones included. */
  tablings: number;
  footnotes: boolean;
  /** Fatigue from which it leaves the council in peace. */
  patience: number;
  /** When it hears callers out: before it negotiates, with the hours left afterwards, or not at all. */
  listens: 'first' | 'last' | 'never';
  /** What it does with what is left, by axis of the mandate. */
  verbs: Record<MandateAxis, readonly Wish[]>;
  /** Goes for a treaty when its mandate asks for one. */
  treaties: boolean;
  answer: Answer;
}

/** What accepting a call does for each axis: signs only, judged by its stated effects. */
const CALL_LEANINGS: Record<string, Partial<Record<MandateAxis, number>>> = {
  'backing-for-a-post': {
    economy: 1.5,
    sovereignty: 0.5,
    solidarity: 0.5,
    security: 0.3,
    atlantic: -1,
  },
  'industrial-lot': { economy: 2, solidarity: 1, sovereignty: 0.5, atlantic: -1 },
  'host-an-exercise': { security: 1.5, solidarity: 0.7, atlantic: 0.3, sovereignty: -1.2 },
  'troops-for-the-frontier': { security: 1.5, solidarity: 0.7, economy: -0.5, sovereignty: -1.2 },
  'time-for-the-floor': {
    sovereignty: 1,
    solidarity: 1,
    economy: 1,
    security: -1,
    atlantic: -1.5,
  },
  'a-word-of-absolution': { sovereignty: 2, solidarity: 1, atlantic: -1, security: -0.3 },
  'name-the-laggards': { security: 0.5, atlantic: 1.5, sovereignty: -1.5, solidarity: -1 },
  'buy-from-us': { atlantic: 2, security: 0.3, economy: -1, sovereignty: -0.3 },
  'a-european-project': { economy: 1.5, atlantic: -1.5 },
  'our-text-instead': { solidarity: 1, sovereignty: 0.8 },
  'spare-our-red-line': { sovereignty: 1, solidarity: 0.6, security: -0.5, atlantic: -1 },
  'ease-off-or-we-leave': { sovereignty: 1.5, solidarity: 1, security: -0.5, atlantic: -1 },
  'a-pact-of-neighbours': { security: 1.5, solidarity: 0.8, sovereignty: -1.2, economy: -0.5 },
};

const leaning = (about: string, pulls: Record<MandateAxis, number>): number => {
  let sum = 0;
  const axes = CALL_LEANINGS[about] ?? {};
  for (const axis of axesByPull(pulls)) sum += pulls[axis] * (axes[axis] ?? 0);
  return sum;
};

const hearCallers = (h: Hands, pulls: Record<MandateAxis, number>): void => {
  for (const call of h.view.table.calls) {
    const answer = leaning(call.about, pulls) > 0 ? 'accept' : 'decline';
    if (!h.do({ verb: 'answer-call', call: call.id, answer }))
      h.do({ verb: 'answer-call', call: call.id, answer: 'decline' });
  }
};

/** Odds of a letter from which an old favour is called in. */
const WORTH_A_FAVOUR01 = 0.1;

/** Call in what the likeliest letter-writers owe; true when somebody was reminded. */
const remind = (h: Hands, p: Package): boolean => {
  let reminded = false;
  for (const { member, breaksAlone01 } of h.odds(p).members)
    if (breaksAlone01 > WORTH_A_FAVOUR01)
      reminded = h.do({ verb: 'side-deal', with: member, kind: 'iou', size: 1 }) || reminded;
  return reminded;
};

/** What a beaten chair does otherwise: it allows for more, arranges more favours, and comes back only with fair odds. */
const AMENDED = { caution: 1.5, budget: 2, leastOdds01: 0.4 } as const;
/** Capitals that it asks before it comes back. */
const ASKED_AGAIN = 2;

const negotiate = (h: Hands, style: Style, pulls: Record<MandateAxis, number>): void => {
  if (h.view.fatigue >= style.patience) return;
  const direction = directionOf(pulls);
  const draft = (budget: number, caution: number): Package | null => {
    const p = draftBest(h.view, h.seat, direction, style.step, budget, caution);
    return p !== null && style.footnotes ? { ...p, footnotes: true } : p;
  };
  const { budget, caution } = style;
  const amended = (): Package | null => draft(budget * AMENDED.budget, caution * AMENDED.caution);
  let p = draft(budget, caution);
  if (p !== null && style.soundings > 0 && askTheDoubtful(h, p, style.soundings))
    p = draft(budget, caution);
  if (p !== null && remind(h, p)) p = draft(budget, caution);
  for (let tabling = 0; p !== null && tabling < style.tablings; tabling++) {
    const result = h.table(p);
    if (result === null || result.outcome === 'adopted') return;
    p = amended();
    // The letters have spoken: what is open is what the new text, and what its favours cost, do to the others.
    if (p !== null && style.soundings > 0 && askTheDoubtful(h, p, ASKED_AGAIN)) p = amended();
    if (p !== null && h.odds(p).passes01 < AMENDED.leastOdds01) return;
  }
};

/** Capital kept back for the next text. */
const RESERVE = 2;

const spendTheRest = (h: Hands, style: Style, pulls: Record<MandateAxis, number>): void => {
  const axes = axesByPull(pulls).filter((axis) => pulls[axis] >= 0.1);
  const start = h.view.turn % Math.max(1, axes.length);
  const order = [...axes.slice(0, 1), ...axes.slice(start), ...axes.slice(0, start)];
  for (const axis of order) {
    if (h.capital <= RESERVE) return;
    const wishes = style.verbs[axis];
    const wish = wishes[h.view.turn % Math.max(1, wishes.length)];
    const action = typeof wish === 'function' ? wish(h) : wish;
    if (action) h.do(action);
  }
};

/** The treaty that an axis asks for; null = none. */
const TREATY_FOR: Record<MandateAxis, TreatyAim | null> = {
  security: 'pillar-compact',
  sovereignty: 'opt-out-protocol',
  solidarity: 'profiles-charter',
  economy: 'profiles-charter',
  atlantic: null,
};

/** Go on with the treaty that is open; open the one that the mandate asks for most, once some ground has been won. */
const advanceTreaty = (h: Hands, pulls: Record<MandateAxis, number>): void => {
  const open = h.view.treatyProcess;
  const [first] = axesByPull(pulls);
  const aim = open?.aim ?? (first === undefined ? null : TREATY_FOR[first]);
  if (aim === null || (open === null && (h.view.turn < 4 || h.view.turn % 2 === 1))) return;
  const action = nextTreatyAction(h.view, h.seat, aim);
  if (action !== null) h.do(action);
};

const welcomeTheNew = (h: Hands): void => {
  for (const m of h.view.members)
    if (m.government.sinceTurn === h.view.turn - 1 && m.major)
      h.do({ verb: 'welcome', member: m.id });
};

export const styled = (style: Style): Player => ({
  play: (h) => {
    const pulls = pullsOf(h.mandate, h.view);
    if (style.listens === 'first') hearCallers(h, pulls);
    welcomeTheNew(h);
    if (style.treaties) advanceTreaty(h, pulls);
    negotiate(h, style, pulls);
    if (style.listens === 'last') hearCallers(h, pulls);
    spendTheRest(h, style, pulls);
  },
  answer: style.answer,
});

/** Ask for a public test of the ally of which least is expected. */
const testTheWeakest = (h: Hands): Action | null => {
  const [weakest] = h.view.theatre.watch.toSorted((a, b) => a.adequate01 - b.adequate01);
  return weakest === undefined ? null : { verb: 'stress-test', member: weakest.member };
};

/** A contract for the government that holds most against the chair. */
const soothe = (h: Hands): Action | null => {
  const [sore] = h.view.members
    .filter((m, i) => i > 0 && !m.leftTreaty)
    .toSorted((a, b) => b.grievance - a.grievance);
  return sore === undefined
    ? null
    : { verb: 'side-deal', with: sore.id, kind: 'contract', size: 1 };
};

/** Propose to a government without a profile the one that its neighbours would miss least to have. */
const proposeProfile = (h: Hands): Action | null => {
  const free = h.view.members.filter((m) => m.profile.primary === null && !m.leftTreaty);
  const member = free[Math.floor(h.luck() * free.length)];
  const profile = PROFILES[Math.floor(h.luck() * PROFILES.length)];
  return member === undefined || profile === undefined
    ? null
    : { verb: 'adopt-profile', member: member.id, profile };
};

const praiseTheBest = (h: Hands): Action | null => {
  const [best] = h.view.members
    .filter((m, i) => i > 0 && !m.leftTreaty)
    .toSorted((a, b) => b.spendingPctGdp - a.spendingPctGdp);
  return best === undefined ? null : { verb: 'praise', subject: best.id };
};

/** Name the laggard whose arrears weigh most and on whom a public word works; all of them when nobody stands out. */
const nameTheLaggard = (h: Hands): Action => {
  const floor = floorPathPctGdp(h.view);
  const [worst] = h.view.members
    .filter((m, i) => i > 0 && !m.leftTreaty && m.spendingPctGdp < floor)
    .map((m) => ({
      id: m.id,
      weight: m.worldviewAtlanticist01 * (floor - m.spendingPctGdp) * m.gdpStartBillionUsd,
    }))
    .toSorted((a, b) => b.weight - a.weight);
  return worst === undefined ? SCOLD : { verb: 'scold', member: worst.id };
};

const UNDERSTANDING: Action = { verb: 'opt-out-understanding' };
const REVIEW: Action = { verb: 'washington', offer: 'review-clause' };
const UMBRELLA: Action = { verb: 'nuclear-dialogue' };

const AFTER_THE_TABLE: Style['verbs'] = {
  security: [DEPLOY, PLEDGE, PILLAR_PROJECT, testTheWeakest, UMBRELLA],
  sovereignty: [ABSOLVE, UNDERSTANDING, OUTREACH, ROUNDS],
  solidarity: [ROUNDS, LOT, OUTREACH, soothe],
  economy: [LOT, proposeProfile, LOT, OUTREACH],
  atlantic: [KEEP_IN, PLEDGE, REVIEW, ROUNDS, praiseTheBest],
};

/** Never lets itself be stopped by one letter, and pays nothing. */
const holdOn: Answer = (view, seat, luck) =>
  view.decisions[0]?.kind === 'council' ? { verb: 'hold-nerve' } : defaultAnswer(view, seat, luck);

/** Rather no text than a beaten one. */
const takeBack: Answer = (view, seat, luck) => {
  const tabling = view.table.tabling;
  if (view.decisions[0]?.kind !== 'council' || tabling === null)
    return defaultAnswer(view, seat, luck);
  const answer = defaultAnswer(view, seat, luck);
  return answer.verb === 'live-offer' ? answer : { verb: 'withdraw' };
};

export const STYLES = {
  balanced: {
    step: 0.18,
    budget: 0.12,
    caution: 1.1,
    soundings: 2,
    tablings: 3,
    footnotes: false,
    patience: 3,
    listens: 'last',
    treaties: true,
    verbs: AFTER_THE_TABLE,
    answer: takeBack,
  },
  // Nobody is asked and no letter stops it; who is short of the floor is named, one by one.
  whip: {
    step: 0.26,
    budget: 0.1,
    caution: 1,
    soundings: 0,
    tablings: 3,
    footnotes: false,
    patience: 3,
    listens: 'last',
    treaties: false,
    verbs: {
      ...AFTER_THE_TABLE,
      security: [nameTheLaggard, PLEDGE, DEPLOY],
      atlantic: [nameTheLaggard, KEEP_IN, PLEDGE],
      economy: [LOT, nameTheLaggard],
    },
    answer: holdOn,
  },
  price: {
    step: 0.2,
    budget: 0.3,
    caution: 1,
    soundings: 1,
    tablings: 3,
    footnotes: false,
    patience: 3,
    listens: 'first',
    treaties: true,
    verbs: AFTER_THE_TABLE,
    answer: defaultAnswer,
  },
  consent: {
    step: 0.16,
    budget: 0.07,
    caution: 1.4,
    soundings: 4,
    tablings: 3,
    footnotes: true,
    patience: 2.6,
    listens: 'last',
    treaties: true,
    verbs: {
      ...AFTER_THE_TABLE,
      security: [ROUNDS, DEPLOY, PLEDGE],
      atlantic: [ROUNDS, KEEP_IN],
    },
    answer: takeBack,
  },
  // Who is reluctant may stay out on paper, few are paid, nobody is asked; the rest is done with those who are willing.
  around: {
    step: 0.24,
    budget: 0.12,
    caution: 1.2,
    soundings: 0,
    tablings: 1,
    footnotes: true,
    patience: 2,
    listens: 'last',
    treaties: false,
    verbs: {
      security: [DEPLOY, PILLAR_PROJECT, PLEDGE],
      sovereignty: [ABSOLVE, LOT],
      solidarity: [LOT, OUTREACH],
      economy: [LOT],
      atlantic: [KEEP_IN, PLEDGE],
    },
    answer: takeBack,
  },
} as const satisfies Record<string, Style>;

export type StyleId = keyof typeof STYLES;
