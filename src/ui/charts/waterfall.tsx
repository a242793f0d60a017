/** Steps from a value to the next: each bar begins where the one before it ended. */
import { Group } from '@visx/group';
import { useParentSize } from '@visx/responsive';
import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import { ROW_HEIGHT, type WaterfallData } from './waterfall-data.ts';

const MARGIN = 5;
/** A scale shows at least so much: hundredths of a point must not look like a landslide. */
const SMALLEST_SPAN = 1;
const LABEL_Y = 12;
const BAR_Y = 18;
const BAR_HEIGHT = 9;

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
  const height = (steps.length + 2) * ROW_HEIGHT;
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
        <Standing text={start.name} value={level(start.value)} at={x(start.value)} width={width} />
        {steps.map(({ key, name, from, to, size }, row) => (
          <Group key={key} top={(row + 1) * ROW_HEIGHT}>
            <Line
              className="connector"
              from={{ x: x(from), y: BAR_Y - ROW_HEIGHT + BAR_HEIGHT }}
              to={{ x: x(from), y: BAR_Y + BAR_HEIGHT }}
            />
            <Bar
              className={size < 0 ? 'against' : 'for'}
              x={Math.min(x(from), x(to))}
              y={BAR_Y}
              width={Math.max(1.5, Math.abs(x(to) - x(from)))}
              height={BAR_HEIGHT}
            />
            <Words text={name} value={change(size)} width={width} />
          </Group>
        ))}
        <Group top={(steps.length + 1) * ROW_HEIGHT}>
          <Line
            className="connector"
            from={{ x: x(end.value), y: BAR_Y - ROW_HEIGHT + BAR_HEIGHT }}
            to={{ x: x(end.value), y: BAR_Y }}
          />
          <Standing text={end.name} value={level(end.value)} at={x(end.value)} width={width} />
        </Group>
      </svg>
    </div>
  );
};

const Words = ({ text, value, width }: { text: string; value: string; width: number }) => (
  <>
    <text x={0} y={LABEL_Y}>
      {text}
    </text>
    <text className="value" x={width} y={LABEL_Y} textAnchor="end">
      {value}
    </text>
  </>
);

interface StandingProps {
  text: string;
  value: string;
  at: number;
  width: number;
}

/** Where it stood, and where it stands: a mark, since a bar would need a zero. */
const Standing = ({ text, value, at, width }: StandingProps) => (
  <g className="standing">
    <Words text={text} value={value} width={width} />
    <circle cx={at} cy={BAR_Y + BAR_HEIGHT / 2} r={BAR_HEIGHT / 2} />
  </g>
);
