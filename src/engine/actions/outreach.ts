/** Outreach to publics: support up, the nationalist challenger down, a little. */
import { clamp } from '../math.ts';
import { always, type SimpleAction } from './action.ts';

export const outreach: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    for (const m of state.members) {
      m.publicSupport01 = clamp(m.publicSupport01 + 0.012 * strength, 0.1, 0.95);
      m.nationalist01 = clamp(m.nationalist01 - 0.004 * strength, 0.02, 0.65);
    }
  },
};
