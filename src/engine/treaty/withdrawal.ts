/**
 * Withdrawal from the treaty with a year's notice (Article 13 of the North Atlantic Treaty), its taking back, and the
 * return of a reconciled former member.
 */
import { emit } from '../chronicle.ts';
import { draws, uniformDraws } from '../rng.ts';
import type { Member, State } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';

/** Evidence about a member that announces to leave. */
const NOTICE_EVIDENCE = 0.85;
/** Variance of beliefs about one that has come back: nobody knows yet what it is worth. */
const RETURN_VARIANCE = 0.1;

export const giveNotice = (state: State, index: number, m: Member): void => {
  m.leavesTurn = state.turn + state.assumptions.noticeTurns;
  bookReliability(state, 'exits', () => weighEvidence(state, index, NOTICE_EVIDENCE));
  emit(state, 'gives-notice', { member: m.id, leaves: m.leavesTurn });
};

/**
 * Notices that run, and former members that may return: those whose reasons are gone take notice back, the others leave
 * when it runs out.
 */
export const runNotices = (state: State, leave: (index: number, m: Member) => void): void => {
  const { members, assumptions: a } = state;
  if (!members.some((m) => m.leavesTurn !== null || m.leftTreaty)) return;
  const luck = uniformDraws(draws(state, 'withdrawals'), members.length);
  members.forEach((m, i) => {
    if (m.leavesTurn !== null) {
      if (m.alienation < a.exTre && luck[i] < a.noticeRegret) {
        m.leavesTurn = null;
        emit(state, 'takes-notice-back', { member: m.id });
      } else if (state.turn >= m.leavesTurn) {
        m.leavesTurn = null;
        leave(i, m);
      }
    } else if (m.leftTreaty && m.alienation < a.returnThreshold && luck[i] < a.treatyReturn) {
      m.leftTreaty = false;
      m.beliefVariance += RETURN_VARIANCE;
      emit(state, 'returns-to-treaty', { member: m.id });
    }
  });
};
