/** The treaty space: what is negotiated. */

/** The eight negotiable dimensions of the treaty, in the order in which every rule walks them. */
export const DIMENSIONS = [
  'core',
  'scope',
  'optout',
  'command',
  'usrole',
  'floor',
  'works',
  'pillar',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A point in the treaty space; every coordinate is 0–1. `floor` is the spending floor divided by 5 % of GDP. */
export type Treaty = Record<Dimension, number>;
