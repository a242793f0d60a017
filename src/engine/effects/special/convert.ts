/**
 * A hold-out becomes a champion: along the chair's last text its private part turns in favour, by `size` of the usual
 * spread at least, and it trusts the chair (game §4.10, 34).
 */
import { clamp } from '../../math.ts';
import { DIMENSIONS } from '../../state.ts';
import type { SpecialRule } from './rule.ts';

const TRUST_WON = 0.15;

export const convert: SpecialRule = (state, size, { target }) => {
  const m = state.members[target];
  if (m === undefined) return;
  const delta = state.table.lastText?.delta ?? {};
  const favour = size * state.assumptions.privSpread;
  DIMENSIONS.forEach((d, k) => {
    const change = delta[d] ?? 0;
    if (change === 0) return;
    const at = target * DIMENSIONS.length + k;
    const own = state.hidden.privateParts[at];
    if (change > 0 ? own < favour : own > -favour)
      state.hidden.privateParts[at] = change > 0 ? favour : -favour;
  });
  m.grievance = 0;
  m.trustInChair01 = clamp(m.trustInChair01 + TRUST_WON, 0, 1);
};
