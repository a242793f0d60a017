/** Why a gauge moved: the parts that the rules booked, as steps from where it stood to where it stands. */
import { listed, plain, t, tOf } from '../../../i18n/index.ts';
import type { GaugeMove } from '../../../store/readings.ts';
import { ChartFigure, type TableData } from '../../charts/chart-figure.tsx';
import { Waterfall } from '../../charts/drawings.ts';
import { ROW_HEIGHT, waterfallOf, type WaterfallData } from '../../charts/waterfall-data.ts';
import { signed } from '../signed.ts';

/** A part below this many gauge points shares a row with others. */
const WORTH_A_ROW = 0.1;
const MOST_ROWS = 6;

const level = (value: number): string => plain(value, 1);

const dataOf = (move: GaugeMove, before: number): WaterfallData =>
  waterfallOf({
    start: { name: t('chart.before'), value: before },
    end: { name: t('chart.now'), value: move.value },
    parts: move.causes.map(({ cause, change }) => ({
      key: cause,
      name: tOf('cause', cause),
      size: change,
    })),
    rest: t('gauge.small'),
    worthARow: WORTH_A_ROW,
    mostRows: MOST_ROWS,
  });

const tableOf = ({ start, end, steps }: WaterfallData): TableData => ({
  columns: [t('chart.cause'), t('chart.change'), t('chart.running')],
  rows: [
    { key: 'start', head: start.name, cells: ['', level(start.value)] },
    ...steps.map(({ key, name, size, to }) => ({
      key,
      head: name,
      cells: [signed(size), level(to)],
    })),
    { key: 'end', head: end.name, cells: [signed(end.value - start.value), level(end.value)] },
  ],
});

/** @returns nothing for the start of a game, where nothing came before */
export const GaugeWaterfall = ({ move, bare = false }: { move: GaugeMove; bare?: boolean }) => {
  const { before, value, gauge } = move;
  if (before === null) return null;
  const name = t(`gauge.${gauge}`);
  const data = dataOf(move, before);
  const ends = { name, before: level(before), value: level(value) };
  const parts = data.steps.map((step) => `${step.name} ${signed(step.size)}`);
  return (
    <ChartFigure
      caption={t('waterfall.caption', ends)}
      bare={bare}
      height={(data.steps.length + 2) * ROW_HEIGHT}
      table={tableOf(data)}
      chart={
        <Waterfall
          label={t('waterfall.label', { ...ends, parts: listed(parts, 9) })}
          data={data}
          level={level}
          change={signed}
        />
      }
    />
  );
};
