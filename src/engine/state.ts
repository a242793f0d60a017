/**
 * The state of a game: one plain JSON tree. No classes, no Map, no undefined, no NaN.
 * Field names carry their unit; `01` is a share or probability between 0 and 1.
 */
import type { Assumptions } from './assumptions.ts';
import type { Delegation } from './delegation/posture.ts';
import type { RulesChair } from './chair/agenda.ts';
import type { Contributions } from './ledger.ts';
import type { Decision } from './decision.ts';
import type { DomainAssessment, DomainCoverage } from './domains/domain.ts';
import type { DeckState } from './events/card.ts';
import type { GovernmentAct } from './governments/acts/act.ts';
import type { Instrument } from './governments/government.ts';
import type { Mandate } from './mandates/mandate.ts';
import type { Member, MemberId } from './member.ts';
import type { Difficulty } from './seats/difficulty.ts';
import type { Seat, SeatState } from './seats/seat.ts';
import type { RegionalPact } from './systems/regional-pacts.ts';
import type { Favour } from './table/favours.ts';
import type { Debt } from './table/ious.ts';
import type { TableState } from './table/table-state.ts';
import type { MissionKind, TheatreState } from './theatre/theatre-state.ts';
import type { ClosedTreaty, TextPurpose, TreatyProcess } from './treaty/treaty-process.ts';

export type { Contributions } from './ledger.ts';
export type { Member, MemberId, PoliticalSystem } from './member.ts';
export type { Decision } from './decision.ts';
export type { Seat, SeatState } from './seats/seat.ts';

