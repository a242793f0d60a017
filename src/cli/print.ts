/** What goes to standard output: JSON for programs, tables for people. */
import Table from 'cli-table3';

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const sayJson = (value: unknown): void => say(JSON.stringify(value, null, 2));

export const percent = (share01: number): string => `${(100 * share01).toFixed(1)} %`;

/** A number with its sign, so that a gain and a loss are told apart at a glance. */
export const signed = (x: number, digits: number): string => {
  const text = x.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : x > 0 ? `+${text}` : text;
};

/** A table without lines between its rows: the first column is text, the others stand right. */
export const tableText = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
    chars: {
      top: '',
      'top-mid': '',
      'top-left': '',
      'top-right': '',
      bottom: '',
      'bottom-mid': '',
      'bottom-left': '',
      'bottom-right': '',
      left: '',
      'left-mid': '',
      mid: '',
      'mid-mid': '',
      right: '',
      'right-mid': '',
      middle: ' ',
    },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};
