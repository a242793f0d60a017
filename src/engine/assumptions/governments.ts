/** Coefficients of governments: elections, archetypes, instruments and their review. All judgement unless `sources.ts` says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

const WORLDVIEWS = {
  partyShift: coefficient(1, 'governments', [0, 2]),
  partyTaste: coefficient(1, 'governments', [0, 2]),
  leadWeight: coefficient(0.6, 'governments', [0.4, 1]),
  natFlag: coefficient(-0.06, 'governments', [-2, 1]),
  trustFollows: coefficient(0.5, 'governments', [0, 1]),
} as const satisfies Record<string, Assumption>;

const VOTES = {
  earlyBase: coefficient(0.03, 'governments', [0, 0.2]),
  earlyShaky: coefficient(0.02, 'governments', [0, 0.1]),
  earlyShock: coefficient(0.05, 'governments', [0, 0.3]),
  earlyGrace: coefficient(2, 'governments', [0, 8]),
  voteThreat: coefficient(0.4, 'governments', [0, 2]),
  voteJobs: coefficient(0.3, 'governments', [0, 1.5]),
  voteBurden: coefficient(0.03, 'governments', [0, 0.2]),
  voteScold: coefficient(0.04, 'governments', [0, 0.2]),
  voteLosses: coefficient(0.1, 'governments', [0, 0.5]),
  voteResentment: coefficient(0.25, 'governments', [0, 1]),
  voteConsent: coefficient(0.06, 'governments', [0, 0.3]),
  voteShift: coefficient(0.5, 'governments', [0, 1]),
  voteStay: coefficient(0.5, 'governments', [0, 1]),
  voteSlope: coefficient(3, 'governments', [0, 10]),
  juniorNat: coefficient(0.6, 'governments', [0, 2]),
  newTrust: coefficient(0.5, 'governments', [0, 1]),
  newUnease: coefficient(0.03, 'governments', [0, 0.2]),
  midterm: coefficient(0.25, 'governments', [0, 1]),
  midtermLoss: coefficient(0.65, 'governments', [0, 1]),
} as const satisfies Record<string, Assumption>;

const durability = (value: number): Assumption => coefficient(value, 'governments', [0, 1]);

const INSTRUMENTS = {
  durSpeech: durability(0.15),
  durDeclaration: durability(0.35),
  durLaw: durability(0.55),
  durDeployment: durability(0.6),
  durContract: durability(0.75),
  durProfile: durability(0.7),
  durProfileTie: coefficient(0.2, 'governments', [0, 0.3]),
  durProtocol: durability(0.9),
  reviewDelay: coefficient(2, 'governments', [0, 4]),
  reviewFrom: coefficient(0.4, 'governments', [0, 1]),
  reviewBreak: coefficient(0.3, 'governments', [0, 1]),
  reviewKeep: coefficient(0.5, 'governments', [0, 1]),
  shelfLife: coefficient(0.7, 'governments', [0, 1.2]),
  renegotiate: coefficient(0.6, 'governments', [0, 1]),
  undoShare: coefficient(1.5, 'governments', [0, 4]),
  breachTrust: coefficient(0.03, 'governments', [0, 0.2]),
  welcomeKeep: coefficient(0.2, 'governments', [0, 0.6]),
} as const satisfies Record<string, Assumption>;

const ACTS = {
  actsPerTurn: coefficient(3, 'governments', [0, 4]),
  initiativeCaution: coefficient(1, 'governments', [0, 3]),
  optOutFrom: coefficient(0.2, 'governments', [0, 1]),
  threatFrom: coefficient(0.5, 'governments', [0, 1]),
  threatFear: coefficient(0.29, 'governments', [0, 1]),
  threatBlock: coefficient(0.06, 'governments', [0, 0.5]),
  recruitPull: coefficient(0.1, 'governments', [0, 0.5]),
} as const satisfies Record<string, Assumption>;

const habit = (value: number, max = 1): Assumption => coefficient(value, 'governments', [0, max]);

const QUIRKS = {
  quirkFrontier: habit(0.8),
  quirkLiteral: habit(0.06, 0.3),
  quirkBases: habit(0.08, 0.3),
  quirkCaveats: habit(0.2),
  quirkStage: habit(0.5),
  quirkSlights: habit(0.5),
  quirkNeutral: habit(0.6),
  quirkIndustry: habit(0.5),
  quirkConscripts: habit(0.5),
  quirkIsland: habit(0.5),
  quirkPayer: habit(0.5),
  quirkFour: habit(1),
} as const satisfies Record<string, Assumption>;

export const GOVERNMENTS = {
  ...WORLDVIEWS,
  ...VOTES,
  ...INSTRUMENTS,
  ...ACTS,
  ...QUIRKS,
} as const satisfies Record<string, Assumption>;
