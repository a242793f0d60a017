/** The years after the term of the person. */
import { t } from '../../i18n/index.ts';
import { useGame } from '../context.ts';
import { dateOf } from './words.ts';

export const CaretakerRoom = () => {
  const share = useGame((s) => s.caretaker01);
  const view = useGame((s) => s.view);
  const date = dateOf(view, Math.round(share * view.turnsTotal));
  return (
    <main className="report-room" id="main">
      <div className="sheet report">
        <h2>{t('caretaker.heading')}</h2>
        <p>{t('caretaker.lead')}</p>
        <label className="stack">
          {t('caretaker.progress', { date, pct: 100 * share })}
          <progress value={share} max={1} />
        </label>
      </div>
    </main>
  );
};
