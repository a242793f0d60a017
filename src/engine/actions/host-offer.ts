/** Offer bases and depots: allies who have something on your soil have a reason to come, and neighbours who protest. */
import { alliance, evidence, member, trust } from '../effects/effects.ts';
import { actorOf } from '../seats/seat.ts';
import { US } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Perceived threat from which bases are worth their money. */
const WORTH_A_BASE = 0.25;
/** Public support below which no village accepts one. */
const ACCEPTED = 0.35;

export const hostOffer = defineVerb('host-offer', {
  seats: ['member'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'host-offer' }],
  check: (state, seat) => {
    const actor = actorOf(state, seat);
    const m = state.members[actor];
    if (actor === US || m.threat01 < WORTH_A_BASE)
      return refuse('nobody-needs-bases-here', { threatPct: 100 * m.threat01 });
    return m.publicSupport01 < ACCEPTED
      ? refuse('no-majority', { supportPct: 100 * m.publicSupport01, neededPct: 100 * ACCEPTED })
      : null;
  },
  ...declared({
    effects: (_state, _seat, _action, strength) => [
      evidence('majors', 1 + 0.06 * strength, 'actor'),
      evidence('united-states', 1 + 0.1 * strength, 'actor'),
      alliance('us-presence', 0.02 * strength),
      alliance('us-commitment', 0.008 * strength),
      trust('united-states', 'actor', 0.03),
      member('readiness', 'actor', 0.015),
      member('support', 'actor', -0.01),
      member('nationalist', 'actor', 0.008),
      alliance('east-pressure', 0.003),
    ],
    notes: () => [note('local-protest')],
  }),
});
