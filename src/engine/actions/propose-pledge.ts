/** Propose a spending pledge to all capitals: governments pledge more; some voters resent it. */
import { clamp } from '../math.ts';
import { US } from '../systems/membership.ts';
import { always, costs, defineVerb, note } from './action.ts';

export const proposePledge = defineVerb('propose-pledge', {
  seats: ['secretary-general', 'member'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'propose-pledge' }],
  check: always,
  apply: (state, _seat, _action, strength) => {
    state.members.forEach((m, i) => {
      if (i === US || m.leftTreaty) return;
      m.compliance01 = clamp(m.compliance01 + 0.04 * strength, 0, 1);
      m.pushPctGdp = clamp(m.pushPctGdp + 0.09 * (0.35 + 0.65 * m.fiscalWill01) * strength, 0, 0.7);
      m.nationalist01 = clamp(m.nationalist01 + 0.0015, 0.02, 0.65);
    });
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 - 0.02 * strength, 0, 1);
  },
  preview: (_state, _seat, _action, strength) => [
    note('pledges-rise', { mostPctGdp: 0.09 * strength, leastPctGdp: 0.0315 * strength }),
  ],
});
