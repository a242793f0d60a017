/** What `setup` needs: a scenario with every figure filled in. The scenario layer makes it from files. */
import type { Assumptions } from './assumptions.ts';
import type { Card } from './events/card.ts';
import type { GovernmentAtStart, PartySystem } from './governments/government.ts';
import type { MemberProfile } from './domains/domain.ts';
import type { TheatreAtStart } from './theatre/theatre-state.ts';
import type {
  LaidTable,
  Member,
  MemberId,
  PoliticalSystem,
  ScheduledEvent,
  Treaty,
  UsAdministration,
} from './state.ts';

export interface ScenarioMember extends Pick<
  Member,
  | 'id'
  | 'exposureEast01'
  | 'exposureSouth01'
  | 'worldviewRussiaFirst01'
  | 'worldviewInterventionist01'
  | 'worldviewAtlanticist01'
  | 'autonomy01'
  | 'publicSupport01'
  | 'nationalist01'
  | 'nationalistLed'
  | 'electionTurns'
  | 'industry01'
  | 'frontLine'
  | 'nuclear'
  | 'major'
  | 'europeanMajor'
  | 'european'
  | 'availabilityFactor'
  | 'forwardPresence01'
  | 'readiness01'
  | 'fiscalWill01'
> {
  politicalSystem: PoliticalSystem;
  /** Parties, stability and habits at the start. */
  government: GovernmentAtStart;
  parties: PartySystem;
  profile: Omit<MemberProfile, 'sinceTurn'>;
  /** Share of its forces by domain before any profile, in the order of DOMAINS; sums to 1. */
  homeDomainShares: number[];
  gdpBillionUsd: number;
  spending2014PctGdp: number;
  spending2024PctGdp: number;
  spending2025PctGdp: number;
}

export interface Scenario {
  id: string;
  startYear: number;
  startHalf: 1 | 2;
  turns: number;
  treaty: Treaty;
  members: ScenarioMember[];
  /** Pairs whose mutual trust starts lower or higher than worldviews say. */
  trustAdjustments: { from: MemberId; to: MemberId; change: number }[];
  us: {
    commitment01: number;
    administration: UsAdministration;
    purchases: number;
    disputeHeat01: number;
  };
  adversary: { pressure01: number; southPressure01: number };
  rhetoric01: number;
  optOutNorm01: number;
  pillarStock01: number;
  legitimacy01: number;
  floorPathPctGdp: number | null;
  events: ScheduledEvent[];
  /** The war in Ukraine and the missions that go on at the start; null = neither. */
  theatre: TheatreAtStart | null;
  /** The scenario's own changes to the assumptions; a lens goes on top. */
  assumptions: Partial<Assumptions>;
  /** Its own cards of the deck, and built-in ones that it leaves out. */
  cards: Card[];
  withoutCards: string[];
  /** The package that lies on the table when the first turn opens, and the concession that rescues it. */
  laidTable: LaidTable | null;
  /** What the alliance has at the start of what collective defence asks for, in the order of DOMAINS; above 0. */
  domainFulfilment01: number[];
}
