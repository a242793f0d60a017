/** Public scolding of those short of the floor: it works on Atlanticists, and leaves grudges with the autonomous. */
import { clamp, flag } from '../math.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { US } from '../systems/membership.ts';
import { always, costs, defineVerb, note } from './action.ts';

export const scold = defineVerb('scold', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: costs(0, 0.5),
  targets: () => [{ verb: 'scold' }],
  check: always,
  apply: (state, _seat, _action, strength) => {
    const a = state.assumptions;
    const floorPath = floorPathPctGdp(state);
    state.scoldingStance01 = clamp(state.scoldingStance01 + 0.25, 0, 1);
    state.members.forEach((m, i) => {
      if (i === US || m.leftTreaty) return;
      const short = flag(m.spendingPctGdp < floorPath);
      m.compliance01 = clamp(
        m.compliance01 + a.scoldCompliance * strength * short * m.worldviewAtlanticist01,
        0,
        1,
      );
      m.resentment = clamp(m.resentment + a.scoldGrudge * short * m.autonomy01, 0, 0.5);
    });
  },
  preview: (state) => {
    const floorPctGdp = floorPathPctGdp(state);
    const short = state.members.filter(
      (m, i) => i !== US && !m.leftTreaty && m.spendingPctGdp < floorPctGdp,
    ).length;
    return [note('scolded', { members: short, floorPctGdp })];
  },
});
