/** The page: one screen at a time. Title and errors come at once, everything else on demand. */
import { lazy, Suspense, useEffect } from 'react';
import { t } from '../i18n/index.ts';
import { AppContext, GameContext, useApp, type AppContextValue } from './context.ts';
import { ErrorBoundary, ErrorScreen } from './error-screen.tsx';
import { Title } from './title.tsx';

const NewGame = lazy(() => import('./new-game.tsx').then((m) => ({ default: m.NewGame })));
const Credits = lazy(() => import('./credits.tsx').then((m) => ({ default: m.Credits })));
const Room = lazy(() => import('./game/room.tsx').then((m) => ({ default: m.Room })));

export const App = (context: AppContextValue) => (
  <AppContext value={context}>
    <ErrorBoundary>
      <Theme />
      <Suspense fallback={<Opening />}>
        <CurrentScreen />
      </Suspense>
    </ErrorBoundary>
  </AppContext>
);

const Opening = () => (
  <main className="opening">
    <span className="ring" aria-hidden="true" />
    <output>{t('app.loading')}</output>
  </main>
);

const CurrentScreen = () => {
  const screen = useApp((s) => s.screen);
  const game = useApp((s) => s.game);
  switch (screen) {
    case 'title':
      return <Title />;
    case 'new-game':
      return <NewGame />;
    case 'credits':
      return <Credits />;
    case 'error':
      return <ErrorScreen />;
    case 'game':
      return game === null ? (
        <Opening />
      ) : (
        <GameContext value={game}>
          <Room />
        </GameContext>
      );
    case 'opening':
    default:
      return <Opening />;
  }
};

/** Puts the chosen theme on the document. */
const Theme = () => {
  const theme = useApp((s) => s.settings.theme);
  const motion = useApp((s) => s.settings.motion);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['motion'] = motion;
  }, [theme, motion]);
  return null;
};
