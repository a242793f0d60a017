/** Seeds on the command line: `1..200`, `7`, or `1,5,9`. */
import { BadInput } from './bad-input.ts';

const MOST_SEEDS = 1_000_000;

const wholeNumber = (text: string): number | null =>
  /^\d{1,15}$/.test(text) ? Number(text) : null;

const range = (text: string): [number, number] | null => {
  const [from, to, ...more] = text.split('..');
  if (from === undefined || more.length > 0) return null;
  const first = wholeNumber(from);
  const last = to === undefined ? first : wholeNumber(to);
  return first === null || last === null ? null : [first, last];
};

/** @throws BadInput */
export const parseSeeds = (text: string, option = '--seeds'): string[] => {
  const seeds: string[] = [];
  for (const part of text.split(',')) {
    const ends = range(part.trim());
    if (ends === null)
      throw new BadInput(
        `${option}: "${text}" is neither a range such as 1..200 nor a list such as 1,5,9`,
      );
    const [first, last] = ends;
    if (last < first) throw new BadInput(`${option}: "${part}" ends before it begins`);
    if (seeds.length + last - first + 1 > MOST_SEEDS)
      throw new BadInput(`${option}: "${text}" is more than ${MOST_SEEDS} seeds`);
    for (let seed = first; seed <= last; seed++) seeds.push(String(seed));
  }
  return seeds;
};
