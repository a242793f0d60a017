/**
 * All thirty-two rows of the table of verbs, on any play and from every seat: each has a price, a reason when it is
 * refused, and a preview that tells no more than the seat knows; what `check` accepts can be done, what it refuses cannot.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERB_RULES } from '../../../src/engine/actions/registry.ts';
import {
  apply,
  check,
  costOf,
  hash,
  legal,
  preview,
  VERBS,
  view,
  type Action,
  type LegalMove,
  type Verb,
} from '../../../src/engine/index.ts';
import type { Seat, State } from '../../../src/engine/state.ts';
import { recordSchema } from '../../../src/replay/record-schema.ts';
import {
  answerWaiting,
  campaign,
  packageFrom,
  playOutWith,
  PROPERTY_SEED,
  type Whim,
} from '../../support/random-play.ts';
import { withNeighbours } from '../../support/verbs.ts';

/** Game §4.6, row by row. */
const TABLE: readonly Verb[] = [
  'sound-out',
  'consult',
  'propose-pledge',
  'spending-law',
  'creative-accounting',
  'joint-procurement',
  'buy-overseas',
  'adopt-profile',
  'drop-profile',
  'forward-deployment',
  'host-offer',
  'coalition-mission',
  'recruit',
  'alliance-mission',
  'opt-out',
  'opt-out-contributing',
  'footnote',
  'opt-out-understanding',
  'opt-out-protocol',
  'reaffirm',
  'stress-test',
  'treaty-step',
  'table-package',
  'summit',
  'side-deal',
  'praise',
  'scold',
  'pillar-compact',
  'nuclear-dialogue',
  'washington',
  'regional-pact',
  'resilience',
];

const CHAIR: Seat = 'secretary-general';
const OTHERS: Seat[] = ['member:POL', 'member:FRA', 'lead:GBR', 'united-states'];

/** One thing that a verb could be aimed at now, by the whim; a text where it takes one. */
const aimOf = (state: State, move: LegalMove, w: Whim): Action | null => {
  if (move.text !== null && (move.verb === 'table-package' || move.verb === 'summit'))
    return { verb: move.verb, package: { ...packageFrom(state, move.text, w), footnotes: true } };
  return move.targets[w.pick % move.targets.length]?.action ?? null;
};

interface Seen {
  accepted: Set<Verb>;
  refused: Set<Verb>;
  previewed: Set<Verb>;
}

/** Everything that must hold of one action in one state. */
const holdsOf = (state: State, seat: Seat, action: Action, seen: Seen): void => {
  const known = view(state, seat);
  const { hours, capital } = costOf(known, seat, action);
  expect(Math.min(hours, capital)).toBeGreaterThanOrEqual(0);
  const told = preview(known, seat, action);
  expect(told, `${action.verb} tells what ${seat} does not know`).toEqual(
    preview(state, seat, action),
  );
  const refusal = check(state, seat, action);
  expect(check(known, seat, action)).toEqual(refusal);
  if (told.length > 0) seen.previewed.add(action.verb);
  if (refusal !== null) {
    expect(refusal.reason).not.toBe('');
    expect(() => apply(state, seat, action)).toThrow(refusal.reason);
    seen.refused.add(action.verb);
    return;
  }
  const copy = structuredClone(state);
  apply(copy, seat, action);
  for (const s of copy.seats) {
    expect(s.hoursLeft).toBeGreaterThanOrEqual(0);
    expect(s.capital).toBeGreaterThanOrEqual(0);
    expect(s.capital).toBeLessThanOrEqual(20);
  }
  seen.accepted.add(action.verb);
};

/** Look at every verb of a seat, then do one thing that is allowed. */
const actFrom = (state: State, seat: Seat, w: Whim, seen: Seen): void => {
  const moves = legal(view(state, seat), seat);
  const before = hash(state);
  for (const move of moves) {
    const action = aimOf(state, move, w);
    if (action !== null) holdsOf(state, seat, action, seen);
    else if (move.refusal !== null) seen.refused.add(move.verb);
  }
  expect(hash(state), 'looking and being refused change nothing').toBe(before);
  const open = moves.flatMap((move) => {
    const action = aimOf(state, move, w);
    return action !== null && check(state, seat, action) === null ? [action] : [];
  });
  const text = w.wantsPackage ? open.find((action) => action.verb === 'table-package') : undefined;
  const chosen = text ?? open[w.pick % open.length];
  if (chosen !== undefined) apply(state, seat, chosen);
  answerWaiting(state, w);
};

describe('the table of verbs', () => {
  it('has thirty-two rows, all of them playable, in its order', () => {
    expect(TABLE).toHaveLength(32);
    expect(VERBS.filter((verb) => TABLE.includes(verb))).toEqual(TABLE);
    for (const verb of TABLE) expect(VERB_RULES[verb].seats.length, verb).toBeGreaterThan(0);
  });

  it('is playable by every kind of seat', () => {
    for (const kind of ['secretary-general', 'member', 'lead', 'united-states'] as const)
      expect(TABLE.filter((verb) => VERB_RULES[verb].seats.includes(kind)).length).toBeGreaterThan(
        5,
      );
  });
});

describe('every verb', () => {
  it('has a price, a reason and an honest preview on any play, and stays within its purse', () => {
    const seen: Seen = { accepted: new Set(), refused: new Set(), previewed: new Set() };
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = withNeighbours({ ...world, repeatFade: 1, costScale: 1 }, ...OTHERS);
        state.hidden.seed = seed;
        for (const whims of turns.slice(0, 7)) {
          for (const [k, { seat }] of state.seats.entries()) {
            const w = whims[k % Math.max(1, whims.length)];
            if (w !== undefined && state.phase === 'decision') actFrom(state, seat, w, seen);
          }
          if (state.phase === 'ended') return;
          playOutWith(state, whims[0]);
        }
      }),
      { seed: PROPERTY_SEED, numRuns: 20 },
    );
    const without = (set: Set<Verb>): Verb[] => TABLE.filter((verb) => !set.has(verb));
    expect(without(seen.refused)).toEqual([]);
    expect(without(seen.previewed)).toEqual([]);
    expect(without(seen.accepted)).toEqual([]);
  });

  it('can be recorded: what is legal passes the schema of the record', () => {
    const { actions } = recordSchema.shape.pending.shape;
    for (const seat of [CHAIR, ...OTHERS]) {
      const state = withNeighbours({}, ...OTHERS);
      const all = legal(state, seat).flatMap((move) => move.targets.map(({ action }) => action));
      expect(actions.safeParse(all).error).toBeUndefined();
    }
  });
});
