/** Legal moves as data, and the one way to act. Interface, server, policies and fuzzer read the same list. */
import {
  ALL_VERBS,
  ANSWERS,
  BILATERAL_VERBS,
  refuse,
  type Action,
  type Cost,
  type PreviewLine,
  type Refusal,
  type Verb,
} from './actions/action.ts';
import { carryOut, costOf, refuseCost, strengthOf } from './actions/carry-out.ts';
import { VERB_RULES } from './actions/registry.ts';
import {
  LARGEST_PAYMENT,
  packageRanges,
  type DimensionRange,
} from './bargaining/package-limits.ts';
import { foretell } from './chair/foretell.ts';
import { emit } from './chronicle.ts';
import { playOut } from './phases/turn.ts';
import { actorOf, kindOf, seatState, type Seat } from './seats/seat.ts';
import type { CouncilResult, Decision, Package, State, View } from './state.ts';
import { soundingOf } from './table/private-part.ts';
import { bandOf } from './theatre/watch.ts';

/** One thing that a verb can be aimed at, what it costs, and why not when it is refused. */
export interface Target {
  action: Action;
  cost: Cost;
  refusal: Refusal | null;
}

export interface LegalMove {
  verb: Verb;
  /** Why the verb cannot be used at all; null when some target of it can. */
  refusal: Refusal | null;
  /** In a fixed order; empty for a text, which has ranges instead. */
  targets: Target[];
  /** How far a text may go; null for every other verb. */
  text: { ranges: DimensionRange[]; largestPayment: number } | null;
}

/** Verbs that the chronicle tells in words of their own, or not at all. */
const SPEAKS_FOR_ITSELF: readonly Verb[] = ['sound-out', 'table-package', 'summit', ...ANSWERS];

/** What who has left the alliance may answer still; the chair's draft is not its business any more. */
const ANSWER_VERBS: readonly Verb[] = ANSWERS.filter((verb) => verb !== 'ask-chair');

const FROM_OUTSIDE: readonly Verb[] = BILATERAL_VERBS;

/** Verbs that answer a decision, by its kind. */
const ANSWERS_TO: Record<Decision['kind'], readonly Verb[]> = {
  council: ['withdraw', 'live-offer', 'hold-nerve'],
  envelope: ['envelope'],
  card: ['choose'],
  'roll-call': ['roll-call'],
};

/** Why a seat cannot use a verb whatever it aims at; null when it may. */
const refuseVerb = (state: View, seat: Seat, verb: Verb): Refusal | null =>
  refuseTime(state, seat, verb) ?? refuseAbsent(state, seat, verb);

/** Who left the alliance has no part in its business any more; what must be answered may be. */
const refuseAbsent = (state: View, seat: Seat, verb: Verb): Refusal | null => {
  const m = state.members[actorOf(state, seat)];
  if (m === undefined || ANSWER_VERBS.includes(verb)) return null;
  const outside = FROM_OUTSIDE.includes(verb);
  if (seat === 'united-states' && state.us.out) return outside ? null : refuse('us-is-out');
  if (outside) return refuse('not-from-inside');
  return m.leftTreaty ? refuse('has-no-seat', { member: m.id }) : null;
};

/** Whether it is this seat's turn to use this verb. */
const refuseTime = (state: View, seat: Seat, verb: Verb): Refusal | null => {
  if (state.phase === 'ended') return refuse('game-over');
  if (!seatState(state, seat) || (state.chair !== undefined && actorOf(state, seat) < 0))
    return refuse('not-your-seat', { seat });
  if (!VERB_RULES[verb].seats.includes(kindOf(seat))) return refuse('not-for-this-seat', { seat });
  const [decision] = state.decisions;
  if (decision !== undefined && !ANSWERS_TO[decision.kind].includes(verb))
    return refuse('decide-first', { kind: decision.kind });
  if (decision !== undefined && decision.seat !== seat) return refuse('others-decide');
  return decision === undefined && state.phase === 'shock' ? refuse('half-year-runs') : null;
};

/** Whether an action is accepted; null = accepted. */
export const check = (state: View, seat: Seat, action: Action): Refusal | null =>
  refuseVerb(state, seat, action.verb) ??
  VERB_RULES[action.verb].check(state, seat, action) ??
  refuseCost(state, seat, costOf(state, seat, action));

