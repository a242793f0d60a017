/**
 * On what each coefficient rests, and what a sceptic would set in its place. "Judgement" is ours and said to be ours. The
 * words are in the catalogues (`coefficients.ts`): citations and explanations under `rests-on.SOURCE`.
 */
import { ASSUMPTIONS, type AssumptionGroup, type AssumptionKey } from '../assumptions.ts';

/** What a whole group rests on goes by the name of the group. */
export type AssumptionSource =
  | AssumptionGroup
  | 'judgement'
  | 'backcast'
  | 'signals'
  | 'article-13'
  | 'senate';

/** Sources that are, or begin with, our own judgement. */
const JUDGED: readonly AssumptionSource[] = [
  'judgement',
  'adversary',
  'us',
  'domestic',
  'bargaining',
  'crises',
  'repairs',
  'table',
  'governments',
  'domains',
  'theatre',
  'treaty',
  'deck',
  'verbs',
  'seats',
  'senate',
];

export const isJudgement = (source: AssumptionSource): boolean => JUDGED.includes(source);

/** Where one coefficient rests on something else than its group. */
const OWN_SOURCES: Partial<Record<AssumptionKey, AssumptionSource>> = {
  pPanic: 'backcast',
  pKnee: 'backcast',
  pHaste: 'backcast',
  pFront: 'backcast',
  lrFight: 'signals',
  lrShirk: 'signals',
  noticeTurns: 'article-13',
  usNotice: 'article-13',
  senateDelay: 'senate',
  votesBase: 'senate',
  votesRestrainer: 'senate',
  votesTransactional: 'senate',
  votesHeat: 'senate',
  votesBurden: 'senate',
  votesRoadmap: 'senate',
  votesOpposed: 'senate',
  votesSpread: 'senate',
  nucUS: 'judgement',
  nucEU: 'judgement',
};

/** A sceptic's values where they differ from ours; dials go to the counter-claim. */
const SCEPTIC_VALUES: Partial<Record<AssumptionKey, number>> = {
  wCore: 0.26,
  wSup: 0.18,
  avEur: 0.5,
  gapB: 0.3,
  uRole: 0.18,
  hTest: 0.11,
  hCrash: 0.3,
  natTrend: 0.16,
  A1: 280,
  payPrice: 1,
  pilotWorks: 0.006,
  pilotPillar: 0.006,
  usReturn: 0.05,
  protocolLeak: 0.06,
  rungSignal: 0.5,
  moveSignal: 0.5,
  votesBase: 0.1,
  orderEvidence: 0.4,
  orderTrust: 0.8,
  strainPace: 1.5,
  begunByOthers: 0.4,
  chairCaution: 1.5,
  chairLearns: 0,
  treatyOdds: 0.6,
};

export interface AssumptionInfo {
  key: AssumptionKey;
  group: AssumptionGroup;
  default: number;
  min: number;
  max: number;
  source: AssumptionSource;
  /** What a sceptic would set; the default where a sceptic has no other view. */
  sceptic: number;
}

const scepticOf = (key: AssumptionKey): number => {
  const { group, default: value } = ASSUMPTIONS[key];
  if (group === 'dials') return key.endsWith('x') ? 1 : 0;
  return SCEPTIC_VALUES[key] ?? value;
};

/** Everything there is to say about one coefficient but its meaning, which is words. */
export const assumptionInfo = (key: AssumptionKey): AssumptionInfo => {
  const { group, default: value, min, max } = ASSUMPTIONS[key];
  return {
    key,
    group,
    default: value,
    min,
    max,
    source: OWN_SOURCES[key] ?? group,
    sceptic: scepticOf(key),
  };
};
