/** Random play for property tests: choices that are resolved against what `legal` lists at that moment. */
import fc from 'fast-check';
import { advance, apply, legal, type Action, type LegalMove } from '../../src/engine/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import { playerSeat } from '../../src/engine/seats/seat.ts';
import type { Package, Seat, State } from '../../src/engine/state.ts';

export const CHAIR = 'secretary-general';

/** PROPERTY_SEED=n explores elsewhere; without it every run tries the same cases. */
export const PROPERTY_SEED = Number(process.env['PROPERTY_SEED'] ?? 20250301);

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A player's whim: which of the allowed verbs, and how a package would look if it is one. */
export const whim = fc.record({
  wantsPackage: fc.boolean(),
  pick: fc.nat(1000),
  changes: fc.array(fc.option(share, { nil: null, freq: 2 }), { minLength: 8, maxLength: 8 }),
  favours: fc.array(fc.record({ to: fc.nat(1000), from: fc.nat(1000), size: share }), {
    maxLength: 3,
  }),
});
export type Whim = typeof whim extends fc.Arbitrary<infer W> ? W : never;

/** Worlds in which quiet and stormy things happen. */
const WORLDS: Partial<Assumptions>[] = [
  {},
  { hMis: 0.6, hHyb: 0.6, hDisp: 0.4, hCrash: 0.6, exitHazard: 1, exCmd: 0.4, exTre: 0.4 },
  {
    hTest: 0.6,
    testWin: 0.1,
    testNeed: 0.1,
    testCooldown: 2,
    usReturn: 0.5,
    hCrash: 1,
    pTrans: 0.1,
    pRestr: 0.1,
  },
  { nzB: 0, payPrice: 0, isol: 1, natTrend: 0.3, ratMin: 0.1, southNoise: 0.2 },
];

export const campaign = fc.record({
  seed: fc.nat(1_000_000).map((n) => `property ${n}`),
  world: fc.constantFrom(...WORLDS),
  turns: fc.array(fc.array(whim, { maxLength: 2 }), { minLength: 1, maxLength: 24, size: 'max' }),
});

type Text = NonNullable<LegalMove['text']>;

/** A package inside the listed ranges, with favours between members that have a seat. */
export const packageFrom = (state: State, text: Text, { changes, favours }: Whim): Package => {
  const p: Package = { delta: {}, sidePayments: [] };
  text.ranges.forEach(({ dimension, min, max }, k) => {
    const at = changes[k];
    if (at !== null && max > min) p.delta[dimension] = min + at * (max - min) || max;
  });
  if (Object.keys(p.delta).length === 0)
    p.delta.core = (text.ranges[0].max || text.ranges[0].min) / 2;
  const seated = state.members.filter((m, i) => !m.leftTreaty && !(i === 0 && state.us.out));
  for (const { to, from, size } of favours) {
    const [receiver, payer] = [seated[to % seated.length], seated[from % seated.length]];
    if (receiver === payer) continue;
    p.sidePayments.push({
      to: receiver.id,
      from: payer.id,
      value: Math.max(1e-6, size * text.largestPayment),
    });
  }
  return p;
};

/** Whose move it is: of the seat that a decision waits for, else of the one that is played. */
const toMove = (state: State): Seat => state.decisions[0]?.seat ?? playerSeat(state);

/** The action that a whim comes to now, or the answer to what waits; null when nothing is allowed. */
const actionFrom = (state: State, w: Whim): Action | null => {
  const allowed = legal(state, toMove(state)).filter((move) => move.refusal === null);
  const text = allowed.find((move) => move.verb === 'table-package')?.text;
  if (text && w.wantsPackage)
    return { verb: 'table-package', package: packageFrom(state, text, w) };
  const aims = allowed
    .map((move) => move.targets.filter((target) => target.refusal === null))
    .filter((targets) => targets.length > 0);
  const aim = aims[w.pick % aims.length];
  return aim ? aim[(7 * w.pick) % aim.length].action : null;
};

/** What a player of few words would do. */
const SHRUG: Whim = { wantsPackage: false, pick: 0, changes: [], favours: [] };

/** One thing that happens to a state: an action, or the half-year being played on. */
export type Step = (state: State) => void;

/** What looks on while whims are played. */
export interface Look {
  beforeAction?: (state: State, action: Action) => void;
  after?: (state: State, step: Step) => void;
}

const act = (state: State, action: Action, look: Look): void => {
  look.beforeAction?.(state, action);
  const seat = toMove(state);
  const step: Step = (s) => apply(s, seat, action);
  step(state);
  look.after?.(state, step);
};

/** Answer what waits now, as the whim has it. */
export const answerWaiting = (state: State, w: Whim = SHRUG, look: Look = {}): void => {
  while (state.decisions.length > 0) {
    const answer = actionFrom(state, w);
    if (answer === null) throw new Error('a decision that nothing answers');
    act(state, answer, look);
  }
};

/** Play the half-year out, answering what comes up. */
export const playOutWith = (state: State, w: Whim = SHRUG, look: Look = {}): void => {
  const { turn } = state;
  answerWaiting(state, w, look);
  while (state.phase !== 'ended' && state.turn === turn) {
    advance(state);
    look.after?.(state, advance);
    answerWaiting(state, w, look);
  }
};

/** Play a campaign of whims in place, looking on after every action and whenever the half-year stops. */
export const playWhims = (
  state: State,
  turns: readonly (readonly Whim[])[],
  look: Look = {},
): void => {
  for (const whims of turns) {
    if (state.phase === 'ended') return;
    for (const w of whims) {
      const action = actionFrom(state, w);
      if (action === null) continue;
      act(state, action, look);
      answerWaiting(state, w, look);
    }
    playOutWith(state, whims[0], look);
  }
};
