/** The indices over the campaign as lines, with texts adopted and elections; and the same as a table. */
import { plain, t } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import { landmarksOf } from '../../store/landmarks.ts';
import { GAUGES, gaugeValue } from '../../store/readings.ts';
import { ChartFigure, type TableData } from '../charts/chart-figure.tsx';
import { Lines } from '../charts/drawings.ts';
import { LineKey } from '../charts/line-key.tsx';
import { linesHeight, type LinesData } from '../charts/lines-data.ts';
import { dateOf, eventText } from './words.ts';

export const IndexChart = ({ view }: { view: View }) => {
  const data = dataOf(view);
  return (
    <section>
      <h3>{t('end.chart')}</h3>
      <LineKey series={data.series} />
      <ChartFigure
        caption={t('end.chart')}
        bare
        height={linesHeight(640)}
        table={tableOf(view)}
        chart={<Lines label={t('end.chart')} data={data} />}
      />
      <p className="muted small">{t('chart.signs')}</p>
    </section>
  );
};

/** The year, at the first half-year of each. */
export const yearAt = (view: View, turn: number): string | null => {
  const halves = view.startHalf - 1 + turn;
  return turn < 0 || halves % 2 !== 0 ? null : String(view.startYear + halves / 2);
};

const dataOf = (view: View): LinesData => ({
  domain: [0, 100],
  moments: view.history.map(({ turn }) => {
    const { adopted, elections } = landmarksOf(view, turn);
    const signs = [...(elections.length > 0 ? ['⚑'] : []), ...(adopted.length > 0 ? ['✓'] : [])];
    return { key: String(turn), year: yearAt(view, turn), signs };
  }),
  series: GAUGES.map((gauge) => ({
    key: gauge,
    name: t(`gauge.${gauge}`),
    tone: gauge,
    values: view.history.map((record) => gaugeValue(record, gauge)),
  })),
});

const tableOf = (view: View): TableData => ({
  columns: [
    t('end.chart-turn'),
    ...GAUGES.map((gauge) => t(`gauge.${gauge}`)),
    t('chart.happened'),
  ],
  rows: view.history.map((record) => {
    const { adopted, elections } = landmarksOf(view, record.turn);
    return {
      key: String(record.turn),
      head: dateOf(view, record.turn),
      cells: [
        ...GAUGES.map((gauge) => plain(gaugeValue(record, gauge))),
        [...adopted, ...elections].map(eventText).join(' '),
      ],
    };
  }),
});
