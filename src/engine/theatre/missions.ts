/**
 * Missions. Who joins, who stays out and how that is judged is the published rule (model §2.7, 23); beyond it missions
 * last: they cost readiness, bind those who serve together, can be joined and left, and show at their end whether they
 * succeeded.
 */
import { emit } from '../chronicle.ts';
import { clamp, flag } from '../math.ts';
import { standardDraws, uniformDraws, type Draw } from '../rng.ts';
import type { State, View } from '../state.ts';
import { feelLosses } from '../governments/losses.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf, US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { feelLeftOut } from './bypassed.ts';
import { canBeAsked, inclinationTo, type MissionCall } from './inclination.ts';
import {
  contribution01,
  judgeOptOut,
  scoldingIntensity,
  wouldContribute,
} from './opt-out-judgement.ts';
import type { Mission, MissionKind } from './theatre-state.ts';

/** Whether it goes under the flag: settled already, or unless somebody vetoes. */
export type Flag = 'unless-vetoed' | 'flag' | 'coalition';

export interface MissionPlan extends MissionCall {
  flag: Flag;
}

/** Half-years that a mission is meant to last. */
const MISSION_TURNS: Record<MissionKind, number> = {
  'out-of-area': 3,
  maritime: 4,
  evacuation: 1,
  'ukraine-support': 6,
  'guarantee-force': 8,
};
/** Roster indices of leader and participants. */
export const presentIn = (state: View, mission: Mission): number[] => {
  const present = [indexOf(state, mission.leader)];
  for (const id of mission.participants) present.push(indexOf(state, id));
  return present;
};

export const missionCall = (state: View, mission: Mission): MissionCall => ({
  kind: mission.kind,
  leader: indexOf(state, mission.leader),
  legitimacy01: mission.legitimacy01,
});

/** Chance that a firm refuser also vetoes the alliance flag: gone under an opt-out right. */
const vetoChance01 = (state: State): number => {
  const norm = state.optOutNorm01;
  if (state.assumptions.vetoRamp >= 0.5) return 0.35 * clamp((0.45 - norm) / 0.3, 0, 1);
  return norm >= 0.45 ? 0 : 0.35;
};

interface Answers {
  joined: number[];
  refused: { index: number; inclination: number }[];
  vetoed: boolean;
}

const ask = (state: State, plan: MissionPlan, next: Draw): Answers => {
  const mood = standardDraws(next, state.members.length);
  const veto = uniformDraws(next, state.members.length);
  const vetoChance = plan.flag === 'unless-vetoed' ? vetoChance01(state) : 0;
  const answers: Answers = { joined: [], refused: [], vetoed: false };
  state.members.forEach((m, j) => {
    if (!canBeAsked(state, j, plan.leader)) return;
    const score = inclinationTo(state, j, plan) + 0.1 * mood[j];
    if (score > 0) {
      answers.joined.push(j);
      return;
    }
    answers.refused.push({ index: j, inclination: score });
    if (score < -0.3 && m.autonomy01 + 0.2 * flag(m.nationalistLed) > 0.4 && veto[j] < vetoChance)
      answers.vetoed = true;
  });
  return answers;
};

/** Share of GDP that stands behind a mission; those who build instead count by what they bring. */
export const backing01 = (
  state: View,
  present: readonly number[],
  contributing: readonly number[] = [],
): number => {
  let all = 0;
  for (const m of state.members) if (!m.leftTreaty) all += m.gdpStartBillionUsd;
  let there = 0;
  for (const j of present) there += state.members[j].gdpStartBillionUsd;
  for (const j of contributing)
    there += contribution01(state, j) * state.members[j].gdpStartBillionUsd;
  return all === 0 ? 0 : there / all;
};

export const successChance01 = (backing: number, legitimacy01: number): number =>
  clamp(0.25 + (0.35 * backing) / 0.6 + 0.25 * legitimacy01, 0, 0.9);

