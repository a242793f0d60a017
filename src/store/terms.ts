/** On which coefficients each term of a margin rests, and on what those rest. */
import type { AppraisalTerm } from '../engine/bargaining/appraisal-terms.ts';
import type { AssumptionKey } from '../engine/assumptions.ts';
import { assumptionInfo, type AssumptionSource } from '../engine/assumptions/sources.ts';
import type { View } from '../engine/state.ts';

/** None: a number of the published model that has no symbol, or a rate that is the sum of what was signed. */
const COEFFICIENTS: Record<AppraisalTerm, readonly AssumptionKey[]> = {
  reservation: ['res'],
  'sovereigntist-reserve': ['resNat', 'h6'],
  'fear-of-abandonment': ['resFear'],
  'weak-chair': [],
  proposer: ['prop'],
  fatigue: ['fat'],
  'pos:core': [],
  'pos:scope': [],
  'pos:optout': [],
  'pos:command': [],
  'pos:usrole': [],
  'pos:floor': [],
  'pos:works': [],
  'pos:pillar': [],
  security: ['kSec', 'wCore', 'h2', 'h2x', 'h3', 'h3x'],
  cost: ['kCost'],
  'side-payment': ['kSide'],
  payer: ['payPrice'],
  precedent: ['payAsk'],
  'chair-trust': ['kChair'],
  grievance: [],
  favours: [],
  'no-deal': ['kNoDeal'],
  'home-audience': ['kHome'],
  washington: ['kWash'],
  private: ['privSpread', 'soundSpread'],
  momentum: ['momentum'],
  groundwork: ['groundwork'],
};

export interface TermCoefficient {
  key: AssumptionKey;
  /** As this game has it. */
  value: number;
  source: AssumptionSource;
}

export const coefficientsOf = (view: View, term: AppraisalTerm): TermCoefficient[] =>
  COEFFICIENTS[term].map((key) => ({
    key,
    value: view.assumptions[key],
    source: assumptionInfo(key).source,
  }));

/** The dimension that a term is about; null when it is about something else. */
export const dimensionOfTerm = (term: AppraisalTerm): string | null =>
  term.startsWith('pos:') ? term.slice(4) : null;

/** Smaller than this is told in one sum, margin units. */
const SMALL = 0.005;

export interface Weighed {
  term: AppraisalTerm;
  /** Margin units. */
  value: number;
}

/** The terms that matter, the weightiest first, and the sum of all others. */
export const weightiest = (terms: readonly Weighed[]): { large: Weighed[]; small: number } => ({
  large: terms
    .filter(({ value }) => Math.abs(value) >= SMALL)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)),
  small: terms
    .filter(({ value }) => Math.abs(value) < SMALL)
    .reduce((sum, { value }) => sum + value, 0),
});

export type { AppraisalTerm };
