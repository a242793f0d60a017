/** Whatever breaks, the record is still handed over as a file. */
import { Component, type ReactNode } from 'react';
import { t } from '../i18n/index.ts';
import { AppContext, useApp, type AppContextValue } from './context.ts';
import { readSave, textOf, type SaveId } from '../store/saves.ts';
import { download } from './download.ts';

/** Catches what breaks while drawing and sends it to the error screen. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = AppContext;
  declare context: AppContextValue | null;
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error): void {
    this.context?.store.getState().fail(error);
  }

  override render(): ReactNode {
    return this.state.broken ? <ErrorScreen /> : this.props.children;
  }
}

const FILE = 'silence-procedure-record.json';

/** The last game that was saved, whatever is in it. */
const saveLast = async (id: SaveId): Promise<void> => {
  const stored = await readSave(id);
  const record = textOf(stored, 'record');
  download(FILE, record === '' ? (JSON.stringify(stored) ?? '') : record);
};

export const ErrorScreen = () => {
  const error = useApp((s) => s.error);
  const game = useApp((s) => s.game);
  const last = useApp((s) => s.saves[0]?.id);
  const fail = useApp((s) => s.fail);
  return (
    <main className="page">
      <div className="sheet error-sheet" role="alert">
        <h1>{t('error.heading')}</h1>
        <p>{game === null ? t('error.no-game-safe') : t('error.lead')}</p>
        <div className="row">
          {game !== null && (
            <button
              type="button"
              className="primary"
              onClick={() => download(FILE, game.getState().recordText())}
            >
              {t('error.export')}
            </button>
          )}
          {game === null && last !== undefined && (
            <button type="button" onClick={() => void saveLast(last).catch(fail)}>
              {t('error.export-last')}
            </button>
          )}
          <button
            type="button"
            className={game === null ? 'primary' : ''}
            onClick={() => location.reload()}
          >
            {t('error.continue')}
          </button>
        </div>
        <details>
          <summary>{t('error.what')}</summary>
          <code>{error}</code>
        </details>
      </div>
    </main>
  );
};
