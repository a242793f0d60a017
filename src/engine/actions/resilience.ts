/** A resilience package: stocks, civil defence, watched cables. It spoils hybrid attacks, and wins no election. */
import { member } from '../effects/effects.ts';
import { actorOf } from '../seats/seat.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Resilience beyond which another package finds nothing to harden. */
const HARDENED = 0.9;

export const resilience = defineVerb('resilience', {
  seats: ['member', 'lead'],
  cost: costs(1, 0.5),
  targets: () => [{ verb: 'resilience' }],
  check: (state, seat) => {
    const { resilience01 } = state.members[actorOf(state, seat)];
    return resilience01 > HARDENED ? refuse('hardened-already') : null;
  },
  ...declared({
    effects: (state, seat) => [
      member('resilience', 'actor', 0.3 * (1 - state.members[actorOf(state, seat)].resilience01)),
      member('fiscal-shock', 'actor', -0.06),
    ],
    notes: () => [note('invisible-at-the-polls')],
  }),
});
