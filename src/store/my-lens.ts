/** A lens of one's own: a preset, and what is set otherwise. */
import type { AssumptionKey, Assumptions } from '../engine/assumptions.ts';
import { assumptionInfo, type AssumptionInfo } from '../engine/assumptions/sources.ts';
import { ASSUMPTION_KEYS, LENS_CHANGES, type Lens } from '../engine/lenses.ts';
import { t } from '../i18n/index.ts';

export type { AssumptionInfo, AssumptionKey, Assumptions };

export type LensChanges = Partial<Assumptions>;

/** Each claim of the debate with its counter-claim. */
export const CLAIMS = [
  ['h1', 'h1x'],
  ['h2', 'h2x'],
  ['h3', 'h3x'],
  ['h4', 'h4x'],
  ['h5', 'h5x'],
  ['h6', 'h6x'],
  ['h7', 'h7x'],
  ['h8', 'h8x'],
] as const satisfies readonly (readonly [AssumptionKey, AssumptionKey])[];

const DIALS: readonly AssumptionKey[] = CLAIMS.flat();

export const isAssumptionKey = (name: string): name is AssumptionKey =>
  ASSUMPTION_KEYS.some((key) => key === name);

export const infoOf = (key: AssumptionKey): AssumptionInfo => assumptionInfo(key);

/** What a lens sets. */
export const presetOf = (lens: Lens, key: AssumptionKey): number =>
  LENS_CHANGES[lens][key] ?? assumptionInfo(key).default;

export const valueOf = (lens: Lens, changes: LensChanges, key: AssumptionKey): number =>
  changes[key] ?? presetOf(lens, key);

/** Digits to which a value is kept. */
const DIGITS = 9;

type Range = Pick<AssumptionInfo, 'min' | 'max' | 'default'>;

const FEWEST_STEPS = 50;
const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** Step of a slider: the widest round number with at least fifty steps on which the default lies. */
const stepOf = ({ min, max, default: value }: Range): number => {
  const widest = (max - min) / FEWEST_STEPS;
  const power = Math.floor(Math.log10(widest));
  const round = [0, 1, 2, 3].flatMap((finer) =>
    [5, 2, 1].map((lead) => Number(`${lead}e${power - finer}`)),
  );
  return (
    round.find((step) => step <= widest * (1 + 1e-9) && isMultiple(value, step)) ??
    widest / FEWEST_STEPS
  );
};

/** The range of a slider: the coefficient's own, widened to whole steps. */
export const sliderRange = (range: Range): { min: number; max: number; step: number } => {
  const step = stepOf(range);
  const whole = (steps: number): number => Number((steps * step).toFixed(DIGITS));
  return {
    min: whole(Math.floor(range.min / step + 1e-6)),
    max: whole(Math.ceil(range.max / step - 1e-6)),
    step,
  };
};

/** The changes with one coefficient set; what is set as in the preset is no change. */
export const withValue = (
  lens: Lens,
  changes: LensChanges,
  key: AssumptionKey,
  value: number,
): LensChanges => {
  const { min, max } = assumptionInfo(key);
  const kept = Number(Math.min(max, Math.max(min, value)).toFixed(DIGITS));
  const { [key]: _, ...others } = changes;
  return Math.abs(kept - presetOf(lens, key)) < 1e-9 ? others : { ...others, [key]: kept };
};

/** The same lens of one's own on another preset: what the new one sets as well is no change any more. */
export const onPreset = (lens: Lens, changes: LensChanges): LensChanges =>
  changedKeys(changes).reduce<LensChanges>(
    (all, key) => withValue(lens, all, key, changes[key] ?? presetOf(lens, key)),
    {},
  );

export const changedKeys = (changes: LensChanges): AssumptionKey[] =>
  ASSUMPTION_KEYS.filter((key) => changes[key] !== undefined);

/** Changed coefficients that are no dials of the debate. */
export const changedCoefficients = (changes: LensChanges): AssumptionKey[] =>
  changedKeys(changes).filter((key) => !DIALS.includes(key));

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Coefficients, dials aside, that speak of every word of a query: in their symbol, group, meaning or source, as the spoken language has them. */
export const searchCoefficients = (query: string): AssumptionInfo[] => {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return ASSUMPTION_KEYS.filter((key) => !DIALS.includes(key))
    .map(assumptionInfo)
    .filter(({ key, group, source }) => {
      const said = `${t(`coefficient.${key}`)} ${t(`rests-on.${source}`)}`;
      const text = `${key} ${group} ${said}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
};
