/** The rows of a waterfall: named steps whose sizes sum to the change; what is too small for a row shares one. */

export const ROW_HEIGHT = 31;

export interface WaterfallStep {
  key: string;
  name: string;
  size: number;
  from: number;
  to: number;
}

interface Level {
  name: string;
  value: number;
}

export interface WaterfallData {
  start: Level;
  end: Level;
  steps: WaterfallStep[];
}

interface WaterfallParts {
  start: Level;
  end: Level;
  parts: readonly { key: string; name: string; size: number }[];
  /** Name of the row that small parts share. */
  rest: string;
  /** Parts from this size on have a row of their own. */
  worthARow: number;
  mostRows: number;
}

const REST = 'rest';

/** Largest step first, the rest last: the rows end exactly where the value stands. */
export const waterfallOf = ({
  start,
  end,
  parts,
  rest,
  worthARow,
  mostRows,
}: WaterfallParts): WaterfallData => {
  const named = parts
    .filter(({ size }) => Math.abs(size) >= worthARow)
    .toSorted((a, b) => Math.abs(b.size) - Math.abs(a.size))
    .slice(0, mostRows);
  const told = named.reduce((sum, { size }) => sum + size, 0);
  const left = end.value - start.value - told;
  const rows =
    Math.abs(left) >= worthARow / 2 ? [...named, { key: REST, name: rest, size: left }] : named;
  let at = start.value;
  const steps = rows.map(({ key, name, size }) => {
    const from = at;
    at += size;
    return { key, name, size, from, to: at };
  });
  return { start, end, steps };
};
