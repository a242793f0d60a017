/** The indices over the campaign as lines, and the same as a table. */
import { plain, t } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import { GAUGES, readGauge, type Gauge } from '../../store/readings.ts';
import { dateOf } from './words.ts';

const WIDTH = 640;
const HEIGHT = 220;
const PAD = { left: 28, right: 96, top: 8, bottom: 22 };

const x = (at: number, count: number): number =>
  PAD.left + (at / Math.max(1, count - 1)) * (WIDTH - PAD.left - PAD.right);
const y = (value: number): number => PAD.top + (1 - value / 100) * (HEIGHT - PAD.top - PAD.bottom);

export const IndexChart = ({ view }: { view: View }) => (
  <section>
    <h3>{t('end.chart')}</h3>
    <div className="chart-scroll">
      <svg
        className="chart"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('end.chart')}
      >
        {[0, 25, 50, 75, 100].map((level) => (
          <g key={level}>
            <line
              x1={PAD.left}
              x2={WIDTH - PAD.right}
              y1={y(level)}
              y2={y(level)}
              className="grid"
            />
            <text x={PAD.left - 6} y={y(level) + 3} textAnchor="end">
              {level}
            </text>
          </g>
        ))}
        <Years view={view} />
        {lines(view).map((line) => (
          <g key={line.gauge} className={`line line-${line.gauge}`}>
            <polyline points={line.points} />
            <text x={WIDTH - PAD.right + 6} y={line.labelY}>
              {t(`gauge.${line.gauge}`)}
            </text>
          </g>
        ))}
      </svg>
    </div>
    <DataTable view={view} />
  </section>
);

const Years = ({ view }: { view: View }) => (
  <>
    {view.history.map((record, at) =>
      record.turn >= 0 && record.turn % 4 === 0 ? (
        <text key={record.turn} x={x(at, view.history.length)} y={HEIGHT - 6} textAnchor="middle">
          {dateOf(view, record.turn).slice(0, 4)}
        </text>
      ) : null,
    )}
  </>
);

interface Line {
  gauge: Gauge;
  points: string;
  labelY: number;
}

const LABEL_GAP = 13;

/** One line a gauge; labels are pushed apart so that none covers another. */
const lines = (view: View): Line[] => {
  const count = view.history.length;
  const ends = GAUGES.map((gauge) => {
    const values = view.history.map((record) => readGauge(record, gauge).value);
    const points = values.map((value, at) => `${x(at, count).toFixed(1)},${y(value).toFixed(1)}`);
    return { gauge, points: points.join(' '), labelY: y(values.at(-1) ?? 0) + 4 };
  }).sort((a, b) => a.labelY - b.labelY);
  let floor = -Infinity;
  for (const line of ends) {
    line.labelY = Math.max(line.labelY, floor + LABEL_GAP);
    floor = line.labelY;
  }
  return ends;
};

const DataTable = ({ view }: { view: View }) => (
  <details>
    <summary>{t('end.chart-table')}</summary>
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('end.chart-turn')}</th>
            {GAUGES.map((gauge) => (
              <th key={gauge} scope="col">
                {t(`gauge.${gauge}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.history.map((record) => (
            <tr key={record.turn}>
              <th scope="row">{dateOf(view, record.turn)}</th>
              {GAUGES.map((gauge) => (
                <td key={gauge}>{plain(readGauge(record, gauge).value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
