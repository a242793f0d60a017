/**
 * Leading a treaty from the reflection group to the parliaments: what a chair does next, and when it rather waits.
 * Outlines are varied in what they give to those who gain nothing from the aim itself; favours win the rest.
 */
import type { Action } from '../actions/action.ts';
import { treatyStep } from '../actions/treaty-step.ts';
import { favoursAt } from '../bargaining/draft.ts';
import { oddsAt } from '../bargaining/forecast.ts';
import type { Table } from '../bargaining/negotiating-table.ts';
import { LARGEST_PAYMENT } from '../bargaining/package-limits.ts';
import { clamp } from '../math.ts';
import {
  DIMENSIONS,
  type Package,
  type Seat,
  type SidePayment,
  type Treaty,
  type View,
} from '../state.ts';
import { outlineOf, refuseAim, refuseDelta, treatyRange } from './aims.ts';
import { protocolCandidates } from './parliaments.ts';
import { prospectsBeforehand, prospectsOf } from './prospects.ts';
import { listedDelta, namedDelta, textFor } from './texts.ts';
import type { TextPurpose, TreatyAim, TreatyProcess } from './treaty-process.ts';

/** How somebody in the chair goes about a treaty. */
export interface TreatyManner {
  /** Favours that it arranges for a vote, margin units weighted by size. */
  budget: number;
  /** Spreads of the unknown that a text must survive in every capital before no favour is thought of. */
  caution: number;
  /** Odds of silence, and of entering into force, from which it goes ahead. */
  leastOdds01: number;
  footnotes: boolean;
  /** What a revision of its own would change. */
  revision: Partial<Treaty>;
  /** The table as it reads it, for a text of this purpose. */
  tableFor: (purpose: TextPurpose) => Table;
}

/** What is to be done next, and the odds that decided it; null = none were asked. */
export interface TreatyMove {
  action: Action | null;
  odds01: number | null;
}

const WAIT: TreatyMove = { action: null, odds01: null };

/** The dimension that a treaty is about: the largest change of its outline. */
export const ownDimension = (outline: readonly number[]): number => {
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
      return clamp(change, min, max) + 0;
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
  delta: readonly number[],
  purpose: 'heads-of-terms' | 'signature',
  manner: TreatyManner,
): Prepared => {
  const bare: Package = textFor(view, delta, purpose, [], manner.footnotes);
  const table = manner.tableFor(purpose);
  const favours = favoursAt(table, bare, manner.budget, manner.caution).filter(
    (f) => f.value <= LARGEST_PAYMENT,
  );
  const text: Package = { ...bare, sidePayments: favours };
  return { delta: namedDelta(delta), favours, odds01: oddsAt(table, text).passes01 };
};

/** The variant whose signature has the best prospects, parliaments included. */
const bestText = (
  view: View,
  aim: TreatyAim,
  base: readonly number[],
  manner: TreatyManner,
  admits: (delta: Partial<Treaty>) => boolean,
): Prepared | null => {
  let best: Prepared | null = null;
  for (const delta of variantsOf(view, aim, base)) {
    const named = namedDelta(delta);
    if (refuseDelta(view, aim, named) !== null || !admits(named)) continue;
    const option = prepared(view, delta, 'signature', manner);
    const odds01 = option.odds01 * prospectsBeforehand(view, aim, delta).inForce01;
    if (best === null || odds01 > best.odds01) best = { ...option, odds01 };
  }
  return best;
};

const opening = (view: View, aim: TreatyAim, manner: TreatyManner): TreatyMove => {
  if (refuseAim(view, aim) !== null) return WAIT;
  const base = aim === 'revision' ? listedDelta(manner.revision) : outlineOf(view, aim);
  const best = bestText(view, aim, base, manner, () => true);
  if (best === null) return WAIT;
  const { odds01, delta } = best;
  if (odds01 < manner.leastOdds01) return { action: null, odds01 };
  return { action: { verb: 'treaty-step', step: 'reflection-group', aim, delta }, odds01 };
};

const vote = (
  view: View,
  process: TreatyProcess,
  step: 'heads-of-terms' | 'signature',
  manner: TreatyManner,
): TreatyMove => {
  const { favours, odds01 } = prepared(view, process.delta, step, manner);
  if (odds01 < manner.leastOdds01) return { action: null, odds01 };
  const action: Extract<Action, { step: 'heads-of-terms' | 'signature' }> = {
    verb: 'treaty-step',
    step,
    sidePayments: favours,
  };
  return { action: manner.footnotes ? { ...action, footnotes: true } : action, odds01 };
};

/** The best text within the terms; nothing when none is better than what is drafted already. */
const drafting = (
  view: View,
  seat: Seat,
  process: TreatyProcess,
  manner: TreatyManner,
): TreatyMove => {
  const redrafts = process.step === 'text';
  const admits = (delta: Partial<Treaty>): boolean =>
    treatyStep.check(view, seat, { verb: 'treaty-step', step: 'text', delta }) === null;
  const best = bestText(view, process.aim, process.delta, manner, admits);
  const odds01 = best?.odds01 ?? null;
  if (redrafts && (best === null || best.odds01 < manner.leastOdds01))
    return { action: null, odds01 };
  const delta = best?.delta ?? namedDelta(process.delta);
  return { action: { verb: 'treaty-step', step: 'text', delta }, odds01 };
};

/** A protocol for a parliament that said no, or that stalls and would say no. */
const rescue = (view: View, process: TreatyProcess): TreatyMove => {
  const { parliaments, inForce01: odds01 } = prospectsOf(view, process);
  const member = protocolCandidates(view, process).find((id) =>
    parliaments.some((p) => p.member === id && p.no !== 'protocol' && p.ratifies01 < 0.5),
  );
  return member === undefined
    ? { action: null, odds01 }
    : { action: { verb: 'treaty-step', step: 'find-protocol', member }, odds01 };
};

/**
 * The next thing to do for a treaty of this aim; no action when it is better to wait, when another treaty is open, or
 * when there is nothing to do. The rules may still refuse it for want of hours or capital: keep three of capital for the
 * signature, and leave the treaty's own dimension out of packages meanwhile, or the text has to be drafted again.
 */
export const nextTreatyMove = (
  view: View,
  seat: Seat,
  aim: TreatyAim,
  manner: TreatyManner,
): TreatyMove => {
  const process = view.treatyProcess;
  if (process === null) return opening(view, aim, manner);
  if (process.aim !== aim) return WAIT;
  switch (process.step) {
    case 'reflection-group':
      return vote(view, process, 'heads-of-terms', manner);
    case 'heads-of-terms':
      return drafting(view, seat, process, manner);
    case 'text': {
      const signature = vote(view, process, 'signature', manner);
      return signature.action === null ? drafting(view, seat, process, manner) : signature;
    }
    case 'signature':
    case 'ratification':
    default:
      return rescue(view, process);
  }
};
