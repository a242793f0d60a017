/** What became of the mandate: score, axes and promises. */
import { plain, t } from '../../i18n/index.ts';
import { WON_FROM, type AxisReading } from '../../store/mandate.ts';
import { useGame } from '../context.ts';
import { AxisBar, PromiseList, useStanding } from './mandate-standing.tsx';

export const MandateResult = () => {
  const { reading, baseline } = useStanding();
  const { mandate, score, won, axes, promises } = reading;
  const handedOver = useGame((s) => s.personTurns < s.view.turn);
  if (mandate === null) return null;
  return (
    <section>
      <h3>{t('final.mandate', { name: t(`mandate.${mandate.id}`) })}</h3>
      {score === null ? (
        <p className="muted">
          {baseline.state === 'working'
            ? t('standing.working', { pct: 100 * baseline.done01 })
            : t('standing.failed')}
        </p>
      ) : (
        <p className={won ? 'verdict won' : 'verdict'}>
          {t(won ? 'final.won' : 'final.lost', { score, won: WON_FROM })}{' '}
          {handedOver && <small className="muted">{t('final.handed-over')}</small>}
        </p>
      )}
      <AxisTable axes={axes} />
      <h4>{t('mandate.promises')}</h4>
      <PromiseList promises={promises} />
    </section>
  );
};

const figure = (x: number | null): string => (x === null ? t('standing.waits') : plain(x));

const AxisTable = ({ axes }: { axes: readonly AxisReading[] }) => (
  <div className="table-scroll">
    <table className="figures">
      <caption className="visually-hidden">{t('mandate.weights')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('final.axis')}</th>
          <th scope="col">{t('final.weight')}</th>
          <th scope="col">{t('final.baseline')}</th>
          <th scope="col">{t('final.value')}</th>
          <th scope="col">{t('final.points')}</th>
        </tr>
      </thead>
      <tbody>
        {axes.map((reading) => (
          <tr key={reading.axis}>
            <th scope="row" title={t(`axis.${reading.axis}.means`)}>
              {t(`axis.${reading.axis}`)}
              <AxisBar reading={reading} />
            </th>
            <td>{figure(reading.weight)}</td>
            <td>{figure(reading.baseline)}</td>
            <td>{figure(reading.value)}</td>
            <td>
              <b>{figure(reading.points)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
