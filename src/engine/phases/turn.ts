/** The half-year, phase by phase (model §2, order inside a turn). Every step mutates the state that it is given. */
import { memberInitiative } from '../bargaining/member-initiative.ts';
import { decayPrecedent } from '../bargaining/side-payments.ts';
import { chairActs, comeBack } from '../chair/chair-acts.ts';
import { circulate } from '../chair/circulate.ts';
import { collectiveDefenceTest } from '../crises/collective-defence-test.ts';
import { transatlanticDispute } from '../crises/dispute.ts';
import { hybridIncident } from '../crises/hybrid.ts';
import { outOfAreaMission } from '../crises/mission.ts';
import { emit } from '../chronicle.ts';
import { sortedKeys } from '../keys.ts';
import { positive } from '../math.ts';
import { drawCards } from '../events/deck-play.ts';
import { governmentsAct } from '../governments/acts/governments-act.ts';
import { passTimeAtHome } from '../governments/passing-time.ts';
import { holdReviews } from '../governments/review.ts';
import { addCapital } from '../seats/seat.ts';
import type { State } from '../state.ts';
import { openCorridor } from '../table/corridor-calls.ts';
import { expireFavours } from '../table/favours.ts';
import { updateAdversary, updateSouth } from '../systems/adversary.ts';
import { readSignals } from '../systems/beliefs.ts';
import { updateSpending } from '../systems/burden-sharing.ts';
import { updateCapability, updateReadiness } from '../systems/capability.ts';
import { assessDomains } from '../domains/assess.ts';
import { reviewProfiles } from '../domains/initiative.ts';
import { shiftDomainShares } from '../domains/split.ts';
import { updateDeterrence } from '../systems/deterrence.ts';
import { updateNationalists, updatePublicSupport } from '../systems/domestic-opinion.ts';
import { holdElections } from '../systems/elections.ts';
import { judge, updateCounters } from '../systems/endings.ts';
import { updatePillar } from '../systems/european-pillar.ts';
import { climbExitLadder } from '../systems/exit-ladder.ts';
import { updateFiscalShocks } from '../systems/fiscal-shocks.ts';
import { measure } from '../systems/indices.ts';
import { driftLegitimacy } from '../systems/legitimacy.ts';
import { updateOptOutNorm } from '../systems/opt-out-norm.ts';
import { updateProcurement } from '../systems/procurement.ts';
import { updateRhetoric } from '../systems/rhetoric.ts';
import { followScript } from '../systems/scripted-world.ts';
import { wearDown } from '../systems/resilience.ts';
import { updateThreat } from '../systems/threat.ts';
import { driftTrust } from '../systems/trust.ts';
import { updateUnitedStates } from '../systems/us-commitment.ts';
import { advanceTreaty } from '../treaty/entry-into-force.ts';
import { updateWillingness } from '../systems/willingness.ts';
import { chooseMove } from '../theatre/adversary-choice.ts';
import { updateFront } from '../theatre/front.ts';
import { memberMissions } from '../theatre/member-missions.ts';
import { keepMissions } from '../theatre/mission-upkeep.ts';
import { updateWatch } from '../theatre/watch.ts';
import { updateDependence, updateWorkSharing } from '../systems/work-sharing.ts';

