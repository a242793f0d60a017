/**
 * Running a treaty from the reflection group to the parliaments: what a computer player does next, and when it rather
 * waits. Outlines are varied in what they give to those who gain nothing from the aim itself; favours win the rest.
 */
import { check, silenceOdds, type Action } from '../engine/index.ts';
import { favoursFor } from '../engine/bargaining/draft.ts';
import { LARGEST_PAYMENT } from '../engine/bargaining/package-limits.ts';
import {
  DIMENSIONS,
  type Package,
  type Seat,
  type SidePayment,
  type Treaty,
  type View,
} from '../engine/state.ts';
import { outlineOf, refuseAim, refuseDelta, treatyRange } from '../engine/treaty/aims.ts';
import { protocolCandidates } from '../engine/treaty/parliaments.ts';
import { prospectsBeforehand, prospectsOf } from '../engine/treaty/prospects.ts';
import { listedDelta, namedDelta, textFor } from '../engine/treaty/texts.ts';
import type { TreatyAim, TreatyProcess } from '../engine/treaty/treaty-process.ts';

/** How a player goes about a treaty. */
export interface TreatyManner {
  /** Favours that it arranges for a vote, margin units weighted by size. */
  budget: number;
  /** Spreads of the unknown that a text must survive in every capital before no favour is thought of. */
  caution: number;
  /** Odds of silence, and of entering into force, from which it goes ahead. */
  leastOdds01: number;
  footnotes: boolean;
}

export const STEADY: TreatyManner = {
  budget: 0.16,
  caution: 1.1,
  leastOdds01: 0.35,
  footnotes: false,
};

/** The dimension that a treaty is about: the largest change of its outline. */
const ownDimension = (outline: readonly number[]): number => {
  let own = 0;
  outline.forEach((change, k) => {
    if (change * change > outline[own] * outline[own]) own = k;
  });
  return own;
};

/** Texts to choose from: the aim as drafted or as small as it may be, the rest sweeter, less sweet, or one item short. */
const variantsOf = (view: View, aim: TreatyAim, base: readonly number[]): number[][] => {
  const outline = outlineOf(view, aim);
  const own = ownDimension(aim === 'revision' ? base : outline);
  const aims = aim === 'revision' ? [base[own]] : [base[own], outline[own]];
  const out: number[][] = [];
  for (const change of aims) {
    for (const sweetness of [1, 0, 0.5, 1.5])
      out.push(base.map((x, k) => (k === own ? change : sweetness * x)));
    base.forEach((x, k) => {
      if (k !== own && x !== 0)
        out.push(base.map((y, j) => (j === own ? change : j === k ? 0 : y)));
    });
  }
  return out.map((delta) =>
    delta.map((change, k) => {
      const { min, max } = treatyRange(view, DIMENSIONS[k]);
      return Math.min(max, Math.max(min, change)) + 0;
    }),
  );
};

interface Prepared {
  delta: Partial<Treaty>;
  favours: SidePayment[];
  odds01: number;
}

const prepared = (
  view: View,
  seat: Seat,
  delta: readonly number[],
  purpose: 'heads-of-terms' | 'signature',
  manner: TreatyManner,
): Prepared => {
  const bare: Package = textFor(view, delta, purpose, [], manner.footnotes);
  const favours = favoursFor(view, seat, bare, manner.budget, manner.caution).filter(
    (f) => f.value <= LARGEST_PAYMENT,
  );
  const text: Package = { ...bare, sidePayments: favours };
  return { delta: namedDelta(delta), favours, odds01: silenceOdds(view, text, seat).passes01 };
};

/** The variant whose signature has the best prospects, parliaments included. */
const bestText = (
  view: View,
  seat: Seat,
  aim: TreatyAim,
  base: readonly number[],
  manner: TreatyManner,
  admits: (delta: Partial<Treaty>) => boolean,
): Prepared | null => {
  let best: Prepared | null = null;
  for (const delta of variantsOf(view, aim, base)) {
    const named = namedDelta(delta);
    if (refuseDelta(view, aim, named) !== null || !admits(named)) continue;
    const option = prepared(view, seat, delta, 'signature', manner);
    const odds01 = option.odds01 * prospectsBeforehand(view, aim, delta).inForce01;
    if (best === null || odds01 > best.odds01) best = { ...option, odds01 };
  }
  return best;
};

const opening = (view: View, seat: Seat, aim: TreatyAim, manner: TreatyManner): Action | null => {
  if (refuseAim(view, aim) !== null) return null;
  const base = aim === 'revision' ? listedDelta({ core: 0.1, works: 0.15 }) : outlineOf(view, aim);
  const best = bestText(view, seat, aim, base, manner, () => true);
  if (best === null || best.odds01 < manner.leastOdds01) return null;
  return { verb: 'treaty-step', step: 'reflection-group', aim, delta: best.delta };
};

const vote = (
  view: View,
  seat: Seat,
  process: TreatyProcess,
  step: 'heads-of-terms' | 'signature',
  manner: TreatyManner,
): Action | null => {
  const { favours, odds01 } = prepared(view, seat, process.delta, step, manner);
  if (odds01 < manner.leastOdds01) return null;
  const action: Extract<Action, { step: 'heads-of-terms' | 'signature' }> = {
    verb: 'treaty-step',
    step,
    sidePayments: favours,
  };
  return manner.footnotes ? { ...action, footnotes: true } : action;
};

/** The best text within the terms; null when none is better than what is drafted already. */
const drafting = (
  view: View,
  seat: Seat,
  process: TreatyProcess,
  manner: TreatyManner,
): Action | null => {
  const redrafts = process.step === 'text';
  const admits = (delta: Partial<Treaty>): boolean =>
    check(view, seat, { verb: 'treaty-step', step: 'text', delta }) === null;
  const best = bestText(view, seat, process.aim, process.delta, manner, admits);
  if (redrafts && (best === null || best.odds01 < manner.leastOdds01)) return null;
  return { verb: 'treaty-step', step: 'text', delta: best?.delta ?? namedDelta(process.delta) };
};

/** A protocol for a parliament that said no, or that stalls and would say no. */
const rescue = (view: View, process: TreatyProcess): Action | null => {
  const prospects = prospectsOf(view, process).parliaments;
  const member = protocolCandidates(view, process).find((id) =>
    prospects.some((p) => p.member === id && p.no !== 'protocol' && p.ratifies01 < 0.5),
  );
  return member === undefined ? null : { verb: 'treaty-step', step: 'find-protocol', member };
};

/**
 * The next thing to do for a treaty of this aim; null when it is better to wait, when another treaty is open, or when
 * there is nothing to do. The rules may still refuse it for want of hours or capital: keep three of capital for the
 * signature, and leave the treaty's own dimension out of packages meanwhile, or the text has to be drafted again.
 */
export const nextTreatyAction = (
  view: View,
  seat: Seat,
  aim: TreatyAim,
  manner: TreatyManner = STEADY,
): Action | null => {
  const process = view.treatyProcess;
  if (process === null) return opening(view, seat, aim, manner);
  if (process.aim !== aim) return null;
  switch (process.step) {
    case 'reflection-group':
      return vote(view, seat, process, 'heads-of-terms', manner);
    case 'heads-of-terms':
      return drafting(view, seat, process, manner);
    case 'text':
      return (
        vote(view, seat, process, 'signature', manner) ?? drafting(view, seat, process, manner)
      );
    case 'signature':
    case 'ratification':
    default:
      return rescue(view, process);
  }
};
