/** How the backcast's figures are put, on the terminal and in the model card alike. */
import type { ErrorFigures } from '../analysis/validation/backcast.ts';
import type { FittedValues } from '../analysis/validation/backcast-fit.ts';

/** Points of GDP, to the hundredth. */
export const two = (x: number): string => x.toFixed(2);

/** Errors of one way of running it, as a row. */
export const errorsRow = (name: string, e: ErrorFigures): string[] => [
  name,
  two(e.mae),
  two(e.rmse),
  two(e.r),
  two(e.rOfRise),
];

/** Fitted values in one line. */
export const valuesText = (values: FittedValues): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
