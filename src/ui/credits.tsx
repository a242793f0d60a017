/** Whose idea, figures, coastlines, letters and libraries these are, and what the map takes for granted. */
import credits from '../../assets/data/credits.json' with { type: 'json' };
import libraries from '../../assets/data/libraries.json' with { type: 'json' };
import { byName, t, tOf } from '../i18n/index.ts';
import { useApp } from './context.ts';
import './styles/tools.css';

/** What each source was used for and who published it, in the order of the spoken language. */
const sources = (): { id: string; credit: string; terms: string }[] =>
  credits.credits
    .map(({ id, terms }) => ({
      id,
      credit: tOf('credits.source', id),
      terms: tOf('credits.terms', terms),
    }))
    .toSorted((a, b) => byName(a.credit, b.credit));

const SECTIONS = [
  ['credits.game', ['credits.game.unofficial', 'credits.game.nobody', 'credits.game.licence']],
  ['credits.idea', ['credits.idea.idea', 'credits.idea.lens', 'credits.idea.model']],
  ['credits.map', ['credits.map.coastlines', 'credits.map.borders', 'credits.map.unnamed']],
] as const;

export const Credits = () => {
  const show = useApp((s) => s.show);
  return (
    <main className="page">
      <div className="sheet credits">
        <h1>{t('credits.heading')}</h1>
        {SECTIONS.map(([section, lines]) => (
          <section key={section}>
            <h2>{t(section)}</h2>
            {lines.map((line) => (
              <p key={line}>{t(line)}</p>
            ))}
          </section>
        ))}
        <h2>{t('credits.data')}</h2>
        <p>{t('credits.judgements')}</p>
        <ul className="plain-list">
          {sources().map(({ id, credit, terms }) => (
            <li key={id}>
              {credit} <small className="muted">{terms}</small>
            </li>
          ))}
        </ul>
        <h2>{t('credits.libraries')}</h2>
        <p>{t('credits.libraries-lead')}</p>
        <ul className="plain-list libraries">
          {libraries.libraries.map(({ name, major, license }) => (
            <li key={name}>
              <span className="mono">
                {name} {major}
              </span>{' '}
              <small className="muted">{license}</small>
            </li>
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
