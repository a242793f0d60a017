/** Comma-separated values (RFC 4180, with line feeds). */
type Cell = string | number;

const quoted = (cell: Cell): string => {
  const text = String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvText = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`;
