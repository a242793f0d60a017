/**
 * The free solver (game §4.15): it writes down what it wants, presses the nearest suggested change until the table is
 * green or the advisers ask more than it has, and tables that. It sounds out nobody, hears nobody and keeps nothing back.
 * It must stay well below the best.
 */
import { counterfactuals, type Counterfactual } from '../engine/index.ts';
import { changeRange } from '../engine/bargaining/package-limits.ts';
import { DIMENSIONS, type MemberId, type Package } from '../engine/state.ts';
import { isAdvised } from '../engine/table/advice.ts';
import { directionOf, pullsOf } from './aims.ts';
import { defaultAnswer } from './decide.ts';
import type { Hands, Player } from './hands.ts';

const STEP = 0.18;
const MOST_PRESSES = 16;
/** A table is green when nobody is likelier than this to write a letter. */
const GREEN01 = 0.02;

const wanted = (h: Hands): Package => {
  const direction = directionOf(pullsOf(h.mandate, h.view));
  const p: Package = { delta: {}, sidePayments: [] };
  DIMENSIONS.forEach((d, k) => {
    const { min, max } = changeRange(h.view.treaty[d]);
    const change = Math.max(min, Math.min(max, STEP * (direction[k] ?? 0)));
    if (change !== 0) p.delta[d] = change;
  });
  return p;
};

/** What the advisers say of a government, at their price; nothing when the seat cannot pay it. */
const advised = (h: Hands, member: MemberId, p: Package): Counterfactual[] =>
  isAdvised(h.view, h.seat, member) || h.do({ verb: 'take-advice', member })
    ? counterfactuals(h.view, member, p)
    : [];

/** The nearest change that helps the likeliest letter-writer; null when the table is green or nothing helps. */
const nearest = (h: Hands, p: Package): Counterfactual | null => {
  const reluctant = h
    .odds(p)
    .members.filter((m) => m.breaksAlone01 > GREEN01)
    .toSorted((a, b) => b.breaksAlone01 - a.breaksAlone01);
  for (const { member } of reluctant) {
    const [first] = advised(h, member, p);
    if (first !== undefined) return first;
  }
  return null;
};

export const applyNearest: Player = {
  play: (h) => {
    let p = wanted(h);
    for (let press = 0; press < MOST_PRESSES; press++) {
      const change = nearest(h, p);
      if (change === null) break;
      p = change.package;
    }
    h.table(p);
  },
  answer: defaultAnswer,
};
