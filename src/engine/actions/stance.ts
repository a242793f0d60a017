/** Absolve or scold: how the chair speaks of those who stay out. Scolding works on Atlanticists, and leaves grudges. */
import { clamp, flag } from '../math.ts';
import { floorPathPctGdp } from '../systems/burden-sharing.ts';
import { US } from '../systems/membership.ts';
import { always, type SimpleAction } from './action.ts';

export const absolve: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    state.scoldingStance01 = clamp(state.scoldingStance01 - 0.25, 0, 1);
    state.optOutNorm01 += 0.02 * strength * (1 - state.optOutNorm01);
  },
};

export const scold: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
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
};
