/**
 * The collective-defence test (model §2.7, 24). As published it comes by a hazard, to the most threatened and least
 * believing ally; with an adversary that chooses it comes when and where that has chosen. What follows is the roll-call.
 */
import { draws, uniformDraws } from '../rng.ts';
import type { State } from '../state.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import type { Attack } from '../theatre/collective-defence.ts';
import { openRollCall } from '../theatre/roll-call.ts';
import type { RollCall } from '../theatre/theatre-state.ts';

/** Hazard a turn that the adversary tries, as published. */
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

type Test = Pick<RollCall, 'victim' | 'because'> & { kind: Attack };

export const collectiveDefenceTest = (state: State): void => {
  const hazard = testHazard01(state);
  if (state.adversary.testCooldownTurns > 0) state.adversary.testCooldownTurns -= 1;
  const chooses = state.assumptions.advChooses >= 0.5;
  const scripted = state.scheduled.some(
    (e) => e.turn === state.turn && e.kind === 'collective-defence-test',
  );
  const next = draws(state, 'article5');
  const comes = (!chooses || scripted) && (next() < hazard || scripted);
  const test = comes
    ? onTheWeakest(state, uniformDraws(next, state.members.length), scripted)
    : chosenAttack(state);
  if (test !== null) openRollCall(state, { article: 5, ...test });
};

/** The attack that the adversary has chosen for this half-year. */
const chosenAttack = (state: State): Test | null => {
  const chosen = state.theatre.lastMove;
  if (chosen?.turn !== state.turn || chosen.strike === null) return null;
  return chosen.move === 'limited-attack' || chosen.move === 'major-attack'
    ? { kind: chosen.move, victim: chosen.target, because: chosen.strike }
    : null;
};

/** The front-line member that is most threatened and least sure of its allies. */
const onTheWeakest = (state: State, luck: readonly number[], scripted: boolean): Test | null => {
  const beliefs = meanBeliefs01(state);
  let victim: Test['victim'] | null = null;
  let worst = -1;
  state.members.forEach((m, i) => {
    if (!m.frontLine || m.leftTreaty) return;
    const score = m.threat01 * (1.02 - beliefs[i]) + 0.02 * luck[i];
    if (score > worst) {
      worst = score;
      victim = m.id;
    }
  });
  return victim === null
    ? null
    : { kind: 'major-attack', victim, because: scripted ? 'scenario' : 'hazard' };
};
