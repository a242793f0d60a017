/** Projects of the European pillar: institutions grow faster, and Washington notices. */
import { clamp } from '../math.ts';
import { always, costs, defineVerb, note } from './action.ts';

export const pillarCompact = defineVerb('pillar-compact', {
  seats: ['secretary-general', 'member'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'pillar-compact' }],
  check: always,
  apply: (state, _seat, _action, strength) => {
    state.boosts.pillar += strength;
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.015, 0, 1);
  },
  preview: (_state, _seat, _action, strength) => [
    note('pillar-faster', { pacePct: 100 * strength }),
  ],
});
