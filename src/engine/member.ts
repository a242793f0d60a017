/** A member of the alliance, as the state holds it. */
import type { MemberProfile } from './domains/domain.ts';
import type { Government, PartySystem } from './governments/government.ts';
import type { CountryView } from './governments/worldview.ts';
import type { Memory } from './table/table-state.ts';

/** ISO 3166-1 alpha-3 code of a member, such as `FRA`. */
export type MemberId = string;

export type PoliticalSystem = 'presidential' | 'majoritarian' | 'coalition';

/** One government: what it is, what it wants and what it has. */
export interface Member {
  id: MemberId;
  /** GDP at the start, billion USD: every weight, size and share formula uses this one. */
  gdpStartBillionUsd: number;
  gdpBillionUsd: number;
  /** Spending of 2025, % of GDP: the fiscal pushback counts from here. */
  spending2025PctGdp: number;
  spendingPctGdp: number;
  /** Anchor of the spending rule, % of GDP. */
  baseSpendingPctGdp: number;
  /** Spending that is reported beyond what is spent: roads and ports counted as defence, % of GDP, 0–1. */
  paperSpendingPctGdp: number;
  /** Increment pledged in campaigns, percentage points, 0–0.7. */
  pushPctGdp: number;
  /** Passing strain (below 0) or ease of the budget, % of GDP. */
  fiscalShockPctGdp: number;
  /** Fiscal space, and the will of the parties in government. */
  fiscalWill01: number;
  /** Present compliance with the spending floor. */
  compliance01: number;
  /** Procurement pipeline, three Erlang stages, billion USD a year. */
  ordersBillionUsd: [number, number, number];
  /** Equipment stock, as the annual budget that it is worth, billion USD a year. */
  equipmentBillionUsd: number;
  /** Trained personnel and support, same unit. */
  personnelBillionUsd: number;
  readiness01: number;
  /** Capability as assessed at the end of last turn, billion USD equivalent. Stored: the council argues from the last assessment. */
  capabilityBillionUsd: number;
  exposureEast01: number;
  exposureSouth01: number;
  /** Perceived threat as assessed at the end of last turn. Stored for the same reason. */
  threat01: number;
  worldviewRussiaFirst01: number;
  worldviewInterventionist01: number;
  worldviewAtlanticist01: number;
  autonomy01: number;
  publicSupport01: number;
  /** Strength of the nationalist challenger, 0.02–0.65. */
  nationalist01: number;
  nationalistLed: boolean;
  politicalSystem: PoliticalSystem;
  /** Turns in which an election that controls defence falls, ascending. */
  electionTurns: number[];
  industry01: number;
  frontLine: boolean;
  nuclear: boolean;
  /** Among the large members whose initiative, ratification and no-shows weigh. */
  major: boolean;
  /** Among the large European members whose governments carry the pillar. */
  europeanMajor: boolean;
  /** All but the United States and Canada. */
  european: boolean;
  /** Share of forces that Europe can bring to bear (1 = like its neighbours); distance and commitments elsewhere lower it. */
  availabilityFactor: number;
  /** Realised work-sharing depth. */
  workSharing01: number;
  /** Stocks, civil defence, watched cables beyond what stood at the start: proof against a hybrid attack. */
  resilience01: number;
  /** Forward presence supplied, 0–0.9. */
  forwardPresence01: number;
  /** Operations that this member stayed out of. */
  optOuts: number;
  /** Present scolding pressure, 0–1.5. */
  scolding: number;
  /** Resentment from having acquiesced or been scolded, 0–0.5. */
  resentment: number;
  /** Common variance of beliefs about this member (Kalman P). */
  beliefVariance: number;
  /** Alienation on the exit ladder, last computed. Stored: it is a result of the turn that people read. */
  alienation: number;
  leftCommand: boolean;
  leftTreaty: boolean;
  /** Turn in which it leaves after notice of withdrawal; null = no notice. */
  leavesTurn: number | null;
  /** Holds an opt-out protocol to a treaty change that its parliament would not ratify. */
  hasProtocol: boolean;
  /** Side payments received so far, margin points; others remember. */
  sidePaymentsReceived: number;
  government: Government;
  parties: PartySystem;
  /** What any government of this country starts from. */
  country: CountryView;
  /** What the parties in government want of the treaty beyond the equations, by dimension; 0 for those of the start. */
  tastes: number[];
  profile: MemberProfile;
  /** Share of its capability by domain, in the order of DOMAINS; sums to 1. */
  domainShares: number[];
  /** The split to which its forces return without a profile; sums to 1. */
  homeDomainShares: number[];
  /** Trust in the Secretary-General. */
  trustInChair01: number;
  /** What it holds against the chair, margin units; taken from every package of the chair. */
  grievance: number;
  /** Favours that it owes the chair; below 0 the chair owes it. */
  ious: number;
  /** The last things that it remembers, newest last. */
  memory: Memory[];
  /** Anchors of the deviation form of the equations: the values at set-up. */
  startThreat01: number;
  startMeanBelief01: number;
  startAbandonmentFear01: number;
  startNationalist01: number;
  startPublicSupport01: number;
  startNationalistLed: boolean;
}
