/** Figures of the lesson in words. */
import { plain, points } from '../../i18n/index.ts';
import type { Explanation } from '../../store/asking.ts';

/** "−0.8 ± 6.3" */
export const plainPoints = ({ margin, spread }: Explanation): string =>
  `${points(margin, 1)} ± ${plain(100 * spread, 1)}`;
