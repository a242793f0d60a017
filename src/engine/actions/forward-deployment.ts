/** Forward deployment: a tripwire on the front line, paid for in readiness at home. */
import { clamp } from '../math.ts';
import type { View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

/** Who would send troops: no front-line state, no nationalist-led government, a view that puts the east first. */
const contributors = (state: View): number[] => {
  const out: number[] = [];
  state.members.forEach((m, i) => {
    if (
      i !== US &&
      !m.frontLine &&
      !m.nationalistLed &&
      !m.leftTreaty &&
      m.worldviewRussiaFirst01 > 0.5
    )
      out.push(i);
  });
  return out;
};

export const forwardDeployment = defineVerb('forward-deployment', {
  seats: ['secretary-general', 'lead'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'forward-deployment' }],
  check: (state) => (contributors(state).length === 0 ? refuse('nobody-would-deploy') : null),
  apply: (state, _seat, _action, strength) => {
    for (const i of contributors(state)) {
      const m = state.members[i];
      m.forwardPresence01 = clamp(m.forwardPresence01 + 0.06 * m.fiscalWill01 * strength, 0, 0.9);
      m.readiness01 = clamp(m.readiness01 - 0.006, 0.2, 0.95);
    }
  },
  preview: (state) => [note('would-deploy', { members: contributors(state).length })],
});