/** The steps of a turn after the players have acted, in order and by name (the benchmark times them by name). */
export const STEPS: readonly { name: string; run: (state: State) => void }[] = [
  { name: 'scripted-world', run: followScript },
  { name: 'rules-chair', run: chairActs },
  { name: 'chair-comes-back', run: comeBack },
  { name: 'member-initiative', run: memberInitiative },
  { name: 'governments-act', run: governmentsAct },
  { name: 'domestic-opinion', run: domesticOpinion },
  { name: 'elections', run: holdElections },
  { name: 'reviews', run: holdReviews },
  { name: 'treaty', run: advanceTreaty },
  { name: 'fiscal-shocks', run: updateFiscalShocks },
  { name: 'burden-sharing', run: updateSpending },
  { name: 'procurement', run: updateProcurement },
  { name: 'readiness', run: updateReadiness },
  { name: 'profiles', run: reviewProfiles },
  { name: 'work-sharing', run: updateWorkSharing },
  { name: 'dependence', run: updateDependence },
  { name: 'european-pillar', run: updatePillar },
  { name: 'opt-out-norm', run: updateOptOutNorm },
  { name: 'scolding-stance', run: driftStance },
  { name: 'united-states', run: updateUnitedStates },
  { name: 'threat', run: updateThreat },
  { name: 'domain-split', run: shiftDomainShares },
  { name: 'capability', run: updateCapability },
  { name: 'domains', run: assessDomains },
  { name: 'deterrence', run: assess },
  { name: 'willingness', run: updateWillingness },
  { name: 'rhetoric', run: updateRhetoric },
  { name: 'signals', run: readSignals },
  { name: 'trust', run: driftTrust },
  { name: 'adversary', run: adversary },
  { name: 'front', run: updateFront },
  { name: 'adversary-choice', run: chooseMove },
  { name: 'hybrid', run: hybridIncident },
  { name: 'dispute', run: transatlanticDispute },
  { name: 'mission', run: outOfAreaMission },
  { name: 'member-missions', run: memberMissions },
  { name: 'mission-upkeep', run: keepMissions },
  { name: 'collective-defence-test', run: collectiveDefenceTest },
  { name: 'deck', run: drawCards },
  { name: 'watch', run: updateWatch },
  { name: 'indices', run: takeStock },
  { name: 'exit-ladder', run: climbExitLadder },
  { name: 'endings', run: conclude },
];

function domesticOpinion(state: State): void {
  updateNationalists(state);
  updatePublicSupport(state);
  for (const m of state.members) m.beliefVariance += state.assumptions.obsQ;
  state.rally01 *= 0.5;
}

function driftStance(state: State): void {
  state.scoldingStance01 += 0.05 * (0.5 - state.scoldingStance01);
}

function assess(state: State): void {
  updateDeterrence(state, state.adversary.forceBillionUsd);
}

function adversary(state: State): void {
  const before = state.adversary.forceBillionUsd;
  updateAdversary(state);
  updateSouth(state);
  updateDeterrence(state, before);
}

function takeStock(state: State): void {
  driftLegitimacy(state);
  state.history.push(measure(state, state.turn));
}

function conclude(state: State): void {
  const now = state.history.at(-1);
  if (now) updateCounters(state, now);
  state.turn += 1;
  state.ending = judge(state);
  if (state.ending === null) openTurn(state);
  else {
    state.phase = 'ended';
    emit(state, 'ending', { ending: state.ending });
  }
}

/** Opening of a turn: old pressure eases, hours are fresh, and callers stand in the corridor. */
function openTurn(state: State): void {
  state.boosts = { ...state.deck.boosts };
  state.deck.boosts = { workSharing: 0, pillar: 0 };
  state.councils = [];
  state.table.advised = [];
  state.fatigue = positive(state.fatigue - 0.7);
  decayPrecedent(state);
  passTimeAtHome(state);
  expireFavours(state);
  wearDown(state);
  state.nuclearUmbrella01 *= 0.97;
  for (const m of state.members) {
    m.scolding *= 0.6;
    m.resentment *= 0.95;
    m.trustInChair01 += 0.02 * (0.5 - m.trustInChair01);
  }
  for (const key of sortedKeys(state.wear)) state.wear[key] = (state.wear[key] ?? 0) * 0.6;
  for (const s of state.seats) {
    s.hoursLeft = s.hoursPerTurn + (s.hoursLeft >= 1 ? 1 : 0);
    addCapital(state, s.seat, state.assumptions.capitalIncome * state.assumptions.costScale);
  }
  openCorridor(state);
  circulate(state);
}

/**
 * Play out the half-year until it is over or a decision waits; the cursor remembers where.
 * @param closing sees the state before the half-year is closed and its votes are cleared away
 */
export const playOut = (state: State, closing: (state: State) => void = () => {}): void => {
  state.phase = 'shock';
  while (state.cursor < STEPS.length && state.decisions.length === 0) {
    const step = STEPS[state.cursor];
    state.cursor += 1;
    if (state.cursor === STEPS.length) closing(state);
    step.run(state);
  }
  if (state.cursor < STEPS.length || state.decisions.length > 0) return;
  state.cursor = 0;
  if (state.ending === null) state.phase = 'decision';
};
