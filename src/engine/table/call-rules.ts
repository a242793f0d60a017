/**
 * Who comes to the chair, and with what (game §4.2). A rule says how much a government wants it now, what it asks or
 * brings, and what follows from yes, from no, and from no answer. Weights are judgements: a caller should be one whom
 * the state of things explains.
 */
import type { Effect } from '../effects/effect.ts';
import { carriedBy } from '../governments/acts/act.ts';
import { clamp, flag, positive } from '../math.ts';
import { abandonmentFear01 } from '../systems/abandonment.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { nextElectionTurn, US } from '../systems/membership.ts';
import type { View } from '../state.ts';
import type { CallKind } from './table-state.ts';

export interface CallRule {
  about: string;
  kind: CallKind;
  /** How much member `index` wants it now; 0 or less = it does not come. */
  wants: (state: View, index: number, meanBelief01: number) => number;
  /** Capital that a yes costs besides the hour. */
  capital: number;
  yes: readonly Effect[];
  no: readonly Effect[];
  /** A yes binds the chair: no text of its may touch what the caller fears most, for so many turns. */
  sparesTurns: number;
}

const member = (
  field: Extract<Effect, { kind: 'member' }>['field'],
  add: number,
  of: Extract<Effect, { kind: 'member' }>['of'] = 'target',
): Effect => ({ kind: 'member', field, of, add });
const alliance = (field: Extract<Effect, { kind: 'alliance' }>['field'], add: number): Effect => ({
  kind: 'alliance',
  field,
  add,
});

const electionNear = (state: View, index: number): number => {
  const turns = nextElectionTurn(state.members[index], state.turn) - state.turn;
  return turns <= 2 ? 1 : 0;
};
/** What a government has announced, it comes to say at the door. */
const ANNOUNCED = 0.6;
const announced = (state: View, index: number, call: string): number => {
  const act = carriedBy(state, state.members[index].id, call);
  return act === undefined || act.backed ? 0 : ANNOUNCED;
};
const abroad = (index: number): number => flag(index !== US);

