/** Which line is which: name, colour and dashes. */
import type { Series } from './lines-data.ts';

export const LineKey = ({ series }: { series: readonly Series[] }) => (
  <ul className="line-key">
    {series.map(({ key, name, tone }) => (
      <li key={key}>
        <svg viewBox="0 0 28 8" aria-hidden="true">
          <line className={`line-${tone}`} x1="0" x2="28" y1="4" y2="4" stroke="currentColor" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
