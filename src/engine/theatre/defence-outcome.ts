/** What follows from an answer to an attack (model §2.7, 24): everybody has seen who came. */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import type { State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { judgeAnswer, weightsOfAnswers, type Verdict } from './collective-defence.ts';
import { gradeRatio } from './grades.ts';
import type { ResponseGrade, RollCall, RollCallResult } from './theatre-state.ts';

export type Judged = Pick<
  RollCallResult,
  'held' | 'forcePct' | 'neededForcePct' | 'sharePct' | 'neededSharePct'
>;

export const concludeDefence = (
  state: State,
  call: RollCall,
  victim: number,
  answers: readonly ResponseGrade[],
): Judged => {
  const a = state.assumptions;
  const limited = call.kind === 'limited-attack';
  const verdict = judgeAnswer(
    state,
    victim,
    limited ? 'limited-attack' : 'major-attack',
    weightsOfAnswers(state, answers),
  );
  bookReliability(state, 'collective-defence-test', () => {
    answers.forEach((grade, j) => {
      if (j !== victim && !state.members[j].leftTreaty)
        weighEvidence(state, j, gradeRatio(a, grade));
    });
  });
  state.rally01 = 1;
  state.adversary.testCooldownTurns = a.testCooldown;
  state.hidden.adversaryMisreading *= 1 - a.advUnlearns;
  if (limited) afterLimited(state, call, verdict.held);
  else afterMajor(state, call, verdict.held);
  const judged: Judged = {
    held: verdict.held,
    forcePct: verdict.force01 * 100,
    neededForcePct: a.testWin * 100,
    sharePct: verdict.share01 * 100,
    neededSharePct: a.testNeed * 100,
  };
  report(state, call, victim, answers, verdict, judged);
  return judged;
};

/** Whether the chair put the alliance's name to it: more credit when it holds, less when it does not. */
export const chairCommitted = (call: RollCall): boolean =>
  call.stances.some((x) => x.seat === 'secretary-general' && x.stance === 'commit');

const afterMajor = (state: State, call: RollCall, held: boolean): void => {
  if (!held) {
    state.testFailed = true;
    return;
  }
  state.adversary.opportunism01 = clamp(state.adversary.opportunism01 - 0.25, 0.1, 1);
  addLegitimacy(state, 'test-held', chairCommitted(call) ? 0.12 : 0.1);
};

/** A limited attack that is not answered ends nothing; it teaches the adversary, and everybody else. */
const afterLimited = (state: State, call: RollCall, held: boolean): void => {
  const adversary = state.adversary;
  adversary.opportunism01 = clamp(adversary.opportunism01 + (held ? -0.15 : 0.12), 0.1, 1);
  const credit = chairCommitted(call) ? (held ? 0.01 : -0.02) : 0;
  addLegitimacy(state, 'test-held', (held ? 0.05 : -0.06) + credit);
  if (!held) adversary.pressure01 = clamp(adversary.pressure01 + 0.06, 0, 1);
};

const report = (
  state: State,
  call: RollCall,
  victim: number,
  answers: readonly ResponseGrade[],
  { held }: Verdict,
  judged: Judged,
): void => {
  const came: string[] = [];
  const helped: string[] = [];
  const stayed: string[] = [];
  state.members.forEach((m, j) => {
    if (j === victim || m.leftTreaty) return;
    const grade = answers[j];
    if (grade === 'combat' || grade === 'support') came.push(m.id);
    else if (grade === 'industrial') helped.push(m.id);
    else stayed.push(m.id);
  });
  const limited = call.kind === 'limited-attack';
  const heldKey = limited ? 'limited-attack-held' : 'test-held';
  const lostKey = limited ? 'limited-attack-unanswered' : 'test-failed';
  emit(state, held ? heldKey : lostKey, {
    victim: call.victim,
    because: call.because,
    came,
    helped,
    stayed,
    forcePct: judged.forcePct,
    neededForcePct: judged.neededForcePct,
    sharePct: judged.sharePct,
    neededSharePct: judged.neededSharePct,
  });
};
