/** A margin and its spread, or odds, as this difficulty tells them. */
import type { View } from '../../engine/state.ts';
import { plain, points, t } from '../../i18n/index.ts';
import { inNumbers, leaningOf, likelihoodOf } from '../../store/bands.ts';

type Known = Pick<View, 'difficulty'>;

/** "−3.1 ±4.0", or "leans against". */
export const marginText = (view: Known, margin: number, spread: number, decimals = 1): string => {
  if (!inNumbers(view)) return t(`leaning.${leaningOf(margin)}`);
  const value = points(margin, decimals);
  return spread < 0.0005
    ? value
    : t('band.value', { value, spread: plain(100 * spread, decimals) });
};

/** "23 %", or "unlikely". */
export const oddsText = (view: Known, odds01: number): string =>
  inNumbers(view)
    ? t('forecast.odds', { pct: 100 * odds01 })
    : t(`likelihood.${likelihoodOf(odds01)}`);
