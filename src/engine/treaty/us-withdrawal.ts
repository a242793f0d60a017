/**
 * Withdrawal of the United States: a year's notice under the treaty, and at home no way out without two thirds of the
 * Senate or an Act of Congress (FY24 NDAA §1250A). The Senate may put it off once; a change of heart takes it back.
 */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import { draws } from '../rng.ts';
import type { State, View } from '../state.ts';
import { bookReliability, weighEvidence } from '../systems/beliefs.ts';
import { US } from '../systems/membership.ts';

/** What a notice already tells of a crash-out: likelihood ratio about the US, trust in it that is left, panic in budgets. */
export const NOTICE = { evidence: 0.4, trust: 0.8, panic: 0.1 } as const;
/** Evidence that a notice taken back restores. */
const RELIEF = 1.4;
/** Turns by which the Senate puts a withdrawal off. */
const SENATE_DELAY = 2;

/** The letter: it leaves when the notice runs out, unless somebody stops it. */
export const giveUsNotice = (state: State): void => {
  const { us } = state;
  us.notice = {
    givenTurn: state.turn,
    leavesTurn: state.turn + state.assumptions.usNotice,
    delays: 0,
  };
  bookReliability(state, 'us-notice', () => weighEvidence(state, US, NOTICE.evidence));
  shakeAllies(state, NOTICE.trust, NOTICE.panic);
  emit(state, 'us-notice', { leaves: us.notice.leavesTurn, commitmentPct: 100 * us.commitment01 });
};

/** Allies trust Washington less and keep their pledges in panic (model §2.4, 13). */
export const shakeAllies = (state: State, trustLeft: number, panic: number): void => {
  const n = state.members.length;
  for (let i = 0; i < n; i++) {
    if (i === US) continue;
    const m = state.members[i];
    m.compliance01 = clamp(m.compliance01 + panic * state.assumptions.h5, 0, 1);
    state.trust[i * n + US] = state.trust[i * n + US] * trustLeft;
  }
};

/** Whether whoever gave notice has lost the wish or the power to go through with it; a delegation that is played says so itself. */
const changedItsMind = ({ us, assumptions, delegation }: View): boolean =>
  us.administration === 'internationalist' ||
  (delegation === undefined && us.commitment01 >= assumptions.usRegret);

export const takeBackUsNotice = (state: State): void => {
  state.us.notice = null;
  bookReliability(state, 'us-notice', () => weighEvidence(state, US, RELIEF));
  emit(state, 'us-notice-withdrawn', {});
};

/** Half a year of a notice: taken back, put off, or run out. True when the United States leaves now. */
export const noticeRunsOut = (state: State): boolean => {
  const { us } = state;
  const { notice } = us;
  if (notice === null) return false;
  if (changedItsMind(state)) {
    takeBackUsNotice(state);
    return false;
  }
  if (state.turn < notice.leavesTurn) return false;
  // Congress has been asked already.
  if (state.delegation !== undefined) return true;
  if (us.crashPauseTurns > 0) {
    notice.leavesTurn = state.turn + 1;
    return false;
  }
  if (notice.delays === 0 && draws(state, 'senate')() < state.assumptions.senateDelay) {
    notice.delays = 1;
    notice.leavesTurn = state.turn + SENATE_DELAY;
    emit(state, 'senate-delays', { leaves: notice.leavesTurn });
    return false;
  }
  return true;
};

/** Rungs of the American ladder, from the top (game §4.3). */
export const US_RUNGS = [
  'committed',
  'conditional',
  'reviewing',
  'drawdown',
  'notice',
  'out',
] as const;
export type UsRung = (typeof US_RUNGS)[number];

const COMMITTED = 0.6;
const CONDITIONAL = 0.45;
const REVIEWING = 0.3;

/** Where Washington stands, in words of state: a roadmap or a low commitment is a drawdown. */
export const usLadder = ({ us }: Pick<View, 'us'>): UsRung => {
  if (us.out) return 'out';
  if (us.notice !== null) return 'notice';
  if (us.track === 'managed' || us.commitment01 < REVIEWING) return 'drawdown';
  if (us.commitment01 < CONDITIONAL) return 'reviewing';
  return us.commitment01 < COMMITTED ? 'conditional' : 'committed';
};
