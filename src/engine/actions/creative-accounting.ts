/** Creative accounting: roads and ports count as defence. The target is met on paper, and auditors read paper too. */
import { member, trust } from '../effects/effects.ts';
import { actorOf } from '../seats/seat.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Paper beyond which nobody believes a figure, % of GDP. */
const MOST_PAPER = 0.6;

export const creativeAccounting = defineVerb('creative-accounting', {
  seats: ['member'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'creative-accounting' }],
  check: (state, seat) => {
    const { paperSpendingPctGdp } = state.members[actorOf(state, seat)];
    return paperSpendingPctGdp + state.assumptions.paperPctGdp > MOST_PAPER
      ? refuse('nobody-would-believe-it', { paperPctGdp: paperSpendingPctGdp })
      : null;
  },
  ...declared({
    effects: (state) => {
      const { paperPctGdp, paperReal } = state.assumptions;
      return [
        member('paper-spending', 'actor', paperPctGdp * (1 - paperReal)),
        member('push', 'actor', paperPctGdp * paperReal),
        trust('front-line', 'actor', -0.015),
      ];
    },
    notes: () => [note('may-be-exposed')],
  }),
});
