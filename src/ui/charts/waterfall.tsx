/** Steps from a value to the next: each bar begins where the one before it ended. */
import { Group } from '@visx/group';
import { useParentSize } from '@visx/responsive';
import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { textScale } from './text-scale.ts';
import { ROW_HEIGHT, type WaterfallData } from './waterfall-data.ts';

const MARGIN = 5;
/** A scale shows at least so much: hundredths of a point must not look like a landslide. */
const SMALLEST_SPAN = 1;
/** Places within a row, as shares of its height. */
const LABEL_AT = 0.39;
const BAR_AT = 0.58;
const BAR_SHARE = 0.29;

interface WaterfallProps {
  label: string;
  data: WaterfallData;
  /** Numbers in words: a level, a change. */
  level: (value: number) => string;
  change: (value: number) => string;
}

export const Waterfall = ({ label, data, level, change }: WaterfallProps) => {
  const { parentRef, width } = useParentSize({ initialSize: { width: 280 }, debounceTime: 80 });
  const { start, end, steps } = data;
  const levels = [start.value, end.value, ...steps.map((step) => step.to)];
  const least = Math.min(...levels);
  const most = Math.max(...levels);
  const widen = Math.max(0, SMALLEST_SPAN - (most - least)) / 2;
  const x = scaleLinear({
    domain: [least - widen, most + widen],
    range: [MARGIN, Math.max(MARGIN + 1, width - MARGIN)],
  });
  const row = ROW_HEIGHT * textScale();
  const bar = { y: BAR_AT * row, height: BAR_SHARE * row };
  const height = (steps.length + 2) * row;
  return (
    <div ref={parentRef} className="chart-frame" style={{ height }}>
      <svg
        className="drawing waterfall"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={label}
      >
        <Standing
          text={start.name}
          value={level(start.value)}
          at={x(start.value)}
          width={width}
          row={row}
        />
        {steps.map(({ key, name, from, to, size }, at) => (
          <Group key={key} top={(at + 1) * row}>
            <Line
              className="connector"
              from={{ x: x(from), y: bar.y - row + bar.height }}
              to={{ x: x(from), y: bar.y + bar.height }}
            />
            <Bar
              className={size < 0 ? 'against' : 'for'}
              x={Math.min(x(from), x(to))}
              y={bar.y}
              width={Math.max(1.5, Math.abs(x(to) - x(from)))}
              height={bar.height}
            />
            <Words text={name} value={change(size)} width={width} row={row} />
          </Group>
        ))}
        <Group top={(steps.length + 1) * row}>
          <Line
            className="connector"
            from={{ x: x(end.value), y: bar.y - row + bar.height }}
            to={{ x: x(end.value), y: bar.y }}
          />
          <Standing
            text={end.name}
            value={level(end.value)}
            at={x(end.value)}
            width={width}
            row={row}
          />
        </Group>
      </svg>
    </div>
  );
};

interface WordsProps {
  text: string;
  value: string;
  width: number;
  /** Height of a row. */
  row: number;
}

const Words = ({ text, value, width, row }: WordsProps) => (
  <>
    <text x={0} y={LABEL_AT * row}>
      {text}
    </text>
    <text className="value" x={width} y={LABEL_AT * row} textAnchor="end">
      {value}
    </text>
  </>
);

/** Where it stood, and where it stands: a mark, since a bar would need a zero. */
const Standing = ({ at, ...words }: WordsProps & { at: number }) => (
  <g className="standing">
    <Words {...words} />
    <circle cx={at} cy={(BAR_AT + BAR_SHARE / 2) * words.row} r={(BAR_SHARE / 2) * words.row} />
  </g>
);
