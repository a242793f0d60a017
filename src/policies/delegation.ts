/**
 * Players of the delegation of the United States: three opposite answers to how long to carry this. They move the posture,
 * set conditions or dates, hear who calls, and write Washington's envelope.
 */
import { bilateralOf } from '../engine/delegation/bilateral.ts';
import type { Posture } from '../engine/delegation/posture.ts';
import { rungsDown, towards } from '../engine/delegation/posture.ts';
import { voteOdds01 } from '../engine/delegation/congress.ts';
import { WAYS_OUT } from '../engine/delegation/ways-out.ts';
import type { Action } from '../engine/index.ts';
import { bargains, consents, hear, idle, refuses, soften } from './governments.ts';
import type { Hands, Player } from './hands.ts';

/** Capital that it keeps for what stands to be paid at home. */
const RESERVE = 4;

/** A rung nearer to where it wants to stand. */
const stepTowards = (h: Hands, goal: Posture): void => {
  const now = h.view.delegation?.posture;
  if (now === undefined || rungsDown(now, goal) === 0 || h.capital < RESERVE) return;
  h.do({ verb: 'posture', posture: towards(now, goal) });
};

const does = (h: Hands, wishes: readonly Action[]): void => {
  for (const wish of wishes) if (h.capital > RESERVE) h.do(wish);
};

const carryOn: Player = {
  play: (h) => {
    stepTowards(h, 'in-front');
    hear(h, (about) => (about === 'hold-out-together' ? 'decline' : 'accept'));
    does(h, [{ verb: 'washington', offer: 'halt-roadmap' }, { verb: 'reaffirm' }]);
  },
  answer: consents,
};

const shiftBurden: Player = {
  play: (h) => {
    does(h, [{ verb: 'washington', offer: 'review-clause' }]);
    stepTowards(h, 'reviewing');
    soften(h);
    hear(h, (about) => (about === 'we-would-pay' ? 'accept' : 'decline'));
    does(h, [{ verb: 'scold' }]);
  },
  answer: bargains,
};

/** Leaving is asked of Congress when more than a coin speaks for it and the roadmap is through. */
const LIKELY01 = 0.6;

const goHome: Player = {
  play: (h) => {
    does(h, [{ verb: 'washington', offer: 'roadmap' }]);
    stepTowards(h, 'drawdown');
    const way = WAYS_OUT.find((x) => voteOdds01(h.view, x) >= LIKELY01);
    if (way !== undefined && h.view.counters.roadmapDone01 >= h.view.assumptions.handoverDone)
      h.do({ verb: 'congress', ask: way });
    hear(h, () => 'decline');
  },
  answer: refuses,
};

/** Leaves as above, and then deals with single allies: its word for the front line, a few garrisons, and arms for everybody. */
const goAndDeal: Player = {
  play: (h) => {
    if (h.view.us.out) deal(h);
    else goHome.play(h);
  },
  answer: refuses,
};

/** Goes home, and knocks on the door again as soon as it may. */
const goAndComeBack: Player = {
  play: (h) => {
    if (h.view.us.out) h.do({ verb: 'knock' });
    else goHome.play(h);
  },
  answer: refuses,
};

/** Words that are given while they can be paid for, and garrisons behind them. */
const AFFORDED = { words: 4, garrisons: 2 } as const;

const deal = (h: Hands): void => {
  const bilateral = bilateralOf(h.view);
  if (bilateral === null) return;
  const { members } = h.view;
  const closest = members
    .map(({ id, frontLine }, i) => ({
      id,
      near: (frontLine ? 1 : 0) + (h.view.trust[i * members.length] ?? 0),
    }))
    .toSorted((a, b) => b.near - a.near);
  if (bilateral.assured.length < AFFORDED.words)
    closest.find(({ id }) => h.do({ verb: 'assurance', member: id, word: 'give' }));
  const does: Action[] = [
    { verb: 'licences', licences: 'eased' },
    ...(bilateral.garrisons < AFFORDED.garrisons
      ? [{ verb: 'garrison', move: 'more' } as const]
      : []),
  ];
  for (const wish of does) if (h.capital > RESERVE) h.do(wish);
  hear(h, (about) => (about === 'come-back' ? 'decline' : 'accept'));
};

export const DELEGATION_PLAYERS = {
  'carry-on': carryOn,
  'shift-burden': shiftBurden,
  'go-home': goHome,
  'go-and-deal': goAndDeal,
  'go-and-come-back': goAndComeBack,
  idle,
} as const satisfies Record<string, Player>;
