/** The legacy of a shorter term: who played on, how it ended, and how often it ends so in other futures. */
import { plain, t } from '../../i18n/index.ts';
import { futureShares } from '../../store/legacy.ts';
import { useGame } from '../context.ts';
import type { Legacy as LegacyFound } from '../../store/game-state.ts';
import { dateOf } from './words.ts';

export const Legacy = () => {
  const view = useGame((s) => s.view);
  const personTurns = useGame((s) => s.personTurns);
  const legacy = useGame((s) => s.legacy);
  if (view.ending === null || view.turn <= personTurns) return null;
  return (
    <section aria-live="polite">
      <h3>{t('legacy.heading')}</h3>
      <p>
        {t('legacy.by', { date: dateOf(view, personTurns - 1) })}{' '}
        {t('legacy.ended', { ending: t(`ending.${view.ending}`) })}
      </p>
      {legacy.state === 'working' && (
        <p className="muted">{t('legacy.working', { pct: 100 * legacy.done01 })}</p>
      )}
      {legacy.state === 'failed' && <p>{t('legacy.failed')}</p>}
      {legacy.state === 'done' && <Futures legacy={legacy.value} />}
    </section>
  );
};

const Futures = ({ legacy }: { legacy: LegacyFound }) => {
  const own = useGame((s) => s.view.ending);
  const { futures: of, medianScore, won } = legacy;
  const shares = futureShares(legacy, own);
  const same = shares.find((share) => share.own)?.count ?? 0;
  return (
    <>
      <p>
        <strong>{t('legacy.same', { count: same, of })}</strong>{' '}
        {medianScore !== null && t('legacy.score', { score: medianScore, won, of })}
      </p>
      <table className="figures futures">
        <caption className="muted small">{t('legacy.caption', { of })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('legacy.ending')}</th>
            <th scope="col">{t('legacy.count')}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ ending, count, own: isOwn }) => (
            <tr key={ending} className={isOwn ? 'own' : ''}>
              <th scope="row">
                {t(`ending.${ending}`)} {isOwn && <small>({t('legacy.own')})</small>}
                <span className="axis-bar" aria-hidden="true">
                  <i className="above" style={{ width: `${(100 * count) / of}%` }} />
                </span>
              </th>
              <td>{plain(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
