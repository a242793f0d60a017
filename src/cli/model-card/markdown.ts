/** Markdown for the model card. */
const escaped = (cell: string): string => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A table with columns of even width; the first column stands left, the others right. */
export const mdTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  textColumns = 1,
): string => {
  const cells = [head, ...rows].map((row) => head.map((_, column) => escaped(row[column] ?? '')));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isText = (column: number): boolean => column < textColumns;
  const line = (row: readonly string[]): string =>
    `| ${row
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join(' | ')} |`;
  const rule = `| ${widths
    .map((width, column) => (isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    .join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [line(first), rule, ...others.map(line)].join('\n');
};

/** Blocks with an empty line between them. */
export const paragraphs = (...blocks: readonly string[]): string => blocks.join('\n\n');

export const bullets = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** `12.3 ± 1.0` of a share, in per cent. */
export const shareCell = ({ share01, error01 }: { share01: number; error01: number }): string =>
  `${(100 * share01).toFixed(1)} ± ${(100 * error01).toFixed(1)}`;

export const scoreCell = ({ score, error }: { score: number; error: number }): string =>
  `${score.toFixed(1)} ± ${error.toFixed(1)}`;
