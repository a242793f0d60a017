/** A chart with its twin: the same figures as a table, one button away. */
import { Component, Suspense, useId, useState, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import '../styles/charts.css';
import { useAfterPaint } from '../use-after-paint.ts';
import { textScale } from './text-scale.ts';

export interface TableData {
  /** Head of the first column, then of the others. */
  columns: readonly string[];
  rows: readonly { key: string; head: string; cells: readonly string[] }[];
}

/** Text so much larger than usual has no room in a drawing: the table comes first. */
const TABLE_FROM = 1.5;

interface ChartFigureProps {
  caption: string;
  chart: ReactNode;
  table: TableData;
  /** Height kept free while the chart is on its way, pixels. */
  height: number;
  /** The caption is told elsewhere. */
  bare?: boolean;
}

export const ChartFigure = ({ caption, chart, table, height, bare = false }: ChartFigureProps) => {
  const [asTable, setAsTable] = useState(() => textScale() >= TABLE_FROM);
  const id = useId();
  // The caption has the figures; the drawing may come a moment later.
  const drawn = useAfterPaint();
  const free = <div style={{ height }} />;
  return (
    <figure className="chart-figure" aria-labelledby={id}>
      <figcaption id={id} className={bare ? 'visually-hidden' : undefined}>
        {caption}
      </figcaption>
      {asTable ? (
        <DataTable caption={caption} data={table} />
      ) : (
        <ChartOr instead={<DataTable caption={caption} data={table} />}>
          <Suspense fallback={free}>{drawn ? chart : free}</Suspense>
        </ChartOr>
      )}
      <button
        type="button"
        className="link as-table"
        onClick={() => {
          setAsTable(!asTable);
        }}
      >
        {t(asTable ? 'chart.as-chart' : 'end.chart-table')}
        <span className="visually-hidden">: {caption}</span>
      </button>
    </figure>
  );
};

/** Where the drawing cannot be loaded, the table stands in its place. */
class ChartOr extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

const DataTable = ({ caption, data }: { caption: string; data: TableData }) => (
  <div className="table-scroll">
    <table className="data-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {data.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {data.rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={data.columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
