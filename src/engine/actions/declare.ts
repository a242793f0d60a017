/** A declaration: cheap talk that raises ambition; where substance covers the words, it earns the chair credit. */
import { clamp } from '../math.ts';
import { rhetoricGap } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { always, type SimpleAction } from './action.ts';

/** Gap up to which words count as covered. */
const COVERED_GAP = 0.04;

export const declare: SimpleAction = {
  check: always,
  apply: (state, _by, strength) => {
    const covered = rhetoricGap(state) <= COVERED_GAP;
    state.rhetoric01 = clamp(state.rhetoric01 + 0.06, 0, 1);
    for (const m of state.members)
      m.publicSupport01 = clamp(m.publicSupport01 + 0.003 * strength, 0.1, 0.95);
    if (covered)
      addLegitimacy(state, 'covered-declaration', state.assumptions.declareCredit * strength);
  },
};
