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

const dials = (
  claims: readonly number[],
  counterClaims: readonly number[],
): Partial<Assumptions> => {
  const [h1, h2, h3, h4, h5, h6, h7, h8] = claims;
  const [h1x, h2x, h3x, h4x, h5x, h6x, h7x, h8x] = counterClaims;
  const out: Partial<Assumptions> = {};
  const set = (key: AssumptionKey, value: number | undefined): void => {
    if (value !== undefined) out[key] = value;
  };
  set('h1', h1);
  set('h2', h2);
  set('h3', h3);
  set('h4', h4);
  set('h5', h5);
  set('h6', h6);
  set('h7', h7);
  set('h8', h8);
  set('h1x', h1x);
  set('h2x', h2x);
  set('h3x', h3x);
  set('h4x', h4x);
  set('h5x', h5x);
  set('h6x', h6x);
  set('h7x', h7x);
  set('h8x', h8x);
  return out;
};

const all = (value: number): number[] => [value, value, value, value, value, value, value, value];

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
  natTrend: 0.12,
  hTest: 0.055,
  thHol: 0.465,
  thEPI: 68,
  thNNI: 66,
};

const isKey = (key: string): key is AssumptionKey => key in ASSUMPTIONS;
export const ASSUMPTION_KEYS: readonly AssumptionKey[] = sortedKeys(ASSUMPTIONS).filter(isKey);

/** Defaults with changes on top, later ones winning. */
export const assumptionsWith = (...changes: Partial<Assumptions>[]): Assumptions => {
  const out: Partial<Assumptions> = {};
  for (const key of ASSUMPTION_KEYS) {
    let value: number = ASSUMPTIONS[key].default;
    for (const change of changes) {
      const changed = change[key];
      if (changed !== undefined) value = changed;
    }
    out[key] = value;
  }
  if (!isComplete(out)) throw new Error('an assumption has no value');
  return out;
};

const isComplete = (partial: Partial<Assumptions>): partial is Assumptions =>
  ASSUMPTION_KEYS.every((key) => partial[key] !== undefined);
