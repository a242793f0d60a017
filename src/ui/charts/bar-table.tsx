/** Bars that are a table: the name, the figure in words, and the bar beside it. */
import { Suspense, type ReactNode } from 'react';
import type { BarMarkProps } from './bar-mark.tsx';
import { BarMark } from './drawings.ts';
import '../styles/charts.css';

/** One bar, as soon as its drawing is there. */
export const Mark = (props: BarMarkProps) => (
  <Suspense>
    <BarMark {...props} />
  </Suspense>
);

interface BarRow {
  key: string;
  name: ReactNode;
  value: number;
  /** The figure as it is told. */
  shown: string;
  /** A limit to be marked. */
  mark?: number;
  tone?: string;
}

interface BarTableProps {
  caption: string;
  /** Heads of the name and the figure. */
  columns: readonly [string, string];
  rows: readonly BarRow[];
  /** Bars to both sides of a zero in the middle. */
  signed?: boolean;
  /** End of the scale; the longest bar unless given. */
  longest?: number;
  /** No bars: where figures are not told, their length would tell them. */
  wordsOnly?: boolean;
}

export const BarTable = ({
  caption,
  columns,
  rows,
  signed = false,
  longest,
  wordsOnly = false,
}: BarTableProps) => {
  const end = longest ?? Math.max(1e-9, ...rows.map(({ value }) => Math.abs(value)));
  return (
    <table className="bar-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col">{columns[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, value, shown, mark, tone }) => (
          <tr key={key} className={tone}>
            <th scope="row">{name}</th>
            <td className="figure">{shown}</td>
            {!wordsOnly && (
              <td className="bar-cell" aria-hidden="true">
                <Mark value={value} longest={end} signed={signed} mark={mark} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
