/** Set a game up from a scenario and a seed (model §1.4, set-up order). */
import { whiteHousePosture, type Delegation } from './delegation/posture.ts';
import { assumptionsWith } from './lenses.ts';
import type { Assumptions } from './assumptions.ts';
import { keyedDraws } from './rng.ts';
import type { Scenario, ScenarioMember } from './scenario-input.ts';
import { newChair } from './chair/agenda.ts';
import { circulate } from './chair/circulate.ts';
import { emptyDeck } from './events/card.ts';
import { governmentFrom } from './governments/government.ts';
import { countryBehind } from './governments/worldview.ts';
import { openDomains } from './domains/assess.ts';
import { noCoverage } from './domains/domain.ts';
import { splitWithProfile } from './domains/split.ts';
import type { Mandate } from './mandates/mandate.ts';
import { DIFFICULTY_RULES, type Difficulty } from './seats/difficulty.ts';
import { kindOf, SECRETARY_GENERAL, type Seat, type SeatState } from './seats/seat.ts';
import { DIMENSIONS, type Member, type State } from './state.ts';
import { startCounters } from './systems/endings.ts';
import { openCorridor } from './table/corridor-calls.ts';
import { drawPrivateParts } from './table/private-part.ts';
import { emptyTable } from './table/table-state.ts';
import { startTheatre } from './theatre/theatre-state.ts';
import { updateWatch } from './theatre/watch.ts';
import { abandonmentFear01, meanBeliefs01 } from './systems/abandonment.ts';
import { updateCapability } from './systems/capability.ts';
import { assessDeterrence } from './systems/deterrence.ts';
import { measure } from './systems/indices.ts';
import { driftLegitimacy, legitimacyTerms } from './systems/legitimacy.ts';
import { indexOf } from './systems/membership.ts';
import { substanceOf } from './systems/rhetoric.ts';
import { reliability01 } from './systems/reliability.ts';
import { updateThreat } from './systems/threat.ts';
import { startTrust01 } from './systems/trust.ts';
import { updateWillingness } from './systems/willingness.ts';
import { basicDependence01 } from './systems/work-sharing.ts';
import { GAUGE_CAUSES, total, type Cause, type Contributions } from './ledger.ts';
import { clamp, floor } from './math.ts';
import { commitmentTerms } from './systems/us-commitment.ts';
import { RULES_VERSION } from './version.ts';

/** What is chosen before a game begins, besides scenario, seed and assumptions. */
export interface GameOptions {
  difficulty: Difficulty;
  /** Seats that people or policies hold besides the chair. */
  seats: Seat[];
  mandate: Mandate | null;
  /** Who holds the chair: a player, or the rules because a government is played. */
  chair: 'played' | 'rules';
}

const STANDARD_GAME: GameOptions = {
  difficulty: 'standard',
  seats: [],
  mandate: null,
  chair: 'played',
};

const START_CAPITAL = { 'secretary-general': 8, member: 10, lead: 8, 'united-states': 12 };
/** Hours of the other seats against the chair's five. */
const HOURS_SHARE = { 'secretary-general': 1, member: 0.6, lead: 0.8, 'united-states': 0.6 };

const START_WORK_SHARING = 0.05;

const memberFrom = (s: ScenarioMember, a: Assumptions): Member => {
  const mixed = (share24: number): number =>
    (s.gdpBillionUsd * (share24 * s.spending2024PctGdp + (1 - share24) * s.spending2014PctGdp)) /
    100;
  return {
    id: s.id,
    gdpStartBillionUsd: s.gdpBillionUsd,
    gdpBillionUsd: s.gdpBillionUsd,
    spending2025PctGdp: s.spending2025PctGdp,
    spendingPctGdp: s.spending2025PctGdp,
    baseSpendingPctGdp: s.spending2025PctGdp,
    paperSpendingPctGdp: 0,
    pushPctGdp: 0,
    fiscalShockPctGdp: 0,
    fiscalWill01: s.fiscalWill01,
    compliance01: s.fiscalWill01,
    ordersBillionUsd: [mixed(1), mixed(0.7), mixed(0.5)],
    equipmentBillionUsd: mixed(0.55),
    personnelBillionUsd: mixed(0.75),
    readiness01: s.readiness01,
    capabilityBillionUsd: 0,
    exposureEast01: s.exposureEast01,
    exposureSouth01: s.exposureSouth01,
    threat01: 0.4,
    worldviewRussiaFirst01: s.worldviewRussiaFirst01,
    worldviewInterventionist01: s.worldviewInterventionist01,
    worldviewAtlanticist01: s.worldviewAtlanticist01,
    autonomy01: s.autonomy01,
    publicSupport01: s.publicSupport01,
    nationalist01: s.nationalist01,
    nationalistLed: s.nationalistLed,
    politicalSystem: s.politicalSystem,
    electionTurns: [...s.electionTurns],
    industry01: s.industry01,
    frontLine: s.frontLine,
    nuclear: s.nuclear,
    major: s.major,
    europeanMajor: s.europeanMajor,
    european: s.european,
    availabilityFactor: s.availabilityFactor,
    workSharing01: START_WORK_SHARING,
    resilience01: 0,
    forwardPresence01: s.forwardPresence01,
    optOuts: 0,
    scolding: 0,
    resentment: 0,
    beliefVariance: 0.02,
    alienation: 0,
    leftCommand: false,
    leftTreaty: false,
    leavesTurn: null,
    hasProtocol: false,
    sidePaymentsReceived: 0,
    government: governmentFrom(s.government),
    parties: { ...s.parties, mainstream: [...s.parties.mainstream] },
    country: countryBehind(s, s.government, a),
    tastes: zeros(DIMENSIONS.length),
    profile: { ...s.profile, sinceTurn: 0 },
    domainShares: splitWithProfile(s.homeDomainShares, s.profile, START_WORK_SHARING, a),
    homeDomainShares: [...s.homeDomainShares],
    trustInChair01: 0.5,
    grievance: 0,
    ious: 0,
    memory: [],
    startThreat01: 0,
    startMeanBelief01: 0,
    startAbandonmentFear01: 0,
    startNationalist01: s.nationalist01,
    startPublicSupport01: s.publicSupport01,
    startNationalistLed: s.nationalistLed,
  };
};

