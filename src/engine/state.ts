/**
 * The state of a game: one plain JSON tree. No classes, no Map, no undefined, no NaN.
 * Field names carry their unit; `01` is a share or probability between 0 and 1.
 */
import type { Assumptions } from './assumptions.ts';
import type { CouncilResult } from './bargaining/council-result.ts';
import type { LaidTable } from './bargaining/package.ts';
import type { RulesChair } from './chair/rules-chair.ts';
import type { Coalition } from './coalition/coalition.ts';
import type { Decision } from './decision.ts';
import type { Delegation } from './delegation/posture.ts';
import type { DomainAssessment, DomainCoverage } from './domains/domain.ts';
import type { EndingId, RunCounters } from './endings.ts';
import type { DeckState } from './events/card.ts';
import type { GovernmentAct } from './governments/acts/act.ts';
import type { Instrument } from './governments/government.ts';
import type { Ledgers } from './ledger.ts';
import type { Mandate } from './mandates/mandate.ts';
import type { Member, MemberId } from './member.ts';
import type { Difficulty } from './seats/difficulty.ts';
import type { SeatState } from './seats/seat.ts';
import type { Adversary, DeterrenceAssessment } from './systems/deterrence-assessment.ts';
import type { RegionalPact } from './systems/regional-pacts.ts';
import type { UnitedStates, UsAdministration } from './systems/united-states.ts';
import type { Favour } from './table/favours.ts';
import type { Debt } from './table/ious.ts';
import type { TableState } from './table/table-state.ts';
import type { MissionKind, TheatreState } from './theatre/theatre-state.ts';
import type { Treaty } from './treaty/dimensions.ts';
import type { ClosedTreaty, TreatyProcess } from './treaty/treaty-process.ts';
import type { TurnRecord } from './turn-record.ts';

// What the state is made of, under one roof: who reads the state imports its types from here.
export {
  DEADLINES,
  type CouncilResult,
  type Deadline,
  type Envelope,
  type EnvelopeVerdict,
  type Procedure,
  type RatificationStep,
} from './bargaining/council-result.ts';
export type { LaidTable, Package, SidePayment } from './bargaining/package.ts';
export type { Decision } from './decision.ts';
export { ENDINGS, type EndingId, type RunCounters } from './endings.ts';
export type { Contributions, Ledgers } from './ledger.ts';
export type { Member, MemberId, PoliticalSystem } from './member.ts';
export type { Seat, SeatState } from './seats/seat.ts';
export type { Adversary, DeterrenceAssessment } from './systems/deterrence-assessment.ts';
export type { UnitedStates, UsAdministration } from './systems/united-states.ts';
export { DIMENSIONS, type Dimension, type Treaty } from './treaty/dimensions.ts';
export { INDICES, type TurnRecord } from './turn-record.ts';

/** A chronicle entry: a message key and its parameters; words live in the catalogue. */
export interface GameEvent {
  turn: number;
  key: string;
  params: Record<string, string | number | boolean | string[]>;
}

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
  /** Present when a person leads a coalition. */
  coalition?: Coalition;
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
