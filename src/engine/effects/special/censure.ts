/**
 * Members vote on the chair (game §4.1, 4.10, 33). Each votes by its trust in the chair; votes count alike, as in the
 * council. Carried: the chair begins again with nothing owed to it and `size` less standing; failed: it has standing back.
 */
import { emit } from '../../chronicle.ts';
import { SECRETARY_GENERAL, addCapital } from '../../seats/seat.ts';
import { addLegitimacy } from '../../systems/legitimacy.ts';
import type { SpecialRule } from './rule.ts';

const CONFIDENCE = 0.45;
const CAPITAL_LOST = 3;
const STANDING_BACK = 0.5;

export const censure: SpecialRule = (state, size) => {
  let against = 0;
  let voters = 0;
  for (const m of state.members) {
    if (m.leftTreaty) continue;
    voters += 1;
    if (m.trustInChair01 - m.grievance < CONFIDENCE) against += 1;
  }
  const carried = 2 * against > voters;
  addLegitimacy(state, 'events', carried ? -size : STANDING_BACK * size);
  if (carried) {
    addCapital(state, SECRETARY_GENERAL, -CAPITAL_LOST);
    for (const m of state.members) if (m.ious > 0) m.ious = 0;
  }
  emit(state, 'censure-vote', { against, voters, carried });
};
