/** Whose figures, coastlines and letters these are. */
import credits from '../../assets/data/credits.json' with { type: 'json' };
import { t } from '../i18n/index.ts';
import { useApp } from './context.ts';

const LINES = [...new Set(credits.credits.map(({ credit }) => credit))].toSorted((a, b) =>
  a.localeCompare(b, 'en'),
);

export const Credits = () => {
  const show = useApp((s) => s.show);
  return (
    <main className="page">
      <div className="sheet">
        <h1>{t('credits.heading')}</h1>
        <p>{t('app.unofficial')}</p>
        <h2>{t('credits.game')}</h2>
        <p>{t('credits.idea')}</p>
        <p>{t('credits.map')}</p>
        <p>{t('credits.fonts')}</p>
        <h2>{t('credits.data')}</h2>
        <p>{t('credits.judgements')}</p>
        <ul className="plain-list">
          {LINES.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button
          type="button"
          className="primary"
          onClick={() => {
            show('title');
          }}
        >
          {t('new.back')}
        </button>
      </div>
    </main>
  );
};
