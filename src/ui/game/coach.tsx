/** The first turn's three steps: read a reason, change a mind, hear a silence hold. */
import { t } from '../../i18n/index.ts';
import { useGame } from '../context.ts';
import { nameOf } from './words.ts';

export const Coach = () => {
  const laid = useGame((s) => s.laid);
  const forecast = useGame((s) => s.forecast);
  const dismiss = useGame((s) => s.dismissCoach);
  if (laid === null) return null;
  const holds = forecast !== null && forecast.passes01 >= 0.5;
  return (
    <aside className="coach" aria-label={t('coach.heading')}>
      <h2>{t('coach.heading')}</h2>
      {holds ? (
        <p>{t('coach.table')}</p>
      ) : (
        <p>
          {t('coach.reason', { member: nameOf(laid.blocker) })} {t('coach.apply')}
        </p>
      )}
      <button type="button" className="link" onClick={dismiss}>
        {t('coach.dismiss')}
      </button>
    </aside>
  );
};
