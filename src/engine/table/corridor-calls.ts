/**
 * Corridor calls (game §4.2): each turn a few governments stand at the chair's door with an offer, a request or a threat.
 * Hearing one costs an hour, whatever the answer; not answering is remembered.
 */
import { refuse, type Cost, type Refusal } from '../actions/action.ts';
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { redLineOf } from '../bargaining/preferences.ts';
import { settleAct } from '../governments/acts/act.ts';
import { clamp, floor } from '../math.ts';
import { draws, uniformDraws } from '../rng.ts';
import { actorOf, ownGovernment, playerSeat, type Seat } from '../seats/seat.ts';
import type { Dimension, State, View } from '../state.ts';
import { meanBeliefs01 } from '../systems/abandonment.ts';
import { indexOf, US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { BILATERAL_CALL_RULES } from './bilateral-calls.ts';
import { CALL_RULES, type CallRule } from './call-rules.ts';
import { COALITION_CALL_RULES } from './coalition-calls.ts';
import { DELEGATION_CALL_RULES } from './delegation-calls.ts';
import { GOVERNMENT_CALL_RULES } from './government-calls.ts';
import type { CorridorCall } from './table-state.ts';

export type CallAnswer = 'accept' | 'decline';

/** The rules by which callers come: to the chair, or to the government that is played. */
const rulesNow = (state: View): readonly CallRule[] => {
  if (state.chair === undefined) return CALL_RULES;
  if (state.delegation !== undefined)
    return state.us.out ? BILATERAL_CALL_RULES : DELEGATION_CALL_RULES;
  return state.coalition === undefined ? GOVERNMENT_CALL_RULES : COALITION_CALL_RULES;
};

const EVERY_RULE: readonly CallRule[] = [
  ...CALL_RULES,
  ...GOVERNMENT_CALL_RULES,
  ...DELEGATION_CALL_RULES,
  ...BILATERAL_CALL_RULES,
  ...COALITION_CALL_RULES,
];

export const callRule = (about: string): CallRule | undefined =>
  EVERY_RULE.find((rule) => rule.about === about);

const HOURS_TO_HEAR = 1;
/** Turns that a caller waits: to the end of this one, or of the next. */
const PATIENCE_TURNS = 1;
const FEWEST_CALLS = 2;
const MOST_CALLS = 4;

interface Candidate {
  rule: CallRule;
  index: number;
  urge: number;
}

/** Turns for which a caller gives way to others. */
const GIVES_WAY_TURNS = 4;

const calledLately = (state: State, index: number): boolean =>
  state.members[index].memory.some(
    (memory) => memory.turn > state.turn - GIVES_WAY_TURNS && memory.key.startsWith('call-'),
  );

/** One uniform of a member and one of a rule make one of the pair: their fractional sum. */
const ofBoth = (x: number, y: number): number => (x + y < 1 ? x + y : x + y - 1);

/** The most urgent caller of a rule; null when nobody wants to call. */
const mostUrgent = (
  state: State,
  rule: CallRule,
  beliefs: readonly number[],
  luckOfRule: number,
  luck: readonly number[],
  ready: readonly number[],
): Candidate | null => {
  let most = 0;
  let caller = -1;
  for (let index = 0; index < ready.length; index++) {
    if (ready[index] === 0) continue;
    const wants = rule.wants(state, index, beliefs[index]);
    if (wants <= 0) continue;
    const urge = wants * (0.4 + 1.2 * ofBoth(luckOfRule, luck[index])) * ready[index];
    if (urge <= most) continue;
    most = urge;
    caller = index;
  }
  return caller < 0 ? null : { rule, index: caller, urge: most };
};

/** How readily a government comes: not at all when it is out, less when it has called lately. */
const readiness = (state: State): number[] => {
  const own = ownGovernment(state);
  return state.members.map((m, index) =>
    m.leftTreaty || (index === US && state.us.out) || index === own
      ? 0
      : calledLately(state, index)
        ? 0.4
        : 1,
  );
};

/** The most urgent caller of every rule, so that no door is crowded by one grievance. */
const candidates = (state: State): Candidate[] => {
  const beliefs = meanBeliefs01(state);
  const ready = readiness(state);
  const next = draws(state, 'corridor');
  const luck = uniformDraws(next, state.members.length);
  const out: Candidate[] = [];
  for (const rule of rulesNow(state)) {
    const best = mostUrgent(state, rule, beliefs, next(), luck, ready);
    if (best !== null) out.push(best);
  }
  return out.sort((a, b) => b.urge - a.urge || a.index - b.index);
};

/** Open the corridor of a new turn: unanswered callers have left, new ones are drawn from the state. */
export const openCorridor = (state: State): void => {
  expireCalls(state);
  keepPromises(state);
  const mean = state.assumptions.callsPerTurn;
  if (mean === 0) return;
  const bonus = draws(state, 'corridor-count')();
  const count = clamp(floor(mean - 0.5 + 2 * bonus), FEWEST_CALLS, MOST_CALLS);
  const { calls } = state.table;
  for (const { rule, index } of candidates(state)) {
    if (calls.length >= count) return;
    const { id } = state.members[index];
    if (calls.some((c) => c.member === id || c.about === rule.about)) continue;
    calls.push({
      id: state.table.nextCallId,
      seat: playerSeat(state),
      member: id,
      kind: rule.kind,
      about: rule.about,
      dimension: rule.sparesTurns > 0 ? redLineOf(state, index) : null,
      openedTurn: state.turn,
      expiresTurn: state.turn + (rule.kind === 'threat' ? 0 : PATIENCE_TURNS),
    });
    state.table.nextCallId += 1;
  }
};

/** Not answering is remembered: as a no, and as rudeness. */
const expireCalls = (state: State): void => {
  const waiting: CorridorCall[] = [];
  for (const call of state.table.calls) {
    if (call.expiresTurn >= state.turn) {
      waiting.push(call);
      continue;
    }
    const index = indexOf(state, call.member);
    const m = state.members[index];
    state.table.answered.expired += 1;
    if (!m || m.leftTreaty) continue;
    const actor = actorOf(state, call.seat);
    applyEffects(state, callRule(call.about)?.no ?? [], { actor, target: index }, call.seat);
    if (actor < 0) {
      m.grievance = clamp(m.grievance + 0.01, 0, 0.15);
      m.trustInChair01 = clamp(m.trustInChair01 - 0.02, 0, 1);
    } else shiftTrust(state, index, actor, -0.02);
    settleAct(state, call.member, call.about, false);
    remember(state, index, 'call-unanswered', call);
  }
  state.table.calls = waiting;
};

const remember = (state: State, index: number, key: string, call: CorridorCall): void => {
  const m = state.members[index];
  m.memory.push({ turn: state.turn, key, params: { about: call.about } });
  if (m.memory.length > 6) m.memory.shift();
  emit(state, key, { member: call.member, about: call.about, kind: call.kind });
};

const callOf = (state: View, seat: Seat, id: number): CorridorCall | undefined =>
  state.table.calls.find((c) => c.seat === seat && c.id === id);

/** What an answer costs: the hour of hearing it, and the price of a yes. */
export const callNow = (state: View, seat: Seat, id: number, answer: CallAnswer): Cost => {
  const call = callOf(state, seat, id);
  const capital = answer === 'accept' && call ? (callRule(call.about)?.capital ?? 0) : 0;
  return { hours: HOURS_TO_HEAR, capital };
};

export const refuseAnswer = (
  state: View,
  seat: Seat,
  id: number,
  _answer: CallAnswer,
): Refusal | null => (callOf(state, seat, id) ? null : refuse('no-such-call', { call: id }));

export const answerCall = (state: State, seat: Seat, id: number, answer: CallAnswer): void => {
  const call = callOf(state, seat, id);
  const rule = call && callRule(call.about);
  if (!call || !rule) return;
  state.table.calls = state.table.calls.filter((c) => c.id !== id);
  const index = indexOf(state, call.member);
  const yes = answer === 'accept';
  if (yes) state.table.answered.accepted += 1;
  else state.table.answered.declined += 1;
  const actor = actorOf(state, seat);
  applyEffects(state, yes ? rule.yes : rule.no, { actor, target: index }, seat);
  if (yes && call.dimension !== null)
    state.table.promises.push({
      seat,
      to: call.member,
      dimension: call.dimension,
      untilTurn: state.turn + rule.sparesTurns - 1,
    });
  settleAct(state, call.member, call.about, yes);
  remember(state, index, yes ? 'call-accepted' : 'call-declined', call);
};

/** A promise that ran its time is kept: it is worth a little capital, and trust. */
const keepPromises = (state: State): void => {
  for (const promise of state.table.promises) {
    if (promise.untilTurn >= state.turn) continue;
    const index = indexOf(state, promise.to);
    applyEffects(
      state,
      [
        { kind: 'alliance', field: 'capital', add: 1 },
        { kind: 'member', field: 'trust-in-chair', of: 'target', add: 0.04 },
      ],
      { actor: -1, target: index },
      promise.seat,
    );
    emit(state, 'promise-kept', { member: promise.to, dimension: promise.dimension });
  }
  state.table.promises = state.table.promises.filter((p) => p.untilTurn >= state.turn);
};

/** A text that touches what was promised to be spared breaks the word given. */
export const breakPromises = (
  state: State,
  by: string,
  changes: (dimension: Dimension) => number,
): void => {
  const broken = state.table.promises.filter((p) => p.seat === by && changes(p.dimension) !== 0);
  if (broken.length === 0) return;
  for (const { to, dimension } of broken) {
    applyEffects(
      state,
      [
        { kind: 'member', field: 'grievance', of: 'target', add: 0.05 },
        { kind: 'member', field: 'trust-in-chair', of: 'target', add: -0.12 },
        { kind: 'member', field: 'trust-in-chair', of: 'others', add: -0.01 },
      ],
      { actor: -1, target: indexOf(state, to) },
    );
    emit(state, 'promise-broken', { member: to, dimension });
  }
  state.table.promises = state.table.promises.filter((p) => !broken.includes(p));
};
