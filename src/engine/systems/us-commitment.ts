/**
 * The United States (model §2.4): commitment, presence, the hazard of a crash-out with Congress as a brake, and the way
 * back. Spending against role and purchases: Blankenship 2021/2023.
 */
import { emit } from '../chronicle.ts';
import { book, GAUGE_CAUSES, relax, total, type Contributions } from '../ledger.ts';
import { clamp, flag, larger, positive } from '../math.ts';
import { draws, standardDraw } from '../rng.ts';
import { DIFFICULTY_RULES } from '../seats/difficulty.ts';
import type { State, UsAdministration } from '../state.ts';
import { bookReliability, weighEvidence } from './beliefs.ts';
import { POSTURE_RULES } from '../delegation/posture.ts';
import { dealOn } from '../delegation/bilateral-acts.ts';
import { hasAsked, returnOdds01 } from '../delegation/return.ts';
import { leaveOrReturn, presenceUnder, standFor } from '../delegation/white-house.ts';
import { giveUsNotice, NOTICE, noticeRunsOut, shakeAllies } from '../treaty/us-withdrawal.ts';
import { burden, meanWorkSharing01, US } from './membership.ts';

const pullOf = (state: State, administration: UsAdministration): number => {
  const a = state.assumptions;
  if (state.delegation !== undefined) return POSTURE_RULES[state.delegation.posture].pull(a);
  if (administration === 'transactional') return a.uTrans;
  return administration === 'restrainer' ? a.uRestr : a.uInter;
};

/** (10): the level to which commitment is drawn, as named terms. `0 −` keeps negative zero out, which JSON would lose. */
export const commitmentTerms = (state: State): Contributions => {
  const a = state.assumptions;
  const us = state.us;
  const deals = 1 - 0.6 * a.h4;
  return {
    administration: pullOf(state, us.administration),
    'burden-sharing': (a.uSpend * (0.4 + 0.6 * a.h4) * (burden(state) - 0.65)) / 0.35,
    'leading-role': deals * a.uRole * (state.treaty.usrole - 0.85),
    purchases: deals * a.uBuy * (us.purchases - 0.1),
    alignment: a.uAlign * us.alignment,
    disputes: 0 - a.uDisp * us.disputeHeat01,
    'managed-transition': 0 - 0.12 * a.h5x * flag(us.track === 'managed'),
    substitution: 0 - 0.18 * a.h4x * positive(state.pillarStock01 - 0.45),
    'opt-out-right': 0 - 0.1 * (1 - a.h2) * positive(state.treaty.optout - 0.5),
    'work-sharing': 0.16 * a.h3 * meanWorkSharing01(state),
  };
};

export const updateUnitedStates = (state: State): void => {
  if (state.us.out) {
    dealOn(state);
    mayReturn(state);
    return;
  }
  standFor(state);
  updateCommitment(state);
  holdReview(state);
  updatePresence(state);
  mayCrashOut(state);
  if (state.us.crashPauseTurns > 0) state.us.crashPauseTurns -= 1;
};

const updateCommitment = (state: State): void => {
  const a = state.assumptions;
  const us = state.us;
  us.purchases *= 0.9;
  us.disputeHeat01 *= 0.82;
  const terms = commitmentTerms(state);
  const noise = 0.025 * standardDraw(draws(state, 'us-commitment'));
  const before = us.commitment01;
  us.commitment01 = clamp(
    before + a.uW * (total(terms, GAUGE_CAUSES.usCommitment) - before) + noise,
    0.02,
    0.98,
  );
  const ledger = state.ledger.usCommitment;
  relax(ledger, a.uW, terms, GAUGE_CAUSES.usCommitment);
  book(ledger, 'mood', noise);
  book(ledger, 'limits', us.commitment01 - total(ledger, GAUGE_CAUSES.usCommitment));
  us.alignment *= 0.85;
};

/** The day of the review: burden-sharing is what was asked for, or it is not. */
const holdReview = (state: State): void => {
  const { us } = state;
  if (us.review === null || state.turn < us.review.dueTurn) return;
  const passed = burden(state) >= us.review.askedBurden;
  const before = us.commitment01;
  const swing = state.assumptions.reviewSwing;
  us.commitment01 = clamp(passed ? before + swing : before - swing, 0.02, 0.98);
  book(state.ledger.usCommitment, 'review', us.commitment01 - before);
  emit(state, passed ? 'review-passed' : 'review-failed', {
    burdenPct: 100 * burden(state),
    askedPct: 100 * us.review.askedBurden,
  });
  us.review = null;
};

/** (11) */
const updatePresence = (state: State): void => {
  const us = state.us;
  if (state.delegation !== undefined)
    us.presence01 = presenceUnder(state, state.delegation.posture);
  else if (us.track === 'managed') {
    if (us.presence01 > 0.25) us.presence01 = clamp(us.presence01 - 0.05, 0.25, 1);
  } else if (us.commitment01 < 0.4) {
    if (us.presence01 > 0.45) us.presence01 = clamp(us.presence01 - 0.03, 0.45, 1);
  } else if (us.commitment01 > 0.6) us.presence01 = clamp(us.presence01 + 0.02, 0, 1);
};