/** Start a mission: the allies answer, abstainers are judged, and it goes on, or is over at once as published. */
export const launchMission = (state: State, plan: MissionPlan, next: Draw): void => {
  const { joined, refused, vetoed } = ask(state, plan, next);
  const successDraw = next();
  const underFlag = plan.flag === 'flag' || (plan.flag === 'unless-vetoed' && !vetoed);
  const scolding = scoldingIntensity(state, underFlag);
  const present = [plan.leader, ...joined];
  const lasts = state.assumptions.missionsLast >= 0.5;
  const contributing = refused
    .filter((x) => wouldContribute(state, x.index, x.inclination))
    .map((x) => x.index);
  const succeeded = successDraw < successChance01(backing01(state, present), plan.legitimacy01);
  bookReliability(state, 'mission', () => {
    for (const { index } of refused) {
      const share = contributing.includes(index) ? 1 - state.assumptions.contributionShare : 1;
      judgeOptOut(state, index, present, scolding, share);
    }
    for (const j of joined) {
      weighEvidence(state, j, state.assumptions.lrJoin);
      shiftTrust(state, plan.leader, j, 0.03);
      if (!lasts) feelOutcomeAtHome(state, j, succeeded);
    }
  });
  const absent = refused.filter((x) => !contributing.includes(x.index));
  const felt = underFlag ? { bypassed: [], relieved: [] } : feelLeftOut(state, absent, present);
  showAlignment(state, plan, joined.length, vetoed);
  addLegitimacy(
    state,
    'missions',
    (plan.flag === 'coalition' ? 0 : vetoed ? -0.03 : 0.01) +
      (lasts ? 0 : succeeded ? 0.01 : -0.01) -
      (0.03 * scolding * refused.length) / state.members.length,
  );
  if (lasts)
    begin(
      state,
      plan,
      underFlag,
      joined,
      refused.map((x) => x.index),
      contributing,
    );
  const names = (indices: readonly number[]): string[] => indices.map((j) => state.members[j].id);
  emit(state, 'mission', {
    mission: plan.kind,
    leader: state.members[plan.leader].id,
    legitimacyPct: plan.legitimacy01 * 100,
    joined: names(joined),
    refused: names(refused.map((x) => x.index)),
    contributing: names(contributing),
    bypassed: names(felt.bypassed),
    relieved: names(felt.relieved),
    vetoed,
    underFlag,
    succeeded: lasts ? 'open' : succeeded,
    scolding,
  });
};

export const feelOutcomeAtHome = (state: State, j: number, succeeded: boolean): void => {
  const m = state.members[j];
  m.publicSupport01 = clamp(m.publicSupport01 + (succeeded ? 0.01 : -0.02), 0.1, 0.95);
  if (succeeded) return;
  m.nationalist01 = clamp(m.nationalist01 + 0.008, 0.02, 0.65);
  feelLosses(state, j, 0.15);
};

/** A mission that Washington leads shows who goes along. */
const showAlignment = (state: State, plan: MissionPlan, joined: number, vetoed: boolean): void => {
  if (plan.leader !== US) return;
  const { us } = state;
  us.alignment = clamp(us.alignment + 2 * (joined / state.members.length - 0.45), -1, 1);
  if (vetoed) us.disputeHeat01 = clamp(us.disputeHeat01 + 0.25, 0, 1);
};

const begin = (
  state: State,
  plan: MissionPlan,
  underFlag: boolean,
  joined: readonly number[],
  refused: readonly number[],
  contributing: readonly number[],
): void => {
  const { theatre } = state;
  const ids = (indices: readonly number[]): string[] => indices.map((j) => state.members[j].id);
  theatre.missions.push({
    id: theatre.nextMissionId,
    kind: plan.kind,
    leader: state.members[plan.leader].id,
    underFlag,
    legitimacy01: plan.legitimacy01,
    participants: ids(joined),
    abstainers: ids(refused),
    contributing: ids(contributing),
    promised: [],
    startedTurn: state.turn,
    endsTurn: state.turn + MISSION_TURNS[plan.kind] - 1,
  });
  theatre.nextMissionId += 1;
};
