/** Values over time as lines, each named at its end, with marks for what happened in between. */
import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { useParentSize } from '@visx/responsive';
import { scaleLinear } from '@visx/scale';
import { Line, LinePath } from '@visx/shape';
import { plain } from '../../i18n/index.ts';
import { textScale } from './text-scale.ts';
import { linesHeight, type LinesData, type Series } from './lines-data.ts';

/** Room around the lines at the usual size of text. */
const PAD = { left: 30, top: 34, bottom: 24, names: 118, edge: 18 };
/** The narrowest chart that has room for names at the ends of its lines. */
const NAMES_FROM = 460;
const LABEL_GAP = 13;
const TICKS = 5;

interface LinesProps {
  label: string;
  data: LinesData;
}

interface Scales {
  x: (at: number) => number;
  y: (value: number) => number;
}

export const Lines = ({ label, data }: LinesProps) => {
  const { parentRef, width } = useParentSize({ initialSize: { width: 640 }, debounceTime: 80 });
  const scale = textScale();
  const pad = { left: scale * PAD.left, top: scale * PAD.top, bottom: scale * PAD.bottom };
  const named = width >= NAMES_FROM * scale;
  const height = linesHeight(width) * Math.max(1, scale / 1.4);
  const right = width - scale * (named ? PAD.names : PAD.edge);
  const last = Math.max(1, data.moments.length - 1);
  const x = scaleLinear({ domain: [0, last], range: [pad.left, Math.max(pad.left + 1, right)] });
  const y = scaleLinear({ domain: [...data.domain], range: [height - pad.bottom, pad.top] });
  const decimals = y.ticks(TICKS).every(Number.isInteger) ? 0 : 1;
  const years = data.moments.flatMap(({ year }, at) => (year === null ? [] : [at]));
  const every = Math.ceil(
    years.length / Math.max(2, Math.floor((right - pad.left) / (52 * scale))),
  );
  return (
    <div ref={parentRef} className="chart-frame" style={{ height }}>
      <svg
        className="drawing lines"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        <GridRows
          scale={y}
          left={pad.left}
          width={Math.max(1, right - pad.left)}
          numTicks={TICKS}
          className="grid"
        />
        <AxisLeft
          scale={y}
          left={pad.left}
          numTicks={TICKS}
          tickFormat={(value) => plain(Number(value), decimals)}
          hideAxisLine
          hideTicks
        />
        <AxisBottom
          scale={x}
          top={height - pad.bottom}
          hideTicks
          tickValues={years.filter((_, at) => at % every === 0)}
          tickFormat={(at) => data.moments[Number(at)]?.year ?? ''}
        />
        <Marks
          data={data}
          scales={{ x, y }}
          top={pad.top}
          bottom={height - pad.bottom}
          gap={LABEL_GAP * scale}
        />
        {data.series.map((series) => (
          <SeriesLine key={series.key} series={series} scales={{ x, y }} />
        ))}
        {named && <Names data={data} scales={{ x, y }} left={right + 6} gap={LABEL_GAP * scale} />}
      </svg>
    </div>
  );
};

const SeriesLine = ({ series, scales }: { series: Series; scales: Scales }) => (
  <LinePath
    className={`line line-${series.tone}`}
    data={[...series.values]}
    x={(_, at) => scales.x(at)}
    y={(value) => scales.y(value)}
    fill="none"
  />
);

interface MarksProps {
  data: LinesData;
  scales: Scales;
  top: number;
  bottom: number;
  /** Between two signs over one another. */
  gap: number;
}

/** A thin line and its signs one above the other, where something of weight happened: neighbours stand close. */
const Marks = ({ data, scales, top, bottom, gap }: MarksProps) => (
  <>
    {data.moments.map(({ key, signs }, at) =>
      signs.length === 0 ? null : (
        <g key={key} className="mark">
          <Line from={{ x: scales.x(at), y: top - 4 }} to={{ x: scales.x(at), y: bottom }} />
          {signs.map((sign, row) => (
            <text key={sign} x={scales.x(at)} y={top - 8 - row * gap} textAnchor="middle">
              {sign}
            </text>
          ))}
        </g>
      ),
    )}
  </>
);

/** Where the names stand: at the ends of the lines, pushed apart so that none covers another. */
const placedNames = (
  { series }: LinesData,
  { y }: Scales,
  gap: number,
): { series: Series; y: number }[] => {
  let floor = 0;
  return series
    .map((line) => ({ series: line, end: y(line.values.at(-1) ?? 0) + 4 }))
    .toSorted((a, b) => a.end - b.end)
    .map(({ series: line, end }) => {
      floor = Math.max(end, floor + gap);
      return { series: line, y: floor };
    });
};

interface NamesProps {
  data: LinesData;
  scales: Scales;
  left: number;
  gap: number;
}

const Names = ({ data, scales, left, gap }: NamesProps) => (
  <>
    {placedNames(data, scales, gap).map(({ series, y }) => (
      <text key={series.key} x={left} y={y} className={`name line-${series.tone}`}>
        {series.name}
      </text>
    ))}
  </>
);
