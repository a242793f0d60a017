/**
 * The collective-defence test (model §2.7, 24): the adversary tries the weakest-feeling front-line ally; everyone acts on
 * true willingness; a second pass is the cascade (the musketeer principle and its opposite). The word is Article 5.
 */
import { emit } from '../chronicle.ts';
import { clamp, smaller } from '../math.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { State } from '../state.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { holdUpShare } from '../systems/capability.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { availability, US } from '../systems/membership.ts';

/** Hazard a turn that the adversary tries. */
export const testHazard01 = (state: State): number => {
  if (state.adversary.testCooldownTurns > 0) return 0;
  const weakness = 1 - state.deterrence.deterrence01;
  return (
    (state.assumptions.hTest *
      state.adversary.opportunism01 *
      weakness *
      weakness *
      state.adversary.forceBillionUsd *
      2) /
    state.assumptions.A0
  );
};

export const collectiveDefenceTest = (state: State): void => {
  const next = draws(state, 'article5');
  const roll = next();
  const hazard = testHazard01(state);
  if (state.adversary.testCooldownTurns > 0) state.adversary.testCooldownTurns -= 1;
  const scripted = state.scheduled.some(
    (e) => e.turn === state.turn && e.kind === 'collective-defence-test',
  );
  if (!scripted && roll >= hazard) return;
  const victim = victimOf(state, uniformDraws(next, state.members.length));
  const courage = uniformDraws(next, state.members.length);
  if (victim >= 0) rollCall(state, victim, courage);
};

/** The front-line member that is most threatened and least sure of its allies; −1 when there is none. */
const victimOf = (state: State, luck: readonly number[]): number => {
  const beliefs = meanBeliefs01(state);
  let victim = -1;
  let worst = -1;
  state.members.forEach((m, i) => {
    if (!m.frontLine || m.leftTreaty) return;
    const score = m.threat01 * (1.02 - beliefs[i]) + 0.02 * luck[i];
    if (score > worst) {
      worst = score;
      victim = i;
    }
  });
  return victim;
};

/** Who fights when everybody's willingness is shifted by `shift`. */
const fighters = (
  state: State,
  victim: number,
  courage: readonly number[],
  shift: number,
): boolean[] => {
  const n = state.members.length;
  return state.members.map(
    (m, j) =>
      j !== victim &&
      !m.leftTreaty &&
      courage[j] < smaller(state.hidden.willingness[victim * n + j] + shift, 0.99),
  );
};

const forceOf = (state: State, j: number): number =>
  state.members[j].capabilityBillionUsd * availability(state, j);

const rollCall = (state: State, victim: number, courage: readonly number[]): void => {
  const a = state.assumptions;
  const first = fighters(state, victim, courage, 0);
  let there = 0;
  let all = 0;
  state.members.forEach((_, j) => {
    if (j === victim) return;
    all += forceOf(state, j);
    if (first[j]) there += forceOf(state, j);
  });
  const share = all === 0 ? 0 : there / all;
  const cascade =
    a.h8 * 0.3 * (share - 0.5) - a.h8x * 0.1 * (1 - state.treaty.scope) * (1 - state.treaty.core);
  const fights = fighters(state, victim, courage, cascade);
  conclude(state, victim, fights);
};

/** Force that comes, each fighter slowed by what it needs from those who stay away. */
const forceThatComes = (state: State, victim: number, fights: readonly boolean[]): number => {
  const a = state.assumptions;
  const absent = fights.map((x, j) => (x || j === victim ? 0 : 1));
  let force = forceOf(state, victim);
  state.members.forEach((m, j) => {
    if (!fights[j]) return;
    const slowed = 1 - 0.5 * a.h3x * (0.2 + m.workSharing01) * holdUpShare(state, j, absent);
    force += forceOf(state, j) * slowed * (j === US ? 1.6 : 1);
  });
  return force;
};

const conclude = (state: State, victim: number, fights: readonly boolean[]): void => {
  const a = state.assumptions;
  const force = forceThatComes(state, victim, fights) * state.deterrence.coordination01;
  const ratio = force / (force + 0.62 * state.adversary.forceBillionUsd);
  const came: number[] = [];
  const stayed: number[] = [];
  state.members.forEach((m, j) => {
    if (j === victim || m.leftTreaty) return;
    if (fights[j]) came.push(j);
    else stayed.push(j);
  });
  const shareFighting = came.length / (came.length + stayed.length);
  const held = ratio >= a.testWin && shareFighting >= a.testNeed;
  bookReliability(state, 'collective-defence-test', () => {
    for (const j of came) weighEvidence(state, j, a.lrFight);
    for (const j of stayed) weighEvidence(state, j, a.lrShirk);
  });
  state.rally01 = 1;
  state.adversary.testCooldownTurns = a.testCooldown;
  if (held) {
    state.adversary.opportunism01 = clamp(state.adversary.opportunism01 - 0.25, 0.1, 1);
    addLegitimacy(state, 'test-held', 0.1);
  } else state.testFailed = true;
  emit(state, held ? 'test-held' : 'test-failed', {
    victim: state.members[victim].id,
    came: came.map((j) => state.members[j].id),
    stayed: stayed.map((j) => state.members[j].id),
    forcePct: ratio * 100,
    neededForcePct: a.testWin * 100,
    sharePct: shareFighting * 100,
    neededSharePct: a.testNeed * 100,
  });
};
