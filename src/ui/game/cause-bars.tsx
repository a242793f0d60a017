/** Named contributions to a gauge: what each did in the last half-year, and all of which it is made. */
import { t, tOf } from '../../i18n/index.ts';
import type { GaugeMove } from '../../store/readings.ts';
import { BarTable } from '../charts/bar-table.tsx';
import { GaugeWaterfall } from './papers/gauge-waterfall.tsx';
import { signed } from './signed.ts';

/** A change or a level below this many gauge points is not worth a line. */
const WORTH_NAMING = 0.05;

export const CauseBars = ({ move, date }: { move: GaugeMove; date: string }) => {
  const still = move.causes.every(({ change }) => Math.abs(change) < WORTH_NAMING);
  return (
    <>
      {move.before === null ? (
        <p>{t('gauge.first')}</p>
      ) : (
        <>
          <h3>
            {still
              ? t('gauge.still', { date })
              : t('gauge.moved', { date, change: signed(move.change) })}
          </h3>
          {!still && <GaugeWaterfall move={move} bare />}
        </>
      )}
      <details open={move.before === null}>
        <summary>{t('gauge.made-of')}</summary>
        <Levels move={move} />
      </details>
    </>
  );
};

const Levels = ({ move: { causes, gauge } }: { move: GaugeMove }) => (
  <BarTable
    caption={`${t(`gauge.${gauge}`)}: ${t('gauge.made-of')}`}
    columns={[t('chart.cause'), t('chart.points')]}
    signed
    rows={causes
      .filter(({ level }) => Math.abs(level) >= WORTH_NAMING)
      .toSorted((a, b) => Math.abs(b.level) - Math.abs(a.level))
      .map(({ cause, level }) => ({
        key: cause,
        name: tOf('cause', cause),
        value: level,
        shown: signed(level),
      }))}
  />
);
