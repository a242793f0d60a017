/** Whatever breaks, the record is still handed over as a file. */
import { Component, type ReactNode } from 'react';
import { t } from '../i18n/index.ts';
import { AppContext, useApp, type AppContextValue } from './context.ts';
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

export const ErrorScreen = () => {
  const error = useApp((s) => s.error);
  const game = useApp((s) => s.game);
  const save = (): void => {
    if (game !== null) download('silence-procedure-record.json', game.getState().recordText());
  };
  return (
    <main className="page">
      <div className="sheet error-sheet" role="alert">
        <h1>{t('error.heading')}</h1>
        <p>{game === null ? t('error.no-game') : t('error.lead')}</p>
        <div className="row">
          {game !== null && (
            <button type="button" className="primary" onClick={save}>
              {t('error.export')}
            </button>
          )}
          <button type="button" onClick={() => location.reload()}>
            {t('error.reload')}
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
