/** Work-sharing and pillar projects: they speed up what the treaty allows, and pilots go a little beyond it. */
import { clamp } from '../math.ts';
import { always, type SimpleAction } from './action.ts';

export const workSharing: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    state.boosts.workSharing += strength;
  },
};

export const pillarProject: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    state.boosts.pillar += strength;
    state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.015, 0, 1);
  },
};
