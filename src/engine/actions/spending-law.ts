/** A spending law: a parliament binds itself and its successors, and the voters notice. */
import { alliance, member, trust } from '../effects/effects.ts';
import { makeInstrument } from '../governments/instruments.ts';
import { actorOf } from '../seats/seat.ts';
import { DIMENSIONS, type View } from '../state.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Public support with which a parliament passes such a law. */
const MAJORITY = 0.45;
/** Turns before the next law. */
const REST_TURNS = 4;

const lastLawTurn = (state: View, index: number): number | undefined => {
  const { id } = state.members[index];
  return state.instruments.findLast((x) => x.kind === 'spending-law' && x.parties.includes(id))
    ?.madeTurn;
};

export const spendingLaw = defineVerb('spending-law', {
  seats: ['member'],
  cost: costs(0, 3),
  targets: () => [{ verb: 'spending-law' }],
  check: (state, seat) => {
    const index = actorOf(state, seat);
    const { publicSupport01 } = state.members[index];
    if (publicSupport01 < MAJORITY)
      return refuse('no-majority', {
        supportPct: 100 * publicSupport01,
        neededPct: 100 * MAJORITY,
      });
    const last = lastLawTurn(state, index);
    return last !== undefined && state.turn < last + REST_TURNS
      ? refuse('law-too-fresh', { turns: last + REST_TURNS - state.turn })
      : null;
  },
  ...declared({
    effects: () => [
      member('compliance', 'actor', 0.06),
      member('support', 'actor', -0.015),
      member('nationalist', 'actor', 0.006),
      trust('others', 'actor', 0.006),
      alliance('dispute-heat', -0.01),
    ],
    notes: (state) => [
      note('law-binds', {
        pctGdp: state.assumptions.lawPctGdp,
        keptPct: 100 * state.assumptions.durLaw,
      }),
    ],
    also: (state, seat) => {
      makeInstrument(state, {
        kind: 'spending-law',
        about: 'spending-law',
        delta: DIMENSIONS.map(() => 0),
        parties: [state.members[actorOf(state, seat)].id],
      });
    },
  }),
});
