/** Lenses: presets over the hypothesis dials. `agnostic` is the contested world and the default. */
import { ASSUMPTIONS, type AssumptionKey, type Assumptions } from './assumptions.ts';
import { sortedKeys } from './keys.ts';

export const LENSES = [
  'agnostic',
  'native-hypothesis',
  'pillar-hypothesis',
  'atlanticist',
  'sceptic',
  'institutionalist',
] as const;
export type Lens = (typeof LENSES)[number];

const CLAIMS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'h7', 'h8'] as const;
const COUNTER_CLAIMS = ['h1x', 'h2x', 'h3x', 'h4x', 'h5x', 'h6x', 'h7x', 'h8x'] as const;

/** Settings of the eight claims and of their counter-claims, in order. */
const dials = (
  claims: readonly number[],
  counterClaims: readonly number[],
): Partial<Assumptions> => {
  const out: Partial<Assumptions> = {};
  CLAIMS.forEach((claim, k) => {
    out[claim] = claims[k];
    out[COUNTER_CLAIMS[k]] = counterClaims[k];
  });
  return out;
};

const all = (value: number): number[] => CLAIMS.map(() => value);

/** Changes of each lens to the defaults. The three between the poles are judgements. */
export const LENS_CHANGES: Record<Lens, Partial<Assumptions>> = {
  agnostic: dials(all(0.6), all(0.6)),
  'native-hypothesis': dials(all(1), all(0)),
  'pillar-hypothesis': dials(
    [0, 0.2, 0.6, 0.3, 1, 0.3, 0.6, 0.6],
    [1, 0.8, 0.4, 0.2, 0, 0.6, 0.6, 0.6],
  ),
  atlanticist: dials(
    [0.6, 0.4, 0.5, 1, 0.3, 0.5, 0.6, 0.6],
    [0.6, 0.7, 0.7, 0.8, 0.9, 0.6, 0.6, 0.4],
  ),
  sceptic: dials(all(0), all(1)),
  institutionalist: dials(
    [0.2, 0.4, 0.9, 0.5, 0.8, 0.5, 0.3, 0.8],
    [0.9, 0.6, 0.3, 0.5, 0.3, 0.6, 1, 0.3],
  ),
};

/**
 * The published model before our repairs, for comparison only: not a lens that is offered in play.
 * Thresholds and wave are its own recalibration for real data (natTrend .12, thEPI 68, thNNI 66).
 */
export const REFERENCE_CHANGES: Partial<Assumptions> = {
  payPrice: 0,
  payMemory: 0,
  payAsk: 0,
  ratFailKeeps: 0.25,
  protocolShield: 0,
  protocolLeak: 0,
  protocolAnyone: 0,
  protocolNorm: 0.3,
  repeatFade: 0,
  scoldCompliance: 0,
  scoldGrudge: 0,
  declareCredit: 0,
  pilotWorks: 0,
  pilotPillar: 0,
  transitionPrice: 0,
  transitionBurden: 0,
  returnThreshold: 0.1,
  usReturn: 0,
  southNoise: 0,
  missionBase: -0.27,
  grudgeBreadth: 1,
  vetoRamp: 0,
  testCooldown: 0,
  exitHazard: 0.12,
  ownIndex: 0,
  pillarWill: 0,
  tens: 0.45,
  pFront: 1.3,
  pPanic: 0,
  pHaste: 0,
  fiscNoise: 0,
  natTrend: 0.12,
  hTest: 0.055,
  thHol: 0.465,
  thEPI: 68,
  thNNI: 66,
  voteShows: 0,
  amendFatigue: 1,
  privSpread: 0,
  kHome: 0,
  kWash: 0,
  kChair: 0,
  momentum: 0,
  nerve: 0,
  costScale: 0,
  callsPerTurn: 0,
  volatility: 0,
  partyShift: 0,
  partyTaste: 0,
  natFlag: -2,
  trustFollows: 0,
  earlyBase: 0,
  earlyShaky: 0,
  earlyShock: 0,
  voteThreat: 0,
  voteJobs: 0,
  voteBurden: 0,
  voteScold: 0,
  voteLosses: 0,
  voteResentment: 0,
  voteConsent: 0,
  newUnease: 0,
  midterm: 0,
  reviewDelay: 0,
  actsPerTurn: 0,
  initiativeCaution: 2,
  quirkFrontier: 0,
  quirkLiteral: 0,
  quirkBases: 0,
  quirkCaveats: 0,
  quirkStage: 0,
  quirkSlights: 0,
  quirkNeutral: 0,
  quirkIndustry: 0,
  quirkConscripts: 0,
  quirkIsland: 0,
  quirkPayer: 0,
  quirkFour: 0,
  noticeTurns: 0,
  treatyReturn: 0,
  usNotice: 0,
  coverageBite: 0,
  profileDependence: 0,
  profileCredit: 0,
  profileInitiative: 0,
  splitEndings: 0,
  hesitation: 0,
  bandSupport: 0,
  bandIndustrial: 0,
  bandStatement: 0,
  cascadePull: 0.3,
  cascadeDoubt: 0.1,
  musketeer: 0,
  disagreement: 0,
  rollCallLive: 0,
  advChooses: 0,
  frontWeight: 0,
  missionsLast: 0,
  missionBypass: 0,
  missionRelief: 0,
  contributionShare: 0,
  leakChance: 0,
  impartialFrom: 0,
  pledgeWords: 0,
  pledgeGrudge: 0,
};

export const isAssumptionKey = (key: string): key is AssumptionKey => key in ASSUMPTIONS;
export const ASSUMPTION_KEYS: readonly AssumptionKey[] =
  sortedKeys(ASSUMPTIONS).filter(isAssumptionKey);

const isComplete = (partial: Partial<Assumptions>): partial is Assumptions =>
  ASSUMPTION_KEYS.every((key) => partial[key] !== undefined);

const defaults = (): Assumptions => {
  const out: Partial<Assumptions> = {};
  for (const key of ASSUMPTION_KEYS) out[key] = ASSUMPTIONS[key].default;
  if (!isComplete(out)) throw new Error('an assumption has no value');
  // An object that was filled key by key is a hash table to the JavaScript engine; a copy of it is a record, whose
  // coefficients are read several times as fast. All games copy this one, so that theirs have one shape.
  return { ...out };
};

const DEFAULTS = defaults();

/** Defaults with changes on top, later ones winning. */
export const assumptionsWith = (...changes: Partial<Assumptions>[]): Assumptions => {
  const out = { ...DEFAULTS };
  for (const change of changes)
    for (const key of sortedKeys(change)) {
      if (!isAssumptionKey(key)) continue;
      const value = change[key];
      if (value !== undefined) out[key] = value;
    }
  return out;
};
