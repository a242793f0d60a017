/** Reaffirm Article 5: words that raise ambition; where substance covers them, they earn the chair credit. */
import { clamp } from '../math.ts';
import { rhetoricGap } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { always, costs, defineVerb, note } from './action.ts';

/** Gap up to which words count as covered. */
const COVERED_GAP = 0.04;

export const reaffirm = defineVerb('reaffirm', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'reaffirm' }],
  check: always,
  apply: (state, _seat, _action, strength) => {
    const covered = rhetoricGap(state) <= COVERED_GAP;
    state.rhetoric01 = clamp(state.rhetoric01 + 0.06, 0, 1);
    for (const m of state.members)
      m.publicSupport01 = clamp(m.publicSupport01 + 0.003 * strength, 0.1, 0.95);
    if (covered)
      addLegitimacy(state, 'covered-declaration', state.assumptions.declareCredit * strength);
  },
  preview: (state) => [
    note(rhetoricGap(state) <= COVERED_GAP ? 'words-covered' : 'words-uncovered', {
      gapPct: 100 * rhetoricGap(state),
    }),
  ],
});