/** A move that is a text: its ranges, and why there can be none now. */
const textMove = (
  state: View,
  seat: Seat,
  verb: 'table-package' | 'summit',
  refused: Refusal | null,
  blank: Package,
): LegalMove => {
  const { text } = VERB_RULES[verb];
  const cost = costOf(state, seat, { verb, package: blank });
  return {
    verb,
    refusal: refused ?? text?.refuse(state, seat) ?? refuseCost(state, seat, cost),
    targets: [],
    text: {
      ranges: packageRanges(state, text?.largestChange),
      largestPayment: LARGEST_PAYMENT,
    },
  };
};

/** A verb with its targets, or the reason why it is refused. */
export const legalMove = (state: View, seat: Seat, verb: Verb): LegalMove => {
  const refused = refuseVerb(state, seat, verb);
  if (verb === 'table-package' || verb === 'summit')
    return textMove(state, seat, verb, refused, { delta: {}, sidePayments: [] });
  if (refused) return { verb, refusal: refused, targets: [], text: null };
  const rule = VERB_RULES[verb];
  // As `check` has it, but for what was found for the verb as a whole above.
  const targets = rule.targets(state, seat).map((action) => {
    const cost = costOf(state, seat, action);
    const refusal = rule.check(state, seat, action) ?? refuseCost(state, seat, cost);
    return { action, cost, refusal };
  });
  const open = targets.some((t) => t.refusal === null);
  const refusal = open ? null : (targets[0]?.refusal ?? refuse('nothing-to-aim-at'));
  return { verb, refusal, targets, text: null };
};

/** Every verb with its targets, or the reason why it is refused. */
export const legal = (state: View, seat: Seat): LegalMove[] =>
  ALL_VERBS.map((verb) => legalMove(state, seat, verb));

/** "What would this do?": as far as the seat can know, without doing it; nothing of what is not for this seat. */
export const preview = (state: View, seat: Seat, action: Action): PreviewLine[] => {
  const rule = VERB_RULES[action.verb];
  return rule.seats.includes(kindOf(seat))
    ? rule.preview(state, seat, action, strengthOf(state, action))
    : [];
};

/**
 * Carry out an accepted action on the given state.
 * @throws RangeError when it is refused: ask `check` first
 */
export const apply = (state: State, seat: Seat, action: Action): void => {
  const refusal = check(state, seat, action);
  if (refusal) throw new RangeError(`${action.verb} is refused: ${refusal.reason}`);
  carryOut(state, seat, action);
  if (state.chair !== undefined && state.chair.draft !== null) foretell(state);
  if (SPEAKS_FOR_ITSELF.includes(action.verb)) return;
  emit(state, 'action', { verb: action.verb, seat });
};

/**
 * Play the half-year on: until a decision must be made, or the next half-year opens, or the game ends.
 * @param closing sees the state before the half-year is closed and its votes are cleared away
 * @throws RangeError when the game is over or a decision waits
 */
export const advance = (state: State, closing?: (state: State) => void): void => {
  if (state.phase === 'ended') throw new RangeError('the game is over');
  if (state.decisions.length > 0) throw new RangeError('a decision waits');
  playOut(state, closing);
};

/** What a seat may know: nothing that is hidden until the debrief. Shares structure with the state. */
export const view = (state: State, seat: Seat): View => {
  // One copy, which is then written to: a view is asked for many times a turn.
  const { hidden: _hidden, ...seen } = state;
  const { table, theatre } = state;
  seen.councils = state.councils.map((council) => seenCouncil(state, seat, council));
  seen.table = {
    ...table,
    soundings: table.soundings.filter((x) => x.seat === seat),
    calls: table.calls.filter((c) => c.seat === seat),
    promises: table.promises.filter((p) => p.seat === seat),
    advised: table.advised.filter((x) => x.seat === seat),
    tabling: seenTabling(state, seat),
  };
  seen.theatre = {
    ...theatre,
    watch: theatre.watch.map((x) => ({ ...x, adequate01: bandOf(x.adequate01) })),
  };
  return seen;
};

/** Envelopes as a seat reads them: what a government has not told shows only in its letter, or to who has asked. */
export const seenCouncil = (state: State, seat: Seat, council: CouncilResult): CouncilResult => ({
  ...council,
  envelopes: council.envelopes.map((e) => {
    const told = e.verdict === 'breaks-silence' || e.bought === true;
    if (told || soundingOf(state, seat, e.member)?.spread01 === 0) return e;
    return { ...e, undisclosed: null };
  }),
});

const seenTabling = (state: State, seat: Seat): State['table']['tabling'] => {
  const { tabling } = state.table;
  return tabling === null
    ? null
    : {
        ...tabling,
        result: seenCouncil(state, seat, tabling.result),
        order: tabling.order.slice(0, tabling.opened),
        felt: [],
      };
};
