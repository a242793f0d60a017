/** Named contributions to a gauge: what each did in the last half-year, and all of which it is made. */
import { plain, t, tOf } from '../../i18n/index.ts';
import type { Cause, GaugeMove } from '../../store/readings.ts';

/** A change below this many gauge points goes into "smaller causes". */
const WORTH_NAMING = 0.05;
const MOST = 6;

export const signed = (value: number, decimals = 1): string => {
  const text = plain(value, decimals);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
};

const split = (causes: readonly Cause[]): { named: Cause[]; rest: number } => {
  const named = causes.filter((c) => Math.abs(c.change) >= WORTH_NAMING).slice(0, MOST);
  const rest = causes.filter((c) => !named.includes(c)).reduce((sum, c) => sum + c.change, 0);
  return { named, rest };
};

export const CauseBars = ({ move, date }: { move: GaugeMove; date: string }) => {
  const { named, rest } = split(move.causes);
  const longest = Math.max(1e-9, ...named.map((c) => Math.abs(c.change)));
  return (
    <>
      {move.before === null ? (
        <p>{t('gauge.first')}</p>
      ) : (
        <>
          <h3>
            {named.length === 0
              ? t('gauge.still', { date })
              : t('gauge.moved', { date, change: signed(move.change) })}
          </h3>
          <ul className="bars">
            {named.map((c) => (
              <Bar key={c.cause} text={tOf('cause', c.cause)} value={c.change} longest={longest} />
            ))}
            {Math.abs(rest) >= WORTH_NAMING && (
              <Bar text={t('gauge.small')} value={rest} longest={longest} />
            )}
          </ul>
        </>
      )}
      <details open={move.before === null}>
        <summary>{t('gauge.made-of')}</summary>
        <ul className="bars levels">
          {move.causes
            .toSorted((a, b) => Math.abs(b.level) - Math.abs(a.level))
            .filter((c) => Math.abs(c.level) >= WORTH_NAMING)
            .map((c) => (
              <li key={c.cause}>
                <span>{tOf('cause', c.cause)}</span>
                <b>{signed(c.level)}</b>
              </li>
            ))}
        </ul>
      </details>
    </>
  );
};

interface BarProps {
  text: string;
  value: number;
  longest: number;
  decimals?: number;
  shown?: string;
}

/** One signed bar: to the right for, to the left against. */
export const Bar = ({ text, value, longest, decimals = 1, shown }: BarProps) => {
  const width = `${(50 * Math.abs(value)) / longest}%`;
  return (
    <li>
      <span>{text}</span>
      <b>{shown ?? signed(value, decimals)}</b>
      <span className="bar" aria-hidden="true">
        <i
          className={value < 0 ? 'against' : 'for'}
          style={value < 0 ? { width, right: '50%' } : { width, left: '50%' }}
        />
      </span>
    </li>
  );
};
