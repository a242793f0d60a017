/**
 * Out-of-area missions (model §2.7, 23): who joins, who opts out, and how an opt-out is judged under the norm in force.
 * Election effect: Haesebrouck 2016; coalition effect: Saideman & Auerswald 2012.
 */
import { emit } from '../chronicle.ts';
import { clamp, flag, floor } from '../math.ts';
import { draws, standardDraws, uniformDraws, type Draw } from '../rng.ts';
import type { Member, State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf, nextElectionTurn, US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';

interface Mission {
  leader: number;
  legitimacy01: number;
}

const EUROPEAN_LEADERS = ['FRA', 'GBR', 'ITA', 'TUR'];

export const outOfAreaMission = (state: State): void => {
  const next = draws(state, 'mission');
  const [roll, chooseUs, chooseEuropean, chooseLegitimacy] = [next(), next(), next(), next()];
  const scripted = state.scheduled.find((e) => e.turn === state.turn && e.kind === 'mission');
  if (scripted?.kind === 'mission') {
    const leader = indexOf(state, scripted.leader);
    if (leader >= 0 && canLead(state, leader))
      launch(state, { leader, legitimacy01: scripted.legitimacy01 }, next);
    return;
  }
  if (roll >= state.assumptions.hMis * (0.5 + state.adversary.southPressure01)) return;
  const leader = leaderFor(state, chooseUs, chooseEuropean);
  if (leader >= 0) launch(state, { leader, legitimacy01: 0.3 + 0.6 * chooseLegitimacy }, next);
};

const canLead = (state: State, index: number): boolean =>
  !state.members[index].leftTreaty && !(index === US && state.us.out);

const leaderFor = (state: State, chooseUs: number, chooseEuropean: number): number => {
  if (chooseUs < 0.5 && canLead(state, US)) return US;
  const pick = EUROPEAN_LEADERS[floor(chooseEuropean * 4)] ?? 'FRA';
  const index = indexOf(state, pick);
  return index >= 0 && canLead(state, index) ? index : -1;
};

/** Inclination of member j to join, before the day's mood: joins when above 0. */
export const inclinationToJoin = (state: State, j: number, mission: Mission): number => {
  const m = state.members[j];
  const obligation = state.treaty.scope * (1 - state.optOutNorm01);
  return (
    state.assumptions.missionBase +
    0.55 * (m.worldviewInterventionist01 - 0.35) +
    0.4 * (mission.legitimacy01 - 0.5) +
    0.13 * obligation +
    0.25 * state.trust[j * state.members.length + mission.leader] +
    0.45 * (m.worldviewAtlanticist01 - 0.45) * flag(mission.leader === US) +
    0.25 * m.exposureSouth01 +
    0.12 * obligation * state.scoldingStance01 -
    0.1 * flag(nextElectionTurn(m, state.turn) - state.turn <= 1) -
    0.06 * flag(m.politicalSystem === 'coalition') -
    0.2 * flag(m.nationalistLed)
  );
};

/** Chance that a firm refuser also vetoes the alliance flag: gone under an opt-out right. */
const vetoChance01 = (state: State): number => {
  const norm = state.optOutNorm01;
  if (state.assumptions.vetoRamp >= 0.5) return 0.35 * clamp((0.45 - norm) / 0.3, 0, 1);
  return norm >= 0.45 ? 0 : 0.35;
};

const launch = (state: State, mission: Mission, next: Draw): void => {
  const mood = standardDraws(next, state.members.length);
  const veto = uniformDraws(next, state.members.length);
  const successDraw = next();
  const joined: number[] = [];
  const refused: number[] = [];
  let vetoed = false;
  const vetoChance = vetoChance01(state);
  state.members.forEach((m, j) => {
    if (j === mission.leader || m.leftTreaty || (j === US && state.us.out)) return;
    const score = inclinationToJoin(state, j, mission) + 0.1 * mood[j];
    if (score > 0) joined.push(j);
    else {
      refused.push(j);
      if (score < -0.3 && m.autonomy01 + 0.2 * flag(m.nationalistLed) > 0.4 && veto[j] < vetoChance)
        vetoed = true;
    }
  });
  const scolding = scoldingIntensity(state, !vetoed);
  const succeeded = successDraw < successChance01(state, mission, joined);
  bookReliability(state, 'mission', () => {
    judgeRefusers(state, mission, joined, refused, scolding);
    rewardParticipants(state, mission, joined, succeeded);
  });
  settle(state, mission, joined, refused, scolding, vetoed, succeeded);
};

const scoldingIntensity = (state: State, underFlag: boolean): number => {
  const a = state.assumptions;
  const obligation = state.treaty.scope * (1 - state.optOutNorm01);
  return (
    a.misScold *
    clamp(
      2 *
        state.scoldingStance01 *
        obligation *
        (underFlag ? 1 : 0.6) *
        (1 - a.h2 * state.optOutNorm01),
      0,
      1.2,
    )
  );
};

const successChance01 = (state: State, mission: Mission, joined: readonly number[]): number => {
  let there = state.members[mission.leader].gdpStartBillionUsd;
  let all = 0;
  for (const m of state.members) if (!m.leftTreaty) all += m.gdpStartBillionUsd;
  for (const j of joined) there += state.members[j].gdpStartBillionUsd;
  return clamp(0.25 + (0.35 * (there / all)) / 0.6 + 0.25 * mission.legitimacy01, 0, 0.9);
};

/** Likelihood ratio of an opt-out, judged under the norm in force (8). */
export const optOutRatio = (state: State, scolding: number): number => {
  const a = state.assumptions;
  return (
    1 -
    (1 - a.lrOpt) * (1 - a.h2 * state.optOutNorm01) * (0.3 + 0.7 * scolding) -
    0.03 * a.h2x * state.optOutNorm01
  );
};

const judgeRefusers = (
  state: State,
  mission: Mission,
  joined: readonly number[],
  refused: readonly number[],
  scolding: number,
): void => {
  const ratio = optOutRatio(state, scolding);
  const present = [mission.leader, ...joined];
  for (const j of refused) {
    const m = state.members[j];
    m.optOuts += 1;
    m.scolding = clamp(m.scolding + scolding, 0, 1.5);
    m.resentment = clamp(m.resentment + 0.05 * scolding, 0, 0.5);
    for (const p of present) shiftTrust(state, p, j, -0.05 * scolding);
    if (state.assumptions.grudgeBreadth >= 0.5) {
      for (let k = 0; k < state.members.length; k++)
        if (k !== j) shiftTrust(state, j, k, -0.015 * scolding);
    } else for (const p of present) shiftTrust(state, j, p, -0.015 * scolding);
    weighEvidence(state, j, ratio);
  }
};

const rewardParticipants = (
  state: State,
  mission: Mission,
  joined: readonly number[],
  succeeded: boolean,
): void => {
  for (const j of joined) {
    const m: Member = state.members[j];
    weighEvidence(state, j, state.assumptions.lrJoin);
    shiftTrust(state, mission.leader, j, 0.03);
    m.publicSupport01 = clamp(m.publicSupport01 + (succeeded ? 0.01 : -0.02), 0.1, 0.95);
    if (!succeeded) m.nationalist01 = clamp(m.nationalist01 + 0.008, 0.02, 0.65);
  }
};

const settle = (
  state: State,
  mission: Mission,
  joined: readonly number[],
  refused: readonly number[],
  scolding: number,
  vetoed: boolean,
  succeeded: boolean,
): void => {
  const members = state.members.length;
  if (mission.leader === US) {
    state.us.alignment = clamp(state.us.alignment + 2 * (joined.length / members - 0.45), -1, 1);
    if (vetoed) state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.25, 0, 1);
  }
  addLegitimacy(
    state,
    'missions',
    (vetoed ? -0.03 : 0.01) +
      (succeeded ? 0.01 : -0.01) -
      (0.03 * scolding * refused.length) / members,
  );
  emit(state, 'mission', {
    leader: state.members[mission.leader].id,
    legitimacyPct: mission.legitimacy01 * 100,
    joined: joined.map((j) => state.members[j].id),
    refused: refused.map((j) => state.members[j].id),
    vetoed,
    succeeded,
    scolding,
  });
};