export const CALL_RULES: readonly CallRule[] = [
  {
    about: 'backing-for-a-post',
    kind: 'offer',
    wants: (s, i) =>
      abroad(i) * (0.2 + 0.45 * s.members[i].publicSupport01 - 2 * s.members[i].grievance),
    capital: 1,
    yes: [
      member('iou', 1),
      member('trust-in-chair', 0.03),
      alliance('precedent', 0.05),
      member('work-sharing', 0.009, 'europeans'),
      alliance('dispute-heat', 0.08),
    ],
    no: [alliance('dispute-heat', -0.05)],
    sparesTurns: 0,
  },
  {
    about: 'industrial-lot',
    kind: 'offer',
    wants: (s, i) => abroad(i) * 1.4 * (s.members[i].industry01 - 0.35) * (0.5 + s.treaty.works),
    capital: 0.5,
    yes: [
      alliance('work-sharing-boost', 0.6),
      member('trust-in-chair', 0.02),
      member('grievance', 0.003, 'others'),
      alliance('dispute-heat', 0.07),
    ],
    no: [member('trust-in-chair', -0.01), alliance('dispute-heat', -0.04)],
    sparesTurns: 0,
  },
  {
    about: 'host-an-exercise',
    kind: 'offer',
    wants: (s, i) => flag(s.members[i].frontLine) * (0.25 + 0.45 * s.members[i].threat01),
    capital: 0.5,
    yes: [
      member('readiness', 0.02),
      member('trust-in-chair', 0.03),
      { kind: 'evidence', about: 'majors', ratio: 1.06 },
      member('forward-presence', 0.012, 'majors'),
      alliance('east-pressure', 0.006),
      member('resentment', 0.016, 'autonomists'),
    ],
    no: [member('trust-in-chair', -0.01)],
    sparesTurns: 0,
  },
  {
    about: 'troops-for-the-frontier',
    kind: 'request',
    wants: (s, i, belief) => flag(s.members[i].frontLine) * 2 * abandonmentFear01(s, i, belief),
    capital: 1,
    yes: [
      member('forward-presence', 0.06, 'majors'),
      member('readiness', -0.004, 'majors'),
      member('resentment', 0.011, 'majors'),
      { kind: 'evidence', about: 'majors', ratio: 1.09, seenBy: 'front-line' },
      member('iou', 1),
      member('trust-in-chair', 0.05),
    ],
    no: [member('trust-in-chair', -0.03), member('grievance', 0.012)],
    sparesTurns: 0,
  },
  {
    about: 'time-for-the-floor',
    kind: 'request',
    wants: (s, i) =>
      abroad(i) *
      0.9 *
      (0.6 * electionNear(s, i) + clamp(floorPathPctGdp(s) - s.members[i].spendingPctGdp, 0, 0.6)) *
      (1.1 - s.members[i].fiscalWill01),
    capital: 0,
    yes: [
      member('compliance', -0.08),
      member('compliance', -0.03, 'short-of-floor'),
      member('resentment', -0.01, 'short-of-floor'),
      member('nationalist', -0.008),
      member('iou', 1),
      member('trust-in-chair', 0.03),
      alliance('dispute-heat', 0.07),
    ],
    no: [
      member('compliance', 0.02),
      member('resentment', 0.01),
      member('grievance', 0.012),
      member('trust-in-chair', -0.02),
      alliance('dispute-heat', -0.04),
    ],
    sparesTurns: 0,
  },
  {
    about: 'a-word-of-absolution',
    kind: 'request',
    wants: (s, i) =>
      4 *
      abroad(i) *
      (0.6 * s.members[i].scolding + 2.5 * s.members[i].resentment) *
      s.members[i].autonomy01,
    capital: 0,
    yes: [
      member('resentment', -0.03),
      member('scolding', -0.3),
      alliance('scolding-stance', -0.08),
      alliance('opt-out-norm', 0.015),
      alliance('dispute-heat', 0.08),
      member('trust-in-chair', -0.008, 'atlanticists'),
    ],
    no: [member('resentment', 0.012), member('grievance', 0.01), alliance('dispute-heat', -0.04)],
    sparesTurns: 0,
  },
  {
    about: 'name-the-laggards',
    kind: 'request',
    wants: (s, i) =>
      1.1 *
      (i === US ? 0.5 * flag(!s.us.out) + 0.3 : 0.35 * flag(s.members[i].frontLine)) *
      (0.4 + s.members[i].worldviewAtlanticist01),
    capital: 0,
    yes: [
      member('compliance', 0.02, 'europeans'),
      member('resentment', 0.012, 'autonomists'),
      alliance('scolding-stance', 0.12),
      alliance('dispute-heat', -0.06),
      member('trust-in-chair', 0.03),
    ],
    no: [alliance('dispute-heat', 0.02), member('grievance', 0.008)],
    sparesTurns: 0,
  },
  {
    about: 'buy-from-us',
    kind: 'request',
    wants: (s, i) =>
      2.6 *
      flag(i === US && !s.us.out) *
      (s.us.administration === 'transactional' ? 1 : 0.45) *
      (0.6 - s.us.purchases),
    capital: 0,
    yes: [
      alliance('us-purchases', 0.08),
      alliance('dispute-heat', -0.05),
      alliance('pillar-stock', -0.004),
      member('work-sharing', -0.012, 'europeans'),
    ],
    no: [alliance('dispute-heat', 0.04), member('trust-in-chair', -0.03)],
    sparesTurns: 0,
  },
  {
    about: 'a-european-project',
    kind: 'request',
    wants: (s, i) =>
      1.8 *
      abroad(i) *
      flag(s.members[i].european) *
      (0.75 - s.members[i].worldviewAtlanticist01) *
      (0.6 + s.members[i].industry01),
    capital: 0.5,
    yes: [
      alliance('pillar-boost', 0.5),
      alliance('work-sharing-boost', 0.7),
      alliance('dispute-heat', 0.11),
      member('iou', 1),
      member('trust-in-chair', 0.03),
    ],
    no: [
      member('grievance', 0.01),
      member('trust-in-chair', -0.02),
      alliance('dispute-heat', -0.06),
    ],
    sparesTurns: 0,
  },
  {
    about: 'our-text-instead',
    kind: 'request',
    wants: (s, i) => 2 * announced(s, i, 'our-text-instead'),
    capital: 0,
    yes: [member('trust-in-chair', 0.03), member('grievance', -0.01)],
    no: [member('grievance', 0.01), member('trust-in-chair', -0.01)],
    sparesTurns: 0,
  },
  {
    about: 'spare-our-red-line',
    kind: 'threat',
    wants: (s, i) =>
      announced(s, i, 'spare-our-red-line') +
      6 * s.members[i].grievance +
      0.9 * positive(0.5 - s.members[i].trustInChair01) +
      0.9 * s.members[i].autonomy01 -
      0.2,
    capital: 0,
    yes: [
      member('grievance', -0.02),
      member('trust-in-chair', 0.02),
      member('resentment', -0.03),
      alliance('opt-out-norm', 0.02),
      alliance('dispute-heat', 0.06),
    ],
    no: [member('grievance', 0.02), alliance('dispute-heat', -0.04)],
    sparesTurns: 2,
  },
  {
    about: 'ease-off-or-we-leave',
    kind: 'threat',
    wants: (s, i) =>
      announced(s, i, 'ease-off-or-we-leave') +
      abroad(i) * positive(s.members[i].alienation - 0.2) * 2.5,
    capital: 0,
    yes: [
      alliance('scolding-stance', -0.08),
      alliance('opt-out-norm', 0.02),
      alliance('dispute-heat', 0.07),
      member('resentment', -0.03),
      member('trust-in-chair', -0.01, 'atlanticists'),
    ],
    no: [
      member('resentment', 0.02),
      member('nationalist', 0.006),
      member('grievance', 0.01),
      alliance('dispute-heat', -0.05),
    ],
    sparesTurns: 0,
  },
  {
    about: 'a-pact-of-neighbours',
    kind: 'threat',
    wants: (s, i, belief) =>
      announced(s, i, 'a-pact-of-neighbours') +
      flag(s.members[i].frontLine) * 3.6 * (abandonmentFear01(s, i, belief) - 0.15),
    capital: 1.5,
    yes: [
      { kind: 'evidence', about: 'majors', ratio: 1.14 },
      member('trust-in-chair', 0.05),
      member('nationalist', 0.002, 'majors'),
      member('resentment', 0.016, 'majors'),
    ],
    no: [
      { kind: 'trust', from: 'front-line', to: 'majors', add: -0.01 },
      { kind: 'trust', from: 'front-line', to: 'front-line', add: 0.02 },
      member('grievance', 0.01),
    ],
    sparesTurns: 0,
  },
];
