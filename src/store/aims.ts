/** Aims of a verb, field by field: a side deal is with somebody, of a kind, and of a size. */
import type { Target } from '../engine/index.ts';

export type AimValue = string | number | null;

export interface AimField {
  /** Name of the field in the action. */
  key: string;
  /** What it may be, given the fields before it. */
  options: { value: AimValue; target: Target }[];
  chosen: AimValue;
}

/** A field's value as it can be shown; null when the action leaves it out or holds more than a name. */
const valueOf = ({ action }: Target, key: string): AimValue => {
  const value: unknown = Object.entries(action).find(([name]) => name === key)?.[1];
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

const keysOf = (targets: readonly Target[]): string[] => [
  ...new Set(
    targets.flatMap((target) =>
      Object.keys(target.action).filter((key) => key !== 'verb' && valueOf(target, key) !== null),
    ),
  ),
];

/** How many of the later fields two targets share: a change of one field keeps the rest as far as it can. */
const likeness = (a: Target, b: Target, keys: readonly string[]): number =>
  keys.filter((key) => valueOf(a, key) === valueOf(b, key)).length + (a.refusal === null ? 0.5 : 0);

/** The fields in which targets differ, each narrowed by what is chosen in those before it. */
export const aimFields = (targets: readonly Target[], chosen: Target): AimField[] => {
  const keys = keysOf(targets);
  let left = [...targets];
  return keys.flatMap((key, k) => {
    const later = keys.slice(k + 1);
    const values = [...new Set(left.map((target) => valueOf(target, key)))];
    const options = values.flatMap((value) => {
      const of = left.filter((target) => valueOf(target, key) === value);
      const best = of.reduce((a, b) =>
        likeness(b, chosen, later) > likeness(a, chosen, later) ? b : a,
      );
      return [{ value, target: best }];
    });
    left = left.filter((target) => valueOf(target, key) === valueOf(chosen, key));
    return options.length > 1 ? [{ key, options, chosen: valueOf(chosen, key) }] : [];
  });
};