/** Seeds of the world that no seat sees: the nationalist wave and the adversary's growth. */
/** From what the hidden figures of a world are drawn: uniformly, from `least` over `span`. */
export const HIDDEN_WORLD = {
  nationalistWave: { least: -0.4, span: 2.8 },
  adversaryGrowth: { least: 0.5, span: 1 },
  adversaryMisreading: { least: -0.3, span: 0.35 },
} as const;

const hiddenWorld = (seed: string, pairs: number, members: number): State['hidden'] => {
  const next = keyedDraws(seed, 'world', 0);
  const drawn = ({ least, span }: { least: number; span: number }): number => least + span * next();
  const nationalistWave = drawn(HIDDEN_WORLD.nationalistWave);
  const adversaryGrowth = drawn(HIDDEN_WORLD.adversaryGrowth);
  const adversaryMisreading = drawn(HIDDEN_WORLD.adversaryMisreading);
  return {
    seed,
    privateParts: zeros(members * DIMENSIONS.length),
    willingness: zeros(pairs),
    nationalistWave,
    adversaryGrowth,
    adversaryMisreading,
  };
};

const zeros = (count: number): number[] => {
  const out: number[] = [];
  for (let i = 0; i < count; i++) out.push(0);
  return out;
};

/**
 * A new game at the opening of its first turn.
 * @param changes assumptions on top of the scenario's own: a lens, or the player's
 * @throws RangeError when the roster does not begin with the United States
 */
export const setup = (
  scenario: Scenario,
  seed: string,
  changes: Partial<Assumptions> = {},
  options: Partial<GameOptions> = {},
): State => {
  if (scenario.members[0]?.id !== 'USA') throw new RangeError('the roster must begin with USA');
  const n = scenario.members.length;
  const state = blankState(scenario, seed, assumptionsWith(scenario.assumptions, changes), {
    ...STANDARD_GAME,
    ...options,
  });
  drawPrivateParts(state);
  startDyads(state, scenario);
  updateWillingness(state);
  for (let at = 0; at < n * n; at++) state.beliefs[at] = state.hidden.willingness[at]!;
  updateThreat(state);
  updateCapability(state);
  openDomains(state, scenario.domainFulfilment01);
  state.deterrence = assessDeterrence(state);
  anchor(state);
  openLedgers(state);
  driftLegitimacy(state);
  state.substance01 = substanceOf(state);
  updateWatch(state);
  state.history.push(measure(state, -1));
  openCorridor(state);
  circulate(state);
  return state;
};

const startDyads = (state: State, scenario: Scenario): void => {
  const { members } = state;
  const n = members.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      state.trust[at] = i === j ? 1 : startTrust01(members[i], members[j]);
      state.dependence[at] = i === j ? 0 : basicDependence01(i, members[i], j, members[j]);
    }
  for (const change of scenario.trustAdjustments) {
    const at = indexOf(state, change.from) * n + indexOf(state, change.to);
    if (at >= 0) state.trust[at] = state.trust[at] + change.change;
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) state.trust[i * n + j] = clamp(state.trust[i * n + j], 0.05, 0.95);
};

const anchor = (state: State): void => {
  const beliefs = meanBeliefs01(state);
  state.members.forEach((m, i) => {
    m.startThreat01 = m.threat01;
    m.startMeanBelief01 = beliefs[i]!;
    m.startAbandonmentFear01 = abandonmentFear01(state, i, beliefs[i]);
  });
};

