/** How the backcast's figures are put, on the terminal and in the model card alike. */
import type { ErrorFigures, MemberBackcast } from '../analysis/validation/backcast.ts';
import type { FittedValues } from '../analysis/validation/backcast-fit.ts';
import { signed } from './print.ts';

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

/** A member's spending as modelled and as it was, fitted year and held-out year. */
export const memberCells = (m: MemberBackcast): string[] => [
  m.member,
  two(m.start),
  two(m.modelled),
  two(m.actual),
  signed(m.error, 2),
  two(m.heldOutModelled),
  two(m.heldOutActual),
  signed(m.heldOutModelled - m.heldOutActual, 2),
];
