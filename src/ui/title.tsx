/** The title: continue, begin, or read whose figures these are. */
import { halfYear, SOURCES, t } from '../i18n/index.ts';
import type { SaveSummary } from '../store/saves.ts';
import { SPOKEN, THEMES } from '../store/settings.ts';
import { useApp } from './context.ts';
import { download } from './download.ts';
import { Emblem } from './emblem.tsx';
import { importRefusalText } from './tools/import-words.ts';

const saveText = (save: SaveSummary): string =>
  save.ended
    ? t('title.continue-ended')
    : t('title.continue-at', {
        date: halfYear(save, save.turn),
        turn: save.turn + 1,
        of: save.turnsTotal,
      });

export const Title = () => {
  const hasSave = useApp((s) => s.hasSave);
  const save = useApp((s) => s.save);
  const show = useApp((s) => s.show);
  const lay = useApp((s) => s.lay);
  const proceed = useApp((s) => s.continueGame);
  const fail = useApp((s) => s.fail);
  const learnt = useApp((s) => s.settings.learnt === 'yes');
  const newcomer = !hasSave && !learnt;
  return (
    <main className="title">
      <Emblem life="lights-up" />
      <h1>{t('app.name')}</h1>
      <p className="pitch">{t('app.pitch')}</p>
      <Elsewhere />
      <BrokenSave />
      <NewVersion />
      <SettingsUnread />
      <RefusedLink />
      <nav aria-label={t('title.menu')}>
        {hasSave && (
          <button type="button" className="primary" onClick={() => void proceed().catch(fail)}>
            {t('title.continue')}
            {save !== null && <small>{saveText(save)}</small>}
          </button>
        )}
        {newcomer && <Learn first />}
        <button
          type="button"
          className={hasSave || newcomer ? '' : 'primary'}
          onClick={() => {
            show('new-game');
          }}
        >
          {t('title.new')}
        </button>
        {!newcomer && <Learn />}
        <div className="title-more">
          <button type="button" className="quiet" onClick={() => lay({ kind: 'saves' })}>
            {t('title.saves')}
          </button>
          <button
            type="button"
            className="quiet"
            onClick={() => lay({ kind: 'codex', entry: null })}
          >
            {t('title.codex')}
          </button>
          <button type="button" className="quiet" onClick={() => lay({ kind: 'settings' })}>
            {t('title.settings')}
          </button>
          <button type="button" className="quiet" onClick={() => show('credits')}>
            {t('title.credits')}
          </button>
        </div>
      </nav>
      <footer>
        <div className="row">
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <p>
          {t('app.unofficial')} {t('app.teaching')}
        </p>
      </footer>
    </main>
  );
};

/** The lesson: offered first to who has never played. */
const Learn = ({ first = false }: { first?: boolean }) => {
  const show = useApp((s) => s.show);
  return (
    <button
      type="button"
      className={first ? 'primary' : ''}
      onClick={() => {
        show('tutorial');
      }}
    >
      {t('title.learn')}
      {first && <small>{t('title.learn-means')}</small>}
    </button>
  );
};

const Elsewhere = () => {
  const elsewhere = useApp((s) => s.elsewhere);
  return elsewhere ? (
    <p className="notice" role="alert">
      {t('title.elsewhere')}
    </p>
  ) : null;
};

const RefusedLink = () => {
  const refusal = useApp((s) => s.refusedImport);
  return refusal === null ? null : (
    <p className="notice" role="alert">
      {importRefusalText(refusal)}
    </p>
  );
};

const SettingsUnread = () => {
  const unread = useApp((s) => s.settingsUnread);
  return unread ? <p className="notice">{t('title.settings-unread')}</p> : null;
};

const BrokenSave = () => {
  const broken = useApp((s) => s.broken);
  const keepsNothing = useApp((s) => s.keepsNothing);
  if (keepsNothing) return <p className="notice">{t('title.no-storage')}</p>;
  if (broken === null) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('title.save-broken', { problem: broken.problem })}</p>
      <button
        type="button"
        onClick={() => {
          download('silence-procedure-unreadable-save.txt', broken.text);
        }}
      >
        {t('title.save-download')}
      </button>
    </div>
  );
};

/** Only here, between games: nothing interrupts one. */
const NewVersion = () => {
  const update = useApp((s) => s.update);
  return (
    <output className="new-version">
      {update !== null && (
        <>
          {t('title.update')}{' '}
          <button type="button" className="link" onClick={update}>
            {t('title.update-take')}
          </button>
        </>
      )}
    </output>
  );
};

const ThemeChoice = () => {
  const theme = useApp((s) => s.settings.theme);
  const change = useApp((s) => s.changeSettings);
  return (
    <label className="inline-choice">
      {t('settings.theme')}
      <select
        value={theme}
        onChange={(event) => {
          const next = THEMES.find((choice) => choice === event.target.value);
          if (next !== undefined) change({ theme: next });
        }}
      >
        {THEMES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`settings.theme.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Every language under its own name, and marked as that language for those who hear it. */
const LanguageChoice = () => {
  const language = useApp((s) => s.settings.language);
  const change = useApp((s) => s.changeSettings);
  return (
    <label className="inline-choice">
      {t('settings.language')}
      <select
        value={language}
        onChange={(event) => {
          const next = SPOKEN.find((choice) => choice === event.target.value);
          if (next !== undefined) change({ language: next });
        }}
      >
        {SPOKEN.map((choice) =>
          choice === 'auto' ? (
            <option key={choice} value={choice}>
              {t('settings.language.auto')}
            </option>
          ) : (
            <option key={choice} value={choice} lang={choice}>
              {SOURCES[choice].name}
            </option>
          ),
        )}
      </select>
    </label>
  );
};