/** A ledger with every cause of its gauge: the terms as they stand, and as `start` what the gauge has beyond them. */
const openedWith = (
  causes: readonly Cause[],
  level: number,
  terms: Contributions = {},
): Contributions => {
  const ledger: Contributions = {};
  for (const cause of causes) ledger[cause] = terms[cause] ?? 0;
  ledger.start = level - total(ledger, causes);
  return ledger;
};

const openLedgers = (state: State): void => {
  const { us, deterrence } = state;
  state.ledger = {
    reliability: openedWith(GAUGE_CAUSES.reliability, reliability01(state)),
    deterrence: openedWith(GAUGE_CAUSES.deterrence, deterrence.deterrence01),
    usCommitment: openedWith(GAUGE_CAUSES.usCommitment, us.commitment01, commitmentTerms(state)),
    legitimacy: openedWith(GAUGE_CAUSES.legitimacy, state.legitimacy01, legitimacyTerms(state)),
  };
};

const seatAtStart = (seat: Seat, difficulty: Difficulty): SeatState => {
  const kind = kindOf(seat);
  const hours = floor(DIFFICULTY_RULES[difficulty].hoursPerTurn * HOURS_SHARE[kind]);
  return { seat, hoursLeft: hours, hoursPerTurn: hours, capital: START_CAPITAL[kind] };
};

/** It stands where the White House does until it is moved. */
const newDelegation = (scenario: Scenario): Delegation => ({
  posture: whiteHousePosture(scenario),
  movedTurn: null,
  askedTurn: null,
});

const seatsOf = ({ seats }: GameOptions): Seat[] => [SECRETARY_GENERAL, ...seats];

const blankState = (
  scenario: Scenario,
  seed: string,
  assumptions: Assumptions,
  options: GameOptions,
): State => {
  const n = scenario.members.length;
  return {
    rulesVersion: RULES_VERSION,
    scenarioId: scenario.id,
    startYear: scenario.startYear,
    startHalf: scenario.startHalf,
    turn: 0,
    turnsTotal: scenario.turns,
    phase: 'decision',
    ending: null,
    cursor: 0,
    decisions: [],
    difficulty: options.difficulty,
    seats: seatsOf(options).map((seat) => seatAtStart(seat, options.difficulty)),
    ...(options.chair === 'rules' ? { chair: newChair(seed) } : {}),
    ...(options.chair === 'rules' && options.seats.includes('united-states')
      ? { delegation: newDelegation(scenario) }
      : {}),
    mandate: options.mandate,
    assumptions,
    members: scenario.members.map((m) => memberFrom(m, assumptions)),
    treaty: { ...scenario.treaty },
    beliefs: zeros(n * n),
    trust: zeros(n * n),
    dependence: zeros(n * n),
    rhetoric01: scenario.rhetoric01,
    substance01: 0.58,
    optOutNorm01: scenario.optOutNorm01,
    pillarStock01: scenario.pillarStock01,
    legitimacy01: scenario.legitimacy01,
    scoldingStance01: 0.5,
    fatigue: 0,
    rally01: 0,
    testFailed: false,
    precedent: 0,
    favours: [],
    debts: [],
    pacts: [],
    nuclearUmbrella01: 0,
    lastSummitTurn: null,
    us: {
      commitment01: scenario.us.commitment01,
      administration: scenario.us.administration,
      track: 'none',
      presence01: 1,
      purchases: scenario.us.purchases,
      disputeHeat01: scenario.us.disputeHeat01,
      alignment: 0,
      review: null,
      out: false,
      crashedOut: false,
      crashPauseTurns: 0,
      congressOpposed: false,
      notice: null,
    },
    adversary: {
      forceBillionUsd: assumptions.A0,
      pressure01: scenario.adversary.pressure01,
      opportunism01: assumptions.opp0,
      southPressure01: scenario.adversary.southPressure01,
      southBase01: scenario.adversary.southPressure01,
      testCooldownTurns: 0,
    },
    deterrence: {
      deterrence01: 0,
      europeanDeterrence01: 0,
      coordination01: 0,
      conventional01: 0,
      europeanConventional01: 0,
      nuclear01: 0,
      europeanForceBillionUsd: 0,
      usForceBillionUsd: 0,
      coverageFactor: 1,
      meanCredibility01: 0,
    },
    boosts: { workSharing: 0, pillar: 0 },
    floorPathPctGdp: scenario.floorPathPctGdp,
    scheduled: [...scenario.events],
    counters: startCounters(),
    ledger: { reliability: {}, deterrence: {}, usCommitment: {}, legitimacy: {} },
    wear: {},
    laidTable: scenario.laidTable,
    table: emptyTable(),
    instruments: [],
    nextInstrumentId: 1,
    governmentActs: [],
    nextActId: 1,
    domains: [],
    coverage: noCoverage(),
    interdependence01: 0,
    theatre: startTheatre(scenario.theatre),
    treatyProcess: null,
    deck: emptyDeck(scenario.cards, scenario.withoutCards),
    closedTreaties: [],
    councils: [],
    chronicle: [],
    history: [],
    hidden: hiddenWorld(seed, n * n, n),
  };
};
