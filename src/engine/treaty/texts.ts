/** Texts of the treaty as they are laid before the council: the outline of the heads of terms, and the whole at the signature. */
import { DIMENSIONS, type Package, type SidePayment, type Treaty, type View } from '../state.ts';
import type { TextPurpose } from './treaty-process.ts';

/** Changes by name from changes in the order of DIMENSIONS; what is 0 is left out. */
export const namedDelta = (delta: readonly number[], share = 1): Partial<Treaty> => {
  const named: Partial<Treaty> = {};
  DIMENSIONS.forEach((d, k) => {
    const change = share * delta[k];
    if (change !== 0) named[d] = change;
  });
  return named;
};

/** Changes in the order of DIMENSIONS. */
export const listedDelta = (delta: Partial<Treaty>): number[] =>
  DIMENSIONS.map((d) => delta[d] ?? 0);

/** The text of these changes as it would be laid before the council for this purpose. */
export const textFor = (
  state: View,
  delta: readonly number[],
  purpose: Exclude<TextPurpose, 'understanding'>,
  sidePayments: readonly SidePayment[] = [],
  footnotes = false,
): Package => {
  const share = purpose === 'heads-of-terms' ? state.assumptions.headsShare : 1;
  const text: Package = {
    delta: namedDelta(delta, share),
    sidePayments: [...sidePayments],
    purpose,
  };
  if (footnotes) text.footnotes = true;
  return text;
};