/** The eight negotiable dimensions of the treaty, in the order in which every rule walks them. */
export const DIMENSIONS = [
  'core',
  'scope',
  'optout',
  'command',
  'usrole',
  'floor',
  'works',
  'pillar',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A point in the treaty space; every coordinate is 0–1. `floor` is the spending floor divided by 5 % of GDP. */
export type Treaty = Record<Dimension, number>;

export type UsAdministration = 'transactional' | 'restrainer' | 'internationalist';

export interface UnitedStates {
  /** Commitment of Washington. */
  commitment01: number;
  administration: UsAdministration;
  track: 'none' | 'managed';
  /** Troop presence in Europe, 1 = as of 2025. */
  presence01: number;
  /** Arms purchases and role deals, 0–0.6. */
  purchases: number;
  /** Heat of trade and territorial disputes. */
  disputeHeat01: number;
  /** Alignment shown in missions that Washington led, −1–1. */
  alignment: number;
  /** A review of burden-sharing that has been agreed; null = none waits. */
  review: { dueTurn: number; askedBurden: number } | null;
  out: boolean;
  /** It left without a schedule. */
  crashedOut: boolean;
  /** Turns in which Congress lets nobody leave without a schedule. */
  crashPauseTurns: number;
  /** The mid-term elections gave Congress to the other party: its brake holds better. */
  congressOpposed: boolean;
  /** Notice of withdrawal: when it was given, when it runs out, and how often the Senate has put it off; null = none. */
  notice: { givenTurn: number; leavesTurn: number; delays: number } | null;
}

export interface Adversary {
  /** Force available against the alliance, same unit as capability. */
  forceBillionUsd: number;
  pressure01: number;
  /** Opportunism, 0.2–1. */
  opportunism01: number;
  southPressure01: number;
  /** Level to which southern pressure returns. */
  southBase01: number;
  /** Turns until a collective-defence test may be tried again. */
  testCooldownTurns: number;
}

/** Deterrence and its parts, as assessed last. Stored: readiness and the council use the last assessment. */
export interface DeterrenceAssessment {
  deterrence01: number;
  europeanDeterrence01: number;
  coordination01: number;
  conventional01: number;
  europeanConventional01: number;
  nuclear01: number;
  europeanForceBillionUsd: number;
  usForceBillionUsd: number;
  /** Factor on force for how well it is spread over domains; 1 = as at the start. */
  coverageFactor: number;
  /** Mean credibility of all members. */
  meanCredibility01: number;
}

/** How a package stands in the words of the procedure. */
export interface Package {
  /** Change by dimension; absent = no change. */
  delta: Partial<Treaty>;
  sidePayments: SidePayment[];
  /** Members may reserve their position on one dimension instead of breaking silence. */
  footnotes?: true;
  /** What the text is for; absent = a package, which changes the treaty once it stands. */
  purpose?: TextPurpose;
}

/** A favour to one government, paid by another: both feel it in their margins. */
export interface SidePayment {
  to: MemberId;
  from: MemberId;
  /** Value to the receiver, margin units (0.01 = one point), above 0. */
  value: number;
}

export type EnvelopeVerdict =
  | 'champion'
  | 'agrees'
  | 'keeps-silent'
  | 'footnotes'
  | 'breaks-silence';

/** One opened envelope, in the order of opening (most reluctant first). */
export interface Envelope {
  member: MemberId;
  verdict: EnvelopeVerdict;
  /** Sum of the named terms that everybody knows. */
  margin: number;
  /** What the government has not told, added to the margin; null in a view that does not know it. */
  undisclosed: number | null;
  /** A live offer took the letter back, which had said what was not told. */
  bought?: true;
  /** The day's mood, added to the margin. */
  mood: number;
  /** The dimension on which it reserves its position; null = no footnote. */
  footnote: Dimension | null;
  /** Cost of standing alone at the moment of opening. */
  isolationCost: number;
}

export type RatificationStep = {
  member: MemberId;
  result: 'ratified' | 'rejected' | 'protocol';
  /** The parliament's margin above its threshold. */
  margin: number;
};

export const DEADLINES = ['short', 'normal', 'long'] as const;
export type Deadline = (typeof DEADLINES)[number];

/** How a text is put to the governments: how long they have, and whether their leaders sit before the cameras. */
export interface Procedure {
  deadline: Deadline;
  summit: boolean;
}

/** One tabling: what was on the table, the envelopes and what came of it. */
export interface CouncilResult {
  by: Seat | MemberId;
  package: Package;
  procedure: Procedure;
  /** Leaders who walked out of a summit. */
  walkedOut: MemberId[];
  envelopes: Envelope[];
  outcome: 'adopted' | 'broken' | 'withdrawn' | 'rejected-in-parliament';
  ratification: RatificationStep[];
}

/** A chronicle entry: a message key and its parameters; words live in the catalogue. */
export interface GameEvent {
  turn: number;
  key: string;
  params: Record<string, string | number | boolean | string[]>;
}

/**
 * The indices at the end of a turn, 0–100 unless named otherwise. `lowBeliefShare01` is the share of pairs of members in
 * which one does not believe the other (belief below 0.4).
 */
export const INDICES = [
  'pillarIndex',
  'nativeIndex',
  'deterrence',
  'europeanDeterrence',
  'reliability01',
  'europeanReliability01',
  'cohesion',
  'autonomy',
  'legitimacy',
  'spendingPctGdp',
  'usCommitment01',
  'lowBeliefShare01',
  'rhetoricGap',
] as const;

export type Indices = Record<(typeof INDICES)[number], number>;

export interface TurnRecord extends Indices {
  turn: number;
  interdependence01: number;
  /** What Europe lacks by domain without the United States, share of the need, in the order of DOMAINS. */
  domainGaps01: number[];
  treaty: Treaty;
  pillarParts: Contributions;
  nativeParts: Contributions;
  deterrenceParts: Contributions;
  reliabilityParts: Contributions;
  usCommitmentParts: Contributions;
  cohesionParts: Contributions;
  europeanDeterrenceParts: Contributions;
  autonomyParts: Contributions;
  spendingParts: Contributions;
  lowBeliefParts: Contributions;
  rhetoricGapParts: Contributions;
  legitimacyParts: Contributions;
}

/** Running ledgers of gauges that move by causes, not by level: each sums to the gauge. */
export interface Ledgers {
  reliability: Contributions;
  deterrence: Contributions;
  usCommitment: Contributions;
  legitimacy: Contributions;
}

/** The package that lies on the table when the first turn opens. */
export interface LaidTable {
  package: Package;
  /** The one government that would break silence. */
  blocker: MemberId;
  /** The same package with the one concession that rescues it. */
  concession: Package;
  /** Spread of the opening day's mood against a usual day's: positions on a circulated text are settled. */
  moodFactor01: number;
}

/** Runs and tallies that the endings ask for. */
export interface RunCounters {
  pillarTurns: number;
  nativeTurns: number;
  hybridTurns: number;
  /** Turns on end for which Washington has been committed. */
  committedTurns: number;
  /** Furthest that a roadmap has been carried out, 0–1. */
  roadmapDone01: number;
  /** Items that passed the council in each of the last turns, newest last: eight at most. */
  passed: number[];
}

/** The published eight in the order of their table, then those that tell Amexit and status quo apart further. */
export const ENDINGS = [
  'european-pillar',
  'native-nato',
  'hybrid',
  'status-quo',
  'hollow',
  'amexit-crash-out',
  'break-up',
  'article-5-failed',
  'managed-handover',
  'atlantic-renewal',
  'coalition-europe',
  'deadlock',
] as const;
export type EndingId = (typeof ENDINGS)[number];

/** What no seat may know before the debrief. */
export interface HiddenState {
  seed: string;
  /** The private part of every government's margin: member × dimension, margin per unit of change. */
  privateParts: number[];
  /** w[i*n+j]: the true probability that j would fight for i. */
  willingness: number[];
  /** Strength of the nationalist wave of this seed. */
  nationalistWave: number;
  /** Growth factor of the adversary's force in this seed. */
  adversaryGrowth: number;
  /** How far the adversary errs about the odds of an adequate response: below 0 it thinks the alliance weaker than it is. */
  adversaryMisreading: number;
}

export type ScheduledEvent =
  /** Absent `mission` = out of area. */
  | { turn: number; kind: 'mission'; leader: MemberId; legitimacy01: number; mission?: MissionKind }
  | { turn: number; kind: 'collective-defence-test' }
  | { turn: number; kind: 'us-crash-out' }
  | { turn: number; kind: 'us-administration'; administration: UsAdministration }
  | { turn: number; kind: 'pressure'; eastPressure01: number; southPressure01: number }
  | { turn: number; kind: 'spending-floor'; pctGdp: number }
  | { turn: number; kind: 'card'; card: string };

export interface State {
  rulesVersion: number;
  scenarioId: string;
  /** First half-year of the calendar: turn 0. */
  startYear: number;
  startHalf: 1 | 2;
  turn: number;
  turnsTotal: number;
  /** `decision`: the seats act. `shock`: the half-year is being played out and waits for an answer. */
  phase: 'decision' | 'shock' | 'ended';
  /** Where the playing out of the half-year stands: index of the next step of `phases/turn.ts`. */
  cursor: number;
  /** Questions that must be answered before anything goes on, first in, first out. */
  decisions: Decision[];
  ending: EndingId | null;
  difficulty: Difficulty;
  /** Occupied seats with their hours and capital; the chair is always the first. */
  seats: SeatState[];
  /** Present when the rules hold the chair, because a government is played: what it is after, and its draft. */
  chair?: RulesChair;
  /** Present when the delegation of the United States is played: where it stands. */
  delegation?: Delegation;
  /** What the player said it wanted; null = an open term. */
  mandate: Mandate | null;
  assumptions: Assumptions;
  members: Member[];
  treaty: Treaty;
  /** r[i*n+j]: i's belief that j would fight for it. */
  beliefs: number[];
  /** tr[i*n+j]: i's trust in j. */
  trust: number[];
  /** d[i*n+j]: share of i's critical supply that comes from j. */
  dependence: number[];
  rhetoric01: number;
  substance01: number;
  /** Lived opt-out norm. */
  optOutNorm01: number;
  /** Institutional stock of the European pillar. */
  pillarStock01: number;
  /** Legitimacy of the chair. */
  legitimacy01: number;
  /** Stance of the Secretary-General: 0 absolve – 1 scold. */
  scoldingStance01: number;
  /** Negotiation fatigue, 0–6: packages tabled lately. */
  fatigue: number;
  /** Rally round the flag. */
  rally01: number;
  /** A collective-defence test was not held. */
  testFailed: boolean;
  /** Memory of side payments: it raises the price of the next ones. */
  precedent: number;
  /** Favours from side deals that still count. */
  favours: Favour[];
  /** Favours that governments owe each other; those owed to the chair are `Member.ious`. */
  debts: Debt[];
  pacts: RegionalPact[];
  /** How far European nuclear powers have extended their umbrella. */
  nuclearUmbrella01: number;
  /** Turn of the last summit; null = none yet. */
  lastSummitTurn: number | null;
  us: UnitedStates;
  adversary: Adversary;
  deterrence: DeterrenceAssessment;
  /** How often the chair backed work-sharing and pillar projects this turn. */
  boosts: { workSharing: number; pillar: number };
  /** A scenario's own spending floor path (% of GDP); null = from the treaty's floor. */
  floorPathPctGdp: number | null;
  scheduled: ScheduledEvent[];
  counters: RunCounters;
  ledger: Ledgers;
  /** How worn each verb is from having been pressed lately. */
  wear: Record<string, number>;
  /** The opening of the scenario; null = an empty table. */
  laidTable: LaidTable | null;
  table: TableState;
  instruments: Instrument[];
  nextInstrumentId: number;
  /** What governments ask of the chair now, and why they refused. */
  governmentActs: GovernmentAct[];
  nextActId: number;
  /** In the order of DOMAINS. */
  domains: DomainAssessment[];
  coverage: DomainCoverage;
  /** How much each ally's key domains depend on others' profiles, 0–1. */
  interdependence01: number;
  theatre: TheatreState;
  treatyProcess: TreatyProcess | null;
  /** What became of earlier processes, in order. */
  closedTreaties: ClosedTreaty[];
  deck: DeckState;
  /** Tablings of the present turn, in order. */
  councils: CouncilResult[];
  chronicle: GameEvent[];
  history: TurnRecord[];
  hidden: HiddenState;
}

/** What a seat may know. */
export type View = Omit<State, 'hidden'>;
