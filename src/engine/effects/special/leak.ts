/**
 * The draft leaks: those against it have met before the vote, as if governments of the GDP share `size` had already
 * broken silence on the chair's next text (game §4.10, 32).
 */
import { clamp } from '../../math.ts';
import type { SpecialRule } from './rule.ts';

/** Share of GDP beyond which more company is no more comfort (model §3.2: three times the weight counts, up to 1). */
const MOST = 1 / 3;

export const leak: SpecialRule = (state, size) => {
  state.table.leakedWeight = clamp(state.table.leakedWeight + size, 0, MOST);
};
