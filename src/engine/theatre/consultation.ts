/**
 * Consultation under Article 4: an ally that was probed asks the others to the table. A joint answer dampens the
 * adversary's appetite; a weak one feeds it, and the front line remembers who looked away.
 */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { shiftTrust } from '../systems/trust.ts';
import { weightsOfAnswers } from './collective-defence.ts';
import { chairCommitted, type Judged } from './defence-outcome.ts';
import { isLaggard } from './stances.ts';
import type { ResponseGrade, RollCall } from './theatre-state.ts';

/** As in a probe without consultation: what the front line thinks of a large member that looks away. */
export const NO_SHOW_RATIO = 0.95;

export const concludeConsultation = (
  state: State,
  call: RollCall,
  victim: number,
  answers: readonly ResponseGrade[],
): Judged => {
  const a = state.assumptions;
  const weights = weightsOfAnswers(state, answers);
  let strength = 0;
  let others = 0;
  state.members.forEach((m, j) => {
    if (j === victim || m.leftTreaty) return;
    others += 1;
    strength += weights[j] / a.gradeSupport;
  });
  const strength01 = others === 0 ? 0 : clamp(strength / others, 0, 1);
  const held = strength01 >= a.consultNeed;
  const adversary = state.adversary;
  adversary.opportunism01 = clamp(adversary.opportunism01 + (held ? -0.04 : 0.03), 0.1, 1);
  adversary.pressure01 = clamp(adversary.pressure01 + (held ? -0.02 : 0.01), 0, 1);
  const credit = chairCommitted(call) ? (held ? 0.005 : -0.01) : 0;
  addLegitimacy(state, 'events', (held ? 0.01 : -0.01) + credit);
  state.hidden.adversaryMisreading *= 1 - 0.5 * a.advUnlearns;
  rememberWhoCame(state, victim, answers);
  const laggards = state.members.filter(
    (m, j) => j !== victim && !m.leftTreaty && m.major && isLaggard(answers[j]),
  );
  emit(state, held ? 'consultation-joint' : 'consultation-weak', {
    victim: call.victim,
    absent: laggards.map((m) => m.id),
    strengthPct: 100 * strength01,
    neededPct: 100 * a.consultNeed,
  });
  return {
    held,
    forcePct: 100 * strength01,
    neededForcePct: 100 * a.consultNeed,
    sharePct: 100 * strength01,
    neededSharePct: 100 * a.consultNeed,
  };
};

const rememberWhoCame = (state: State, victim: number, answers: readonly ResponseGrade[]): void => {
  bookReliability(state, 'hybrid-incident', () => {
    state.members.forEach((m, j) => {
      if (j === victim || m.leftTreaty) return;
      if (!isLaggard(answers[j])) shiftTrust(state, victim, j, 0.01);
      else if (m.major) weighEvidence(state, j, NO_SHOW_RATIO, (i) => state.members[i].frontLine);
    });
  });
};
