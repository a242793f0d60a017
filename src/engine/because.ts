/**
 * `because`: why a figure moved in a turn. Every figure of a turn is the sum of named parts that the rules themselves
 * booked, so the parts' changes sum to its change (property-tested): nothing is explained after the fact.
 */
import { sortedKeys } from './keys.ts';
import { absolute } from './math.ts';
import type { Contributions, TurnRecord, View } from './state.ts';

export const FIGURES = [
  'pillar-index',
  'native-index',
  'deterrence',
  'european-deterrence',
  'reliability',
  'cohesion',
  'autonomy',
  'legitimacy',
  'spending',
  'us-commitment',
  'disbelief',
  'rhetoric-gap',
] as const;
export type Figure = (typeof FIGURES)[number];

/** A figure's value, its parts, and the factor from the unit of the parts to that of the value. */
interface Reading {
  value: number;
  parts: Contributions;
  scale: number;
}

const READ: Record<Figure, (r: TurnRecord) => Reading> = {
  'pillar-index': (r) => ({ value: r.pillarIndex, parts: r.pillarParts, scale: 1 }),
  'native-index': (r) => ({ value: r.nativeIndex, parts: r.nativeParts, scale: 1 }),
  deterrence: (r) => ({ value: r.deterrence, parts: r.deterrenceParts, scale: 100 }),
  'european-deterrence': (r) => ({
    value: r.europeanDeterrence,
    parts: r.europeanDeterrenceParts,
    scale: 1,
  }),
  reliability: (r) => ({ value: 100 * r.reliability01, parts: r.reliabilityParts, scale: 100 }),
  cohesion: (r) => ({ value: r.cohesion, parts: r.cohesionParts, scale: 1 }),
  autonomy: (r) => ({ value: r.autonomy, parts: r.autonomyParts, scale: 1 }),
  legitimacy: (r) => ({ value: r.legitimacy, parts: r.legitimacyParts, scale: 100 }),
  spending: (r) => ({ value: r.spendingPctGdp, parts: r.spendingParts, scale: 1 }),
  'us-commitment': (r) => ({
    value: 100 * r.usCommitment01,
    parts: r.usCommitmentParts,
    scale: 100,
  }),
  disbelief: (r) => ({ value: 100 * r.lowBeliefShare01, parts: r.lowBeliefParts, scale: 100 }),
  'rhetoric-gap': (r) => ({ value: 100 * r.rhetoricGap, parts: r.rhetoricGapParts, scale: 100 }),
};

export interface Because {
  figure: Figure;
  /** Indices and shares 0–100, spending % of GDP. */
  value: number;
  /** Null at the start, where nothing came before. */
  before: number | null;
  change: number;
  /** Same unit as the value; largest change first, at the start largest level first. */
  contributions: { cause: string; level: number; change: number }[];
}

/** Value of a figure in a turn's record. */
export const valueOf = (record: TurnRecord, figure: Figure): number => READ[figure](record).value;

const levelsOf = ({ parts, scale }: Reading): Map<string, number> => {
  const out = new Map<string, number>();
  for (const cause of sortedKeys(parts)) {
    const level: unknown = Reflect.get(parts, cause);
    if (typeof level === 'number') out.set(cause, level * scale);
  }
  return out;
};

/**
 * Why a figure stands where it stands.
 * @param at index into `history`: 0 = the start; the last record unless given
 * @returns null when there is no such record
 */
export const because = (
  { history }: Pick<View, 'history'>,
  figure: Figure,
  at: number = history.length - 1,
): Because | null => {
  const now = history[at];
  if (now === undefined) return null;
  const last = at > 0 ? history[at - 1] : undefined;
  const reading = READ[figure](now);
  const before = last === undefined ? null : READ[figure](last);
  const levels = levelsOf(reading);
  const was = before === null ? new Map<string, number>() : levelsOf(before);
  const names = [...levels.keys()];
  for (const name of was.keys()) if (!levels.has(name)) names.push(name);
  const contributions = names.map((cause) => {
    const level = levels.get(cause) ?? 0;
    return { cause, level, change: before === null ? 0 : level - (was.get(cause) ?? 0) };
  });
  const size = (c: { level: number; change: number }): number =>
    absolute(before === null ? c.level : c.change);
  return {
    figure,
    value: reading.value,
    before: before?.value ?? null,
    change: before === null ? 0 : reading.value - before.value,
    contributions: contributions.sort(
      (a, b) => size(b) - size(a) || (a.cause < b.cause ? -1 : a.cause > b.cause ? 1 : 0),
    ),
  };
};
