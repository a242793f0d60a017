/**
 * The exit ladder (model §2.8, 27): acquiesce → break silence → opt out → leave the command → leave the treaty, and the
 * way back (France 1966 → 2009 in miniature).
 */
import { emit } from '../chronicle.ts';
import { flag, positive } from '../math.ts';
import { draws, uniformsWhenAsked } from '../rng.ts';
import type { Member, State } from '../state.ts';
import { giveNotice, runNotices } from '../treaty/withdrawal.ts';
import { bookReliability, weighed, weighEvidence } from './beliefs.ts';

export const alienationOf = (state: State, m: Member): number => {
  const a = state.assumptions;
  return (
    0.5 * m.autonomy01 +
    0.35 * flag(m.nationalistLed) +
    1.5 * m.resentment +
    0.5 * positive(0.5 - m.publicSupport01) +
    0.15 * m.scolding -
    0.45 * a.h6 * state.optOutNorm01 -
    0.3 * m.threat01 -
    0.1 * a.h6 * (1 - state.treaty.scope) -
    a.protocolShield * flag(m.hasProtocol)
  );
};

/** Hazard of the next step out: of the command, then of the treaty. */
const exitHazard01 = (state: State, m: Member): number => {
  const a = state.assumptions;
  if (m.leftCommand) return 0.5 * positive(m.alienation - a.exTre);
  return state.treaty.command > 0.45 ? a.exitHazard * positive(m.alienation - a.exCmd) : 0;
};

export const climbExitLadder = (state: State): void => {
  const a = state.assumptions;
  const luck = uniformsWhenAsked(draws(state, 'exits'), state.members.length);
  for (let i = 1; i < state.members.length; i++) {
    const m = state.members[i];
    m.alienation = alienationOf(state, m);
    if (m.leftTreaty || m.leavesTurn !== null) continue;
    const hazard = exitHazard01(state, m);
    if (hazard > 0 && luck(i) < hazard) {
      if (!m.leftCommand) leaveCommand(state, i, m);
      else if (a.noticeTurns > 0) giveNotice(state, i, m);
      else leaveTreaty(state, i, m);
    } else if (m.leftCommand && m.alienation < a.returnThreshold && luck(i) < 0.1) {
      m.leftCommand = false;
      emit(state, 'returns-to-command', { member: m.id });
    }
  }
  runNotices(state, (i, m) => leaveTreaty(state, i, m));
};

const leaveCommand = (state: State, index: number, m: Member): void => {
  m.leftCommand = true;
  m.resentment *= 0.5;
  m.nationalist01 = m.nationalist01 > 0.05 ? m.nationalist01 - 0.03 : 0.02;
  bookReliability(state, 'exits', () => weighEvidence(state, index, 0.75));
  emit(state, 'leaves-command', { member: m.id, alienation: m.alienation });
};

const leaveTreaty = (state: State, index: number, m: Member): void => {
  m.leftTreaty = true;
  const ratio = 1 - (0.3 * m.gdpStartBillionUsd) / (m.gdpStartBillionUsd + 1500);
  const n = state.members.length;
  bookReliability(state, 'exits', () => {
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        if (i !== j && i !== index && j !== index)
          state.beliefs[i * n + j] = weighed(state.beliefs[i * n + j], ratio);
  });
  emit(state, 'leaves-treaty', { member: m.id, alienation: m.alienation });
};
