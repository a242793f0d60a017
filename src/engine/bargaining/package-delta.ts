/** What a package changes, as the rules read it. */
import { DIMENSIONS, type Package } from '../state.ts';

/** Δ of a package in the order of DIMENSIONS. */
export const deltaOf = (p: Package): number[] => DIMENSIONS.map((d) => p.delta[d] ?? 0);
