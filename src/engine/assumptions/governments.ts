/** Coefficients of governments: elections, archetypes, instruments and their review. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

const WORLDVIEWS = {
  partyShift: coefficient(
    1,
    'governments',
    'how far parties in government move worldviews: 0 = governments are countries',
    [0, 2],
  ),
  partyTaste: coefficient(
    1,
    'governments',
    'how far parties in government move the ideal treaty',
    [0, 2],
  ),
  leadWeight: coefficient(
    0.6,
    'governments',
    'weight of the leading party against all its partners',
    [0.4, 1],
  ),
  natFlag: coefficient(
    -0.06,
    'governments',
    'autonomy less Atlanticism above which a sovereigntist lead counts as nationalist',
    [-2, 1],
  ),
  trustFollows: coefficient(
    0.5,
    'governments',
    'share of the trust of like minds that follows a change of government',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;

const VOTES = {
  earlyBase: coefficient(0.03, 'governments', 'hazard a turn of an early election', [0, 0.2]),
  earlyShaky: coefficient(
    0.02,
    'governments',
    'hazard a turn for every point of stability that is missing',
    [0, 0.1],
  ),
  earlyShock: coefficient(
    0.05,
    'governments',
    'hazard a turn from a budget shock or from public scolding',
    [0, 0.3],
  ),
  earlyGrace: coefficient(2, 'governments', 'turns after an election without an early one', [0, 8]),
  voteThreat: coefficient(
    0.4,
    'governments',
    'swing to the incumbent per unit of threat and of deterrence gained',
    [0, 2],
  ),
  voteJobs: coefficient(
    0.3,
    'governments',
    'swing to the incumbent per unit of delivered work and industry',
    [0, 1.5],
  ),
  voteBurden: coefficient(
    0.03,
    'governments',
    'swing from the incumbent per point of GDP more, where money is short',
    [0, 0.2],
  ),
  voteScold: coefficient(
    0.04,
    'governments',
    'swing from the incumbent per unit of scolding and pride',
    [0, 0.2],
  ),
  voteLosses: coefficient(
    0.1,
    'governments',
    'swing from the incumbent per unit of losses abroad',
    [0, 0.5],
  ),
  voteResentment: coefficient(
    0.25,
    'governments',
    'sovereigntist vote per unit of resentment',
    [0, 1],
  ),
  voteConsent: coefficient(
    0.06,
    'governments',
    'sovereigntist vote lost per unit of visible consent and of autonomy',
    [0, 0.3],
  ),
  voteShift: coefficient(
    0.5,
    'governments',
    'share of the swing that goes to or from the sovereigntists',
    [0, 1],
  ),
  voteStay: coefficient(
    0.5,
    'governments',
    'chance that the same family goes on leading where the challenger does not win',
    [0, 1],
  ),
  voteSlope: coefficient(3, 'governments', 'what a unit of swing adds to that chance', [0, 10]),
  juniorNat: coefficient(
    0.6,
    'governments',
    'chance per unit of its vote that a sovereigntist party is junior partner',
    [0, 2],
  ),
  newTrust: coefficient(
    0.5,
    'governments',
    'share of its trust in the chair and of its grievance that a new government takes over',
    [0, 1],
  ),
  newUnease: coefficient(
    0.03,
    'governments',
    'variance of beliefs from a new government that is no less nationalist than the old',
    [0, 0.2],
  ),
  midterm: coefficient(
    0.25,
    'governments',
    'how much a Congress for or against the president weakens or strengthens its brake',
    [0, 1],
  ),
  midtermLoss: coefficient(
    0.65,
    'governments',
    'chance that the president loses Congress in mid-term',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;

const durability = (value: number, of: string): Assumption =>
  coefficient(value, 'governments', `durability of ${of}`, [0, 1]);

const INSTRUMENTS = {
  durSpeech: durability(0.15, 'a speech'),
  durDeclaration: durability(0.35, 'a political declaration'),
  durLaw: durability(0.55, 'a spending law'),
  durDeployment: durability(0.6, 'a forward deployment'),
  durContract: durability(0.75, 'a joint contract'),
  durProfile: durability(0.7, 'a profile'),
  durProfileTie: coefficient(
    0.2,
    'governments',
    'durability that a profile gains where others depend on it',
    [0, 0.3],
  ),
  durProtocol: durability(0.9, 'a ratified protocol'),
  reviewDelay: coefficient(
    2,
    'governments',
    'turns within which a new government reviews what it inherited: 0 = it never does',
    [0, 4],
  ),
  reviewFrom: coefficient(
    0.4,
    'governments',
    'distance from which a new government takes up what it inherited',
    [0, 1],
  ),
  reviewBreak: coefficient(
    0.3,
    'governments',
    'distance that a clean break with the old government adds',
    [0, 1],
  ),
  reviewKeep: coefficient(
    0.5,
    'governments',
    'share of what durability leaves open that closeness keeps',
    [0, 1],
  ),
  shelfLife: coefficient(
    0.7,
    'governments',
    'extra odds against integrated commitments under H1: their shelf life is one election',
    [0, 1.2],
  ),
  renegotiate: coefficient(
    0.6,
    'governments',
    'share of what is not kept that is renegotiated, not abandoned',
    [0, 1],
  ),
  undoShare: coefficient(
    1.5,
    'governments',
    'share of a treaty change that falls with a government, per unit of its weight',
    [0, 4],
  ),
  breachTrust: coefficient(
    0.03,
    'governments',
    'trust that abandoning a commitment costs with those who want it',
    [0, 0.2],
  ),
  welcomeKeep: coefficient(
    0.2,
    'governments',
    'odds of keeping that the chair’s welcome offer adds',
    [0, 0.6],
  ),
} as const satisfies Record<string, Assumption>;

const ACTS = {
  actsPerTurn: coefficient(
    3,
    'governments',
    'acts of governments a turn, besides a text of their own',
    [0, 4],
  ),
  initiativeCaution: coefficient(
    1,
    'governments',
    'spreads of the unknown that a text of a government must survive in every capital',
    [0, 3],
  ),
  optOutFrom: coefficient(
    0.2,
    'governments',
    'opt-out norm from which governments announce opt-outs openly',
    [0, 1],
  ),
  threatFrom: coefficient(
    0.5,
    'governments',
    'alienation from which a government threatens to leave the command',
    [0, 1],
  ),
  threatFear: coefficient(
    0.29,
    'governments',
    'fear of abandonment from which neighbours threaten a pact of their own',
    [0, 1],
  ),
  threatBlock: coefficient(
    0.06,
    'governments',
    'grievance and resentment from which a government threatens to block',
    [0, 0.5],
  ),
  recruitPull: coefficient(
    0.1,
    'governments',
    'inclination that a recruiter adds to that of a government which stayed out',
    [0, 0.5],
  ),
} as const satisfies Record<string, Assumption>;

const habit = (value: number, what: string, max = 1): Assumption =>
  coefficient(value, 'governments', what, [0, max]);

const QUIRKS = {
  quirkFrontier: habit(0.8, 'frontier: share of their view of the threat on which parties agree'),
  quirkLiteral: habit(0.06, 'treaty-literal: odds of keeping what was ratified', 0.3),
  quirkBases: habit(0.08, 'host-of-bases: odds of keeping commands and American roles', 0.3),
  quirkCaveats: habit(0.2, 'caveat-user: departures that become renegotiations'),
  quirkStage: habit(0.5, 'photo-op-lover: what a public welcome counts for besides'),
  quirkSlights: habit(0.5, 'remembers-slights: share of a fading grievance that stays'),
  quirkNeutral: habit(0.6, 'neutral-tradition: share of the usual distrust that an opt-out spares'),
  quirkIndustry: habit(0.5, 'industry-first: votes that delivered work wins besides'),
  quirkConscripts: habit(0.5, 'conscript-army: votes that losses cost besides'),
  quirkIsland: habit(0.5, 'island: share of the votes that a threat does not move'),
  quirkPayer: habit(0.5, 'quiet-payer: share of the votes that spending does not move'),
  quirkFour: habit(1, 'coalition-of-four: one party more in government'),
} as const satisfies Record<string, Assumption>;

export const GOVERNMENTS = {
  ...WORLDVIEWS,
  ...VOTES,
  ...INSTRUMENTS,
  ...ACTS,
  ...QUIRKS,
} as const satisfies Record<string, Assumption>;
