/** How heavily a term weighs, as this difficulty tells it. */
import { points } from '../../../i18n/index.ts';
import type { View } from '../../../engine/state.ts';
import { inNumbers } from '../../../store/bands.ts';

/** Terms from this on weigh heavily, margin units. */
const HEAVY = 0.05;

/** "−14.0", or in signs where numbers are not told. */
export const weightText = (view: Pick<View, 'difficulty'>, value: number): string =>
  inNumbers(view)
    ? points(value, 1)
    : (value < 0 ? '−' : '+').repeat(Math.abs(value) >= HEAVY ? 2 : 1);
