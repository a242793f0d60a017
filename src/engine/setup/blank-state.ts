/** The state of a game before anything in it has been reckoned. */
import type { Assumptions } from '../assumptions.ts';
import { newChair } from '../chair/rules-chair.ts';
import { whiteHousePosture, type Delegation } from '../delegation/posture.ts';
import { noCoverage } from '../domains/domain.ts';
import { emptyDeck } from '../events/card.ts';
import { zeros } from '../math.ts';
import type { Scenario } from '../scenario-input.ts';
import type { State } from '../state.ts';
import { startCounters } from '../systems/endings.ts';
import { emptyTable } from '../table/table-state.ts';
import { startTheatre } from '../theatre/theatre-state.ts';
import { RULES_VERSION } from '../version.ts';
import type { GameOptions } from './game-options.ts';
import { hiddenWorld } from './hidden-world.ts';
import { memberFrom } from './member-at-start.ts';
import { seatsAtStart } from './seats-at-start.ts';

/** It stands where the White House does until it is moved. */
const newDelegation = (scenario: Scenario): Delegation => ({
  posture: whiteHousePosture(scenario),
  movedTurn: null,
  askedTurn: null,
});

export const blankState = (
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
    seats: seatsAtStart(options),
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
