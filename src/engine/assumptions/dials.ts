/** The dials of the debate: eight claims and their counter-claims (model §4.3). */
import { dial, type Assumption } from './coefficient.ts';

export const DIALS = {
  // dials: each claim of the debate and its counter-claim, 0 = off, 1 = in full
  h1: dial('a European pillar decays when nationalists win in a large member'),
  h1x: dial('nationalists are no inflection point and may arm more'),
  h2: dial('an explicit right to opt out removes the damage of scolding'),
  h2x: dial('opt-outs leak into the core guarantee'),
  h3: dial('work-sharing makes allies reliable'),
  h3x: dial('specialisation creates hold-up', 2),
  h4: dial('spending is the only play that keeps Washington'),
  h4x: dial('a working pillar tells Washington that it may leave'),
  h5: dial('a gradual withdrawal beats a crash-out'),
  h5x: dial('announcing a managed exit speeds it up'),
  h6: dial('a native character keeps the unwilling inside'),
  h6x: dial('sovereigntists defect anyway'),
  h7: dial('rhetoric without substance hollows the alliance'),
  h7x: dial('public commitment ties hands'),
  h8: dial('when all are threatened everyone stands'),
  h8x: dial('without a shared analysis the cascade unravels'),
} as const satisfies Record<string, Assumption>;
