/** One bar of a table of bars: signed around the middle, or from the left, where a minus is a lack. */
import { scaleLinear } from '@visx/scale';
import { Bar, Line } from '@visx/shape';

const WIDTH = 100;
const HEIGHT = 10;

export interface BarMarkProps {
  value: number;
  /** Value at the end of the scale, above 0. */
  longest: number;
  signed: boolean;
  /** A limit to be marked, in the unit of the value. */
  mark?: number | undefined;
}

export const BarMark = ({ value, longest, signed, mark }: BarMarkProps) => {
  const x = scaleLinear({
    domain: [signed ? -longest : 0, longest],
    range: [0, WIDTH],
    clamp: true,
  });
  const end = signed ? value : Math.abs(value);
  return (
    <svg
      className="bar-mark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <Line className="axis-line" from={{ x: x(0), y: 0 }} to={{ x: x(0), y: HEIGHT }} />
      <Bar
        className={value < 0 ? 'against' : 'for'}
        x={Math.min(x(0), x(end))}
        y={1}
        width={Math.abs(x(end) - x(0))}
        height={HEIGHT - 2}
      />
      {mark !== undefined && (
        <Line className="limit" from={{ x: x(mark), y: 0 }} to={{ x: x(mark), y: HEIGHT }} />
      )}
    </svg>
  );
};
