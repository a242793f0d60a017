/** Public praise: of what publics carry, or of those who stay out and say so. */
import { clamp } from '../math.ts';
import { always, costs, defineVerb, note } from './action.ts';

export const praise = defineVerb('praise', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: costs(0, 0.5),
  targets: () => [
    { verb: 'praise', subject: 'publics' },
    { verb: 'praise', subject: 'abstainers' },
  ],
  check: always,
  apply: (state, _seat, { subject }, strength) => {
    if (subject === 'abstainers') {
      state.scoldingStance01 = clamp(state.scoldingStance01 - 0.25, 0, 1);
      state.optOutNorm01 += 0.02 * strength * (1 - state.optOutNorm01);
      return;
    }
    for (const m of state.members) {
      m.publicSupport01 = clamp(m.publicSupport01 + 0.012 * strength, 0.1, 0.95);
      m.nationalist01 = clamp(m.nationalist01 - 0.004 * strength, 0.02, 0.65);
    }
  },
  preview: (_state, _seat, { subject }, strength) => [
    subject === 'abstainers'
      ? note('abstainers-absolved', { normPct: 2 * strength })
      : note('publics-thanked', { supportPct: 1.2 * strength }),
  ],
});
