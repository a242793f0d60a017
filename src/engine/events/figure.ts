/** What a figure is: its unit, its range, and how it is read. Readings are on the scale on which people hear them. */

/** `points` and `percent` run from 0 to 100; `flag` is 0 or 1. */
export type FigureUnit =
  | 'points'
  | 'percent'
  | 'percent-of-gdp'
  | 'turns'
  | 'year'
  | 'count'
  | 'flag';

export interface Figure<Read> {
  unit: FigureUnit;
  min: number;
  max: number;
  read: Read;
}

export const points = <Read>(read: Read): Figure<Read> => ({
  unit: 'points',
  min: 0,
  max: 100,
  read,
});
export const percent = <Read>(read: Read, max = 100): Figure<Read> => ({
  unit: 'percent',
  min: 0,
  max,
  read,
});
export const percentOfGdp = <Read>(read: Read): Figure<Read> => ({
  unit: 'percent-of-gdp',
  min: 0,
  max: 7,
  read,
});
export const flagged = <Read>(read: Read): Figure<Read> => ({ unit: 'flag', min: 0, max: 1, read });
export const count = <Read>(read: Read, max: number): Figure<Read> => ({
  unit: 'count',
  min: 0,
  max,
  read,
});
export const turns = <Read>(read: Read, max = 60): Figure<Read> => ({
  unit: 'turns',
  min: 0,
  max,
  read,
});

const camelCase = (name: string): string =>
  name
    .split('-')
    .map((word, k) => (k === 0 ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join('');

/** Names of figures that were asked for before: there are some two hundred, and cards ask for them all the time. */
const PARAM_NAMES = new Map<string, string>();

/** A figure's name as a parameter of a message: `us-commitment` → `usCommitment`. */
export const paramName = (figure: string): string => {
  const known = PARAM_NAMES.get(figure);
  if (known !== undefined) return known;
  const name = camelCase(figure);
  PARAM_NAMES.set(figure, name);
  return name;
};
