/** Buy off the shelf from overseas: force in a year instead of six, and a supplier to stay on good terms with. */
import { alliance, dependence, member, trust } from '../effects/effects.ts';
import { actorOf } from '../seats/seat.ts';
import { sizeWeight, US } from '../systems/membership.ts';
import { costs, defineVerb, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Strain on a budget at which nothing more can be bought, % of GDP. */
const EXHAUSTED = -0.35;

export const buyOverseas = defineVerb('buy-overseas', {
  seats: ['member', 'lead'],
  cost: costs(1, 0),
  targets: () => [{ verb: 'buy-overseas' }],
  check: (state, seat) => {
    if (state.us.out) return refuse('us-is-out');
    const actor = actorOf(state, seat);
    if (actor === US) return refuse('own-government', { member: state.members[US].id });
    return state.members[actor].fiscalShockPctGdp <= EXHAUSTED ? refuse('budget-exhausted') : null;
  },
  ...declared({
    effects: (state, seat) => {
      const size = 0.3 + sizeWeight(state.members[actorOf(state, seat)], 1500);
      return [
        member('equipment', 'actor', state.assumptions.overseasKit),
        member('fiscal-shock', 'actor', -0.12),
        alliance('us-purchases', 0.04 * size),
        trust('united-states', 'actor', 0.03),
        dependence('actor', 'united-states', 0.04),
        alliance('pillar-stock', -0.004 * size),
        trust('rival-industries', 'actor', -0.012),
      ];
    },
  }),
});