/** (12): hazard a turn of leaving without a schedule; a delegation that is played leaves when it has decided to. */
export const crashHazard01 = (state: State): number => {
  const a = state.assumptions;
  const us = state.us;
  if (
    us.out ||
    state.delegation !== undefined ||
    us.notice !== null ||
    us.crashPauseTurns > 0 ||
    us.administration === 'internationalist'
  )
    return 0;
  return (
    ((a.hCrash * positive(a.theta - us.commitment01)) / a.theta) *
    (1 - a.brake * (1 + (us.congressOpposed ? a.midterm : -a.midterm))) *
    (us.track === 'managed' ? a.mgCrash * (1 + a.h5x) : 1) *
    (us.review === null ? 1 : a.reviewPause) *
    (state.turn <= 1 ? 0.3 : 1) *
    (1 / DIFFICULTY_RULES[state.difficulty].usPatience)
  );
};

const mayCrashOut = (state: State): void => {
  if (state.scheduled.some((e) => e.turn === state.turn && e.kind === 'us-crash-out')) {
    crashOut(state);
    return;
  }
  if (state.us.notice !== null) {
    if (!noticeRunsOut(state)) return;
    if (inGoodOrder(state)) leaveInOrder(state);
    else crashOut(state);
    return;
  }
  const hazard = crashHazard01(state);
  if (hazard === 0 || draws(state, 'us-crash')() >= hazard) return;
  if (state.assumptions.usNotice > 0) giveUsNotice(state);
  else crashOut(state);
};

const UNTOLD = { evidence: 1, trust: 1, panic: 0 } as const;

/** Washington is out, however it went: nothing of its own is pending or present, and little commitment is left. */
const goHome = (state: State, cause: 'crash-out' | 'roadmap-announced'): void => {
  const { us } = state;
  us.out = true;
  us.notice = null;
  us.track = 'none';
  us.review = null;
  us.presence01 = 0;
  book(state.ledger.usCommitment, cause, 0.1 - us.commitment01);
  us.commitment01 = 0.1;
  leaveOrReturn(state);
};

/** (13): presence goes, beliefs break, budgets panic; less so where notice has told already. */
export const crashOut = (state: State): void => {
  const a = state.assumptions;
  const us = state.us;
  const told = us.notice === null ? UNTOLD : NOTICE;
  emit(state, 'us-crash-out', { commitmentPct: us.commitment01 * 100 });
  us.crashedOut = true;
  goHome(state, 'crash-out');
  bookReliability(state, 'us-crash-out', () => {
    weighEvidence(state, US, 0.15 / told.evidence);
    const others = 1 - 0.14 * a.h5 * (1 - state.pillarStock01);
    for (let j = 1; j < state.members.length; j++)
      weighEvidence(state, j, others, (observer) => observer !== US);
  });
  state.treaty.usrole = 0.15;
  state.treaty.command = positive(state.treaty.command - 0.2);
  state.adversary.opportunism01 = clamp(state.adversary.opportunism01 + 0.1, 0.2, 1);
  shakeAllies(state, 0.6 / told.trust, 0.25 - told.panic);
  state.rally01 = 1;
};

/** A delegation that is played has carried its roadmap out before it left. */
const inGoodOrder = ({ delegation, counters, assumptions }: State): boolean =>
  delegation !== undefined && counters.roadmapDone01 >= assumptions.handoverDone;

const leaveInOrder = (state: State): void => {
  const { orderEvidence, orderTrust, orderPanic } = state.assumptions;
  goHome(state, 'roadmap-announced');
  bookReliability(state, 'us-notice', () => weighEvidence(state, US, orderEvidence));
  state.treaty.usrole = 0.15;
  shakeAllies(state, orderTrust, orderPanic);
  emit(state, 'us-leaves-in-order', {});
};

/** It may come back, to less than there was: an internationalist administration of itself, a played delegation when it asks. */
const mayReturn = (state: State): void => {
  const odds = returnOdds01(state);
  if (odds === 0 || !hasAsked(state)) return;
  if (draws(state, 'us-return')() >= odds) {
    if (state.delegation !== undefined) emit(state, 'knock-refused', { oddsPct: 100 * odds });
    return;
  }
  const us = state.us;
  us.out = false;
  us.crashedOut = false;
  us.presence01 = larger(0.4, us.presence01);
  book(state.ledger.usCommitment, 'return', 0.45 - us.commitment01);
  us.commitment01 = 0.45;
  state.treaty.usrole = 0.4;
  state.members[US].beliefVariance += 0.1;
  leaveOrReturn(state);
  emit(state, 'us-returns', {});
};
