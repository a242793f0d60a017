/** Where a government stands towards an instrument: what it is made of, and how far it lies from what they want. */
import { idealsOf, weightsOf } from '../bargaining/preferences.ts';
import { absolute, clamp, positive } from '../math.ts';
import { DIMENSIONS, type Dimension, type View } from '../state.ts';
import type { Instrument, InstrumentKind } from './government.ts';

/** What an instrument stands for that changes no treaty: the dimension and a change of usual size. */
const STANDS_FOR: Partial<Record<InstrumentKind, Dimension>> = {
  'spending-law': 'floor',
  deployment: 'core',
  'joint-contract': 'works',
  profile: 'works',
  speech: 'core',
};
const USUAL_CHANGE = 0.2;

/** The same change, in the order of DIMENSIONS. */
const usualChange = (kind: InstrumentKind): readonly number[] =>
  DIMENSIONS.map((d) => (d === STANDS_FOR[kind] ? USUAL_CHANGE : 0));

const USUAL_CHANGES: Record<InstrumentKind, readonly number[]> = {
  speech: usualChange('speech'),
  declaration: usualChange('declaration'),
  'spending-law': usualChange('spending-law'),
  deployment: usualChange('deployment'),
  'joint-contract': usualChange('joint-contract'),
  profile: usualChange('profile'),
  protocol: usualChange('protocol'),
};

/** Changes by dimension that an instrument stands for, in the order of DIMENSIONS. */
const substanceOf = ({ delta, kind }: Instrument): readonly number[] => {
  for (const change of delta) if (change !== 0) return delta;
  return USUAL_CHANGES[kind];
};

const PILLAR = DIMENSIONS.indexOf('pillar');
const COMMAND = DIMENSIONS.indexOf('command');
const US_ROLE = DIMENSIONS.indexOf('usrole');

const shareOf = (substance: readonly number[], dimensions: readonly number[]): number => {
  let all = 0;
  let part = 0;
  substance.forEach((change, k) => {
    all += absolute(change);
    if (dimensions.includes(k)) part += positive(change);
  });
  return all === 0 ? 0 : part / all;
};

/** Share of an instrument that pools sovereignty: pillar and command. */
export const integration01 = (i: Instrument): number => shareOf(substanceOf(i), [PILLAR, COMMAND]);

/** Share of an instrument that rests on commands and American roles, which have bases. */
export const basesShare01 = (i: Instrument): number => shareOf(substanceOf(i), [COMMAND, US_ROLE]);

/** A government's wishes: ideal points and weights in the order of DIMENSIONS. */
export interface Wishes {
  ideals: readonly number[];
  weights: readonly number[];
}

export const wishesOf = (view: View, index: number): Wishes => ({
  ideals: idealsOf(view, index),
  weights: weightsOf(view, index),
});

/** Distance gained (above 0) or lost by having an instrument, on one dimension, by weight. */
const gainOf = (view: View, wishes: Wishes, k: number, change: number): number => {
  const now = view.treaty[DIMENSIONS[k]];
  const without = clamp(now - change, 0, 1);
  const ideal = wishes.ideals[k];
  return wishes.weights[k] * (absolute(without - ideal) - absolute(now - ideal));
};

/** How far an instrument lies from a government's wishes: 0 = all it wants, 1 = all against it, .5 = neither. */
export const distance01 = (view: View, wishes: Wishes, instrument: Instrument): number => {
  let gained = 0;
  let most = 0;
  const substance = substanceOf(instrument);
  for (let k = 0; k < substance.length; k++) {
    const change = substance[k];
    if (change === 0) continue;
    gained += gainOf(view, wishes, k, change);
    most += wishes.weights[k] * absolute(change);
  }
  return most === 0 ? 0.5 : clamp(0.5 - (0.5 * gained) / most, 0, 1);
};

/** The dimensions on which a government would rather not have an instrument, the worst first. */
export const dislikedIn = (view: View, wishes: Wishes, instrument: Instrument): Dimension[] => {
  const found: { dimension: Dimension; gain: number }[] = [];
  substanceOf(instrument).forEach((change, k) => {
    if (change === 0) return;
    const gain = gainOf(view, wishes, k, change);
    if (gain < 0) found.push({ dimension: DIMENSIONS[k], gain });
  });
  return found.sort((x, y) => x.gain - y.gain).map(({ dimension }) => dimension);
};
