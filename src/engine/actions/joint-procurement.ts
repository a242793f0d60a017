/** A lot of joint procurement: work-sharing deepens faster than the treaty alone would make it. */
import { always, costs, defineVerb, note } from './action.ts';

export const jointProcurement = defineVerb('joint-procurement', {
  seats: ['secretary-general', 'member', 'lead'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'joint-procurement' }],
  check: always,
  apply: (state, _seat, _action, strength) => {
    state.boosts.workSharing += strength;
  },
  preview: (_state, _seat, _action, strength) => [
    note('work-sharing-faster', { pacePct: 100 * strength }),
  ],
});
