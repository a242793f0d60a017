/**
 * Every coefficient of the model: default, range, what it means and on what it rests. The keys are the
 * symbols of the published model, so that an equation in a docstring reads like its source.
 * A *lens* is a preset over these.
 */
export type AssumptionGroup =
  | 'spending'
  | 'capability'
  | 'adversary'
  | 'belief'
  | 'us'
  | 'domestic'
  | 'bargaining'
  | 'crises'
  | 'endings'
  | 'repairs'
  | 'dials';

export interface Assumption {
  default: number;
  min: number;
  max: number;
  group: AssumptionGroup;
  meaning: string;
}

/** A coefficient; without a range of its own it may go from a quarter to four times its default. */
const coefficient = (
  value: number,
  group: AssumptionGroup,
  meaning: string,
  [a, b]: [number, number] = [0.25 * value, 4 * value],
): Assumption => ({ default: value, min: a < b ? a : b, max: a < b ? b : a, group, meaning });

const dial = (meaning: string, max = 1): Assumption => ({
  default: 0.6,
  min: 0,
  max,
  group: 'dials',
  meaning,
});

export const ASSUMPTIONS = {
  // spending: Olson–Zeckhauser 1966; Sandler–Hartley; Blankenship 2021; sized on the 2014–24 backcast
  pThreat: coefficient(
    1.2,
    'spending',
    'rise of target spending per unit of threat above the start',
  ),
  pFront: coefficient(0, 'spending', 'extra threat response of front-line members', [0, 5.2]),
  pFear: coefficient(1.1, 'spending', 'spending raised by fear of abandonment'),
  pFree: coefficient(0.55, 'spending', 'free-riding on allies one believes in'),
  pJoint: coefficient(0.35, 'spending', 'spending drawn in by industrial work shares'),
  pFloor: coefficient(0.8, 'spending', 'pull of the spending floor'),
  pFisc: coefficient(0.25, 'spending', 'fiscal pushback above 0.6 points over 2025'),
  kS: coefficient(0.16, 'spending', 'speed at which budgets follow their target'),
  sUp: coefficient(0.18, 'spending', 'largest rise of spending in half a year, points of GDP'),
  sDn: coefficient(0.08, 'spending', 'largest cut of spending in half a year, points of GDP'),
  // panic in place of a front-line flag: fitted to the figures of 2024 (`silence backcast` shows how much is fit)
  pPanic: coefficient(8, 'spending', 'rearmament in panic: points of GDP at full alarm', [0, 30]),
  pKnee: coefficient(0.5, 'spending', 'threat above which a government rearms in panic', [0, 0.9]),
  pHaste: coefficient(2, 'spending', 'how much faster budgets rise per unit of threat', [0, 5]),
  // judgement: sized so that spending in ten years spreads over about half a point of GDP
  fiscNoise: coefficient(
    0.06,
    'spending',
    'spread of fiscal shocks a turn, points of GDP',
    [0, 0.3],
  ),
  fiscHold: coefficient(
    0.9,
    'spending',
    'share of a fiscal shock that is left a turn later',
    [0, 0.98],
  ),
  G0: coefficient(2000, 'spending', 'GDP at which a member counts as half large, billion USD'),
  gdpG: coefficient(0.008, 'spending', 'GDP growth a turn'),
  // capability: procurement lags of 5–10 years (press, March 2025); Bruegel/Kiel 2025; IISS 2025
  tauS: coefficient(4, 'capability', 'half-years in each of three procurement stages'),
  dK: coefficient(0.08, 'capability', 'turnover of the equipment stock a turn'),
  dM: coefficient(0.15, 'capability', 'turnover of personnel a turn'),
  kR: coefficient(0.25, 'capability', 'speed of readiness'),
  wK: coefficient(0.55, 'capability', 'share of equipment in capability'),
  avEur: coefficient(
    0.62,
    'capability',
    'share of European and Canadian force that can be brought to bear',
  ),
  avUS0: coefficient(0.04, 'capability', 'share of American force available at no commitment'),
  avUS1: coefficient(0.2, 'capability', 'further share at full commitment'),
  co0: coefficient(0.38, 'capability', 'coordination without any institution'),
  coC: coefficient(0.3, 'capability', 'coordination from the integrated command'),
  coP: coefficient(0.26, 'capability', 'coordination from the European pillar'),
  coW: coefficient(0.1, 'capability', 'coordination from work-sharing'),
  // adversary: judgement; reconstitution warnings of 3–10 years
  A0: coefficient(120, 'adversary', 'adversary force at the start, billion USD equivalent'),
  A1: coefficient(230, 'adversary', 'adversary force after reconstitution'),
  Aramp: coefficient(14, 'adversary', 'turns of reconstitution'),
  advLearn: coefficient(0.5, 'adversary', 'speed at which the adversary learns from weakness'),
  opp0: coefficient(0.62, 'adversary', 'adversary opportunism at the start'),
  nucUS: coefficient(0.42, 'adversary', 'deterrence from the American nuclear guarantee'),
  nucEU: coefficient(0.12, 'adversary', 'deterrence from European nuclear forces'),
  // belief: between Leeds et al. 2000 (74.5 % honoured) and Berkemeier–Fuhrmann 2018 (50 %, 41 % for defence pacts)
  w0: coefficient(0.02, 'belief', 'willingness without any reason'),
  wCore: coefficient(0.34, 'belief', 'willingness from the treaty guarantee'),
  wSup: coefficient(0.24, 'belief', 'willingness from public support'),
  wSim: coefficient(0.14, 'belief', 'willingness from a shared view of the world'),
  wTrust: coefficient(0.16, 'belief', 'willingness from trust'),
  wFwd: coefficient(0.14, 'belief', 'willingness shown by forward presence'),
  wGov: coefficient(0.2, 'belief', 'willingness lost under a nationalist-led government'),
  obsN: coefficient(0.25, 'belief', 'noise variance with which allies read signals'),
  obsQ: coefficient(0.003, 'belief', 'drift variance of beliefs a turn'),
  noiseW: coefficient(0.05, 'belief', 'noise of the public signal'),
  gapB: coefficient(0.22, 'belief', 'credibility lost to rhetoric without substance'),
  rh0: coefficient(0.36, 'belief', 'baseline of declared ambition'),
  spB: coefficient(0.16, 'belief', 'signal value of spending above or below the floor'),
  lrFight: coefficient(1.7, 'belief', 'likelihood ratio of fighting in a test'),
  lrShirk: coefficient(0.3, 'belief', 'likelihood ratio of staying out of a test'),
  lrOpt: coefficient(0.7, 'belief', 'likelihood ratio of opting out of a mission'),
  lrJoin: coefficient(1.05, 'belief', 'likelihood ratio of joining a mission'),
  // us: judgement; Congress floor of the FY26 NDAA §1249
  uW: coefficient(0.18, 'us', 'speed of American commitment'),
  uSpend: coefficient(0.34, 'us', 'commitment bought by European spending'),
  uRole: coefficient(0.25, 'us', 'commitment bought by an American leading role'),
  uBuy: coefficient(0.3, 'us', 'commitment bought by purchases'),
  uAlign: coefficient(0.08, 'us', 'commitment from alignment in missions'),
  uDisp: coefficient(0.2, 'us', 'commitment lost to disputes'),
  uTrans: coefficient(0.36, 'us', 'pull of a transactional administration'),
  uRestr: coefficient(0.25, 'us', 'pull of a restrainer administration'),
  uInter: coefficient(0.66, 'us', 'pull of an internationalist administration'),
  theta: coefficient(0.5, 'us', 'commitment below which a crash-out becomes possible'),
  hCrash: coefficient(0.2, 'us', 'hazard of a crash-out'),
  brake: coefficient(0.4, 'us', 'brake of Congress on a crash-out'),
  mgCrash: coefficient(0.25, 'us', 'crash hazard left under a managed transition'),
  pTrans: coefficient(0.36, 'us', 'chance that an election brings a transactional administration'),
  pRestr: coefficient(0.22, 'us', 'chance that an election brings a restrainer administration'),
  // domestic: judgement; Auerswald–Saideman 2014 on institutions
  natPull: coefficient(0.05, 'domestic', 'return of the nationalist vote to its trend'),
  natSov: coefficient(0.01, 'domestic', 'nationalist vote from pooled sovereignty'),
  natScold: coefficient(0.02, 'domestic', 'nationalist vote from scolding'),
  natFisc: coefficient(0.006, 'domestic', 'nationalist vote from the burden of spending'),
  natNoise: coefficient(0.016, 'domestic', 'noise of the nationalist vote'),
  natTrend: coefficient(0.12, 'domestic', 'size of a nationalist wave'),
  natFat: coefficient(0.012, 'domestic', 'wear of governing nationalists'),
  majLo: coefficient(
    0.22,
    'domestic',
    'vote at which nationalists begin to win majoritarian elections',
  ),
  majHi: coefficient(0.44, 'domestic', 'vote at which they are sure to'),
  coLo: coefficient(0.25, 'domestic', 'the same for coalition systems, low'),
  coHi: coefficient(0.55, 'domestic', 'the same for coalition systems, high'),
  prLo: coefficient(0.26, 'domestic', 'the same for presidential systems, low'),
  prHi: coefficient(0.56, 'domestic', 'the same for presidential systems, high'),
  // bargaining: judgement, sized so that lone dissent is rare but real
  kSec: coefficient(1.1, 'bargaining', 'weight of the security term'),
  kCost: coefficient(0.55, 'bargaining', 'weight of the cost term'),
  kSide: coefficient(1, 'bargaining', 'worth of a side payment to its receiver'),
  res: coefficient(0.03, 'bargaining', 'reservation of every government'),
  resNat: coefficient(0.05, 'bargaining', 'reservation of nationalist-led governments'),
  resFear: coefficient(0.1, 'bargaining', 'acceptance out of fear of abandonment'),
  isol: coefficient(0.11, 'bargaining', 'cost of standing alone in the council'),
  prop: coefficient(0.05, 'bargaining', 'weight of trust in the proposer'),
  fat: coefficient(0.016, 'bargaining', 'margin lost to negotiation fatigue'),
  nzB: coefficient(0.018, 'bargaining', 'spread of the mood of the day'),
  ratTh: coefficient(-0.22, 'bargaining', 'threshold of ratification'),
  nzR: coefficient(0.06, 'bargaining', 'spread of a ratification vote'),
  ratMin: coefficient(0.25, 'bargaining', 'size of a package that parliaments must ratify'),
  // crises: judgement; about a third of campaigns see a test
  hMis: coefficient(0.22, 'crises', 'hazard of an out-of-area mission'),
  hHyb: coefficient(0.22, 'crises', 'hazard of a hybrid incident'),
  hTest: coefficient(0.08, 'crises', 'hazard of a collective-defence test'),
  hDisp: coefficient(0.14, 'crises', 'hazard of a transatlantic dispute'),
  testWin: coefficient(0.38, 'crises', 'share of force at which a test is held'),
  testNeed: coefficient(0.33, 'crises', 'share of members that must fight for a test to be held'),
  misScold: coefficient(1, 'crises', 'weight of scolding over missions'),
  // endings: set by the command calibrate
  thEPI: coefficient(65, 'endings', 'pillar index at which the pillar counts as achieved'),
  thNNI: coefficient(65, 'endings', 'native index at which the native alliance counts as achieved'),
  thHyb: coefficient(56, 'endings', 'index that a hybrid needs on both'),
  thHol: coefficient(0.485, 'endings', 'reliability below which the alliance is hollow'),
  exCmd: coefficient(0.57, 'endings', 'alienation at which leaving the command begins'),
  exTre: coefficient(0.55, 'endings', 'alienation at which leaving the treaty begins'),
  tens: coefficient(0.55, 'endings', 'rivalry of pillar institutions and opt-out culture'),
  hold: coefficient(4, 'endings', 'turns for which a condition must hold'),
  // dials: each claim of the debate and its counter-claim, 0 = off, 1 = in full
  h1: dial('a European pillar decays when nationalists win in a large member'),
  h1x: dial('nationalists are no inflection point and may arm more'),
  h2: dial('an explicit right to opt out removes the damage of scolding'),
  h2x: dial('opt-outs leak into the core guarantee'),
  h3: dial('work-sharing makes allies reliable'),
  h3x: dial('specialisation creates hold-up', 2),
  h4: dial('spending is the only play that keeps Washington'),
  h4x: dial('a working pillar tells Washington that it may leave'),
  h5: dial('a gradual withdrawal beats a crash-out'),
  h5x: dial('announcing a managed exit speeds it up'),
  h6: dial('a native character keeps the unwilling inside'),
  h6x: dial('sovereigntists defect anyway'),
  h7: dial('rhetoric without substance hollows the alliance'),
  h7x: dial('public commitment ties hands'),
  h8: dial('when all are threatened everyone stands'),
  h8x: dial('without a shared analysis the cascade unravels'),
  // repairs: where the published model had a fault as a game; the preset `reference` switches them off
  payPrice: coefficient(
    0.7,
    'repairs',
    'what a side payment costs its payer, per unit of worth',
    [0, 5],
  ),
  payMemory: coefficient(
    2,
    'repairs',
    'how much every side payment raises the price of the next',
    [0, 5],
  ),
  payAsk: coefficient(0.03, 'repairs', 'what everyone unpaid misses when others were paid', [0, 1]),
  ratFailKeeps: coefficient(
    0,
    'repairs',
    'share of a package that survives a failed ratification',
    [0, 1],
  ),
  protocolShield: coefficient(
    0.1,
    'repairs',
    'alienation that an opt-out protocol takes away',
    [0, 1],
  ),
  protocolLeak: coefficient(
    0.03,
    'repairs',
    'willingness that an opt-out protocol costs its holder',
    [0, 0.3],
  ),
  protocolAnyone: coefficient(1, 'repairs', '1 = large members too may ratify by protocol', [0, 1]),
  protocolNorm: coefficient(
    0.3,
    'repairs',
    'opt-out norm from which a protocol is on offer',
    [0, 1],
  ),
  repeatFade: coefficient(
    1,
    'repairs',
    'how fast a verb wears out when it is pressed again',
    [0, 3],
  ),
  scoldCompliance: coefficient(
    0.15,
    'repairs',
    'compliance that scolding wrings from Atlanticists',
    [0, 0.3],
  ),
  scoldGrudge: coefficient(
    0.02,
    'repairs',
    'resentment that scolding leaves with the autonomous',
    [0, 0.3],
  ),
  declareCredit: coefficient(
    0.02,
    'repairs',
    'legitimacy earned by a declaration that substance covers',
    [0, 0.2],
  ),
  pilotWorks: coefficient(
    0.012,
    'repairs',
    'work-sharing from pilot projects without a treaty',
    [0, 0.1],
  ),
  pilotPillar: coefficient(
    0.012,
    'repairs',
    'pillar stock from pilot projects without a treaty',
    [0, 0.1],
  ),
  transitionPrice: coefficient(
    0.04,
    'repairs',
    'American commitment that announcing a roadmap costs',
    [0, 0.3],
  ),
  transitionBurden: coefficient(
    0.65,
    'repairs',
    'burden-sharing that Washington asks before it signs a roadmap',
    [0, 1.4],
  ),
  returnThreshold: coefficient(
    0.35,
    'repairs',
    'alienation below which a member may come back to the command',
    [0, 1],
  ),
  usReturn: coefficient(
    0.15,
    'repairs',
    'chance a turn that an internationalist administration comes back',
    [0, 1],
  ),
  southNoise: coefficient(0.04, 'repairs', 'spread of southern pressure a turn', [0, 0.3]),
  missionBase: coefficient(-0.2, 'repairs', 'inclination to join an out-of-area mission', [-1, 1]),
  grudgeBreadth: coefficient(
    0,
    'repairs',
    '1 = a scolded refuser trusts all thirty-one less, 0 = the participants only',
    [0, 1],
  ),
  vetoRamp: coefficient(
    1,
    'repairs',
    '0 = an opt-out norm of .45 ends vetoes at once, 1 = gradually',
    [0, 1],
  ),
  testCooldown: coefficient(4, 'repairs', 'turns without a test after one that was held', [0, 24]),
  exitHazard: coefficient(0.05, 'repairs', 'hazard of leaving the command', [0, 0.5]),
  ownIndex: coefficient(
    1,
    'repairs',
    '1 = the native index measures its own project, 0 = as published',
    [0, 1],
  ),
  pillarWill: coefficient(
    1,
    'repairs',
    '1 = a government backs the pillar by its own ideal, 0 = as published',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;

export type AssumptionKey = keyof typeof ASSUMPTIONS;
export type Assumptions = Record<AssumptionKey, number>;
