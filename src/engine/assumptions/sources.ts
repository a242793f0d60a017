/**
 * On what each coefficient rests, and what a sceptic would set in its place. "Judgement" is ours and said to be ours.
 */
import { ASSUMPTIONS, type AssumptionGroup, type AssumptionKey } from '../assumptions.ts';

const JUDGEMENT = 'judgement';

const GROUP_SOURCES: Record<AssumptionGroup, string> = {
  spending:
    'Olson & Zeckhauser 1966; Sandler & Hartley 2001; Blankenship 2021; sized on the spending of 2014–2024',
  capability:
    'procurement lags of five to ten years (press, March 2025); Bruegel/Kiel 2025; IISS 2025',
  adversary: `${JUDGEMENT}; warnings of reconstitution in three to ten years (Bruegel/Kiel 2025)`,
  belief:
    'mean between Leeds et al. 2000 (74.5 % honoured) and Berkemeier & Fuhrmann 2018 (41 % for defence pacts)',
  us: `${JUDGEMENT}; floor of troops in the FY26 defence act, §1249`,
  domestic: `${JUDGEMENT}; institutions after Auerswald & Saideman 2014`,
  bargaining: `${JUDGEMENT}, sized so that lone dissent is rare but real; practice of silence: CRS RS21510`,
  crises: `${JUDGEMENT}; about a third of campaigns see a test`,
  endings: 'game design; set by the command `calibrate`',
  repairs: `${JUDGEMENT}, against faults of the published model (decision 0004)`,
  dials: 'the debate itself: each claim and its counter-claim (model §4.3)',
  table: `${JUDGEMENT}, sized on the command \`balance --ask tension\``,
  governments: `${JUDGEMENT}; Auerswald & Saideman 2014; Haesebrouck 2016`,
  domains: `${JUDGEMENT}; Bruegel/Kiel 2025 and IISS 2025 on what the United States supplies`,
  theatre: `${JUDGEMENT}; Johnson, Leeds & Wu 2015 on deterrence`,
  treaty: `${JUDGEMENT}; Putnam 1988 on two-level games`,
  deck: `${JUDGEMENT}, sized on the command \`deck --value\``,
  verbs: `${JUDGEMENT}, sized against a campaign, a keep-in offer and a round of talks`,
};

/** Where one coefficient rests on something else than its group. */
const OWN_SOURCES: Partial<Record<AssumptionKey, string>> = {
  pPanic: 'fitted to the spending of 2024 (command `backcast`)',
  pKnee: 'fitted to the spending of 2024 (command `backcast`)',
  pHaste: 'fitted to the spending of 2024 (command `backcast`)',
  pFront: 'fitted to the spending of 2024 (command `backcast`)',
  lrFight: 'Leeds et al. 2000; Kydd 2000 on how beliefs move',
  lrShirk: 'Leeds et al. 2000; Kydd 2000 on how beliefs move',
  noticeTurns: 'North Atlantic Treaty, Article 13: one year',
  usNotice: 'North Atlantic Treaty, Article 13: one year',
  senateDelay: `${JUDGEMENT}; FY24 defence act, §1250A: two thirds of the Senate or an Act of Congress`,
  nucUS: JUDGEMENT,
  nucEU: JUDGEMENT,
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
};

export interface AssumptionInfo {
  key: AssumptionKey;
  group: AssumptionGroup;
  meaning: string;
  default: number;
  min: number;
  max: number;
  source: string;
  /** What a sceptic would set; the default where a sceptic has no other view. */
  sceptic: number;
}

const scepticOf = (key: AssumptionKey): number => {
  const { group, default: value } = ASSUMPTIONS[key];
  if (group === 'dials') return key.endsWith('x') ? 1 : 0;
  return SCEPTIC_VALUES[key] ?? value;
};

/** Everything there is to say about one coefficient. */
export const assumptionInfo = (key: AssumptionKey): AssumptionInfo => {
  const { group, meaning, default: value, min, max } = ASSUMPTIONS[key];
  return {
    key,
    group,
    meaning,
    default: value,
    min,
    max,
    source: OWN_SOURCES[key] ?? GROUP_SOURCES[group],
    sceptic: scepticOf(key),
  };
};
