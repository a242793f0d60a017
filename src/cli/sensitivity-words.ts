/** The rows of a sensitivity table, alike on the command line and in the model card. */
import type { ScreenedCoefficient } from '../analysis/validation/elementary-effects.ts';
import type { OneAtATime } from '../analysis/validation/one-at-a-time.ts';
import { OUTPUTS, SHOWN_OUTPUTS, type Output } from '../analysis/validation/sensitivity-outputs.ts';
import { signed } from './print.ts';

/** What a table shows; a file has all. */
export const SHOWN: readonly Output[] = OUTPUTS.filter(({ key }) => SHOWN_OUTPUTS.includes(key));

const value = (x: number): string => String(Number(x.toFixed(4)));

/** The coefficient and its range. */
export const rangeCells = ({ key, low, high }: { key: string; low: number; high: number }) => [
  key,
  value(low),
  value(high),
];

/** From low to high: change ± standard error. */
export const effectCells = ({ effects }: OneAtATime): string[] =>
  SHOWN.map(({ key, digits }) => {
    const effect = effects[key];
    return effect
      ? `${signed(effect.change, digits)} ± ${effect.standardError.toFixed(digits)}`
      : '';
  });

/** Mean size of the effect of the whole range (sigma). */
export const screeningCells = ({ effects }: ScreenedCoefficient): string[] =>
  SHOWN.map(({ key, digits }) => {
    const effect = effects[key];
    return effect ? `${effect.muStar.toFixed(digits)} (${effect.sigma.toFixed(digits)})` : '';
  });
