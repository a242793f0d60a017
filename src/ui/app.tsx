/** The page: one screen at a time. Title and errors come at once, everything else on demand. */
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { locale, t } from '../i18n/index.ts';
import { AppContext, GameContext, useApp, type AppContextValue } from './context.ts';
import { Emblem } from './emblem.tsx';
import { ErrorBoundary, ErrorScreen } from './error-screen.tsx';
import { useFocusKeeper } from './focus-keeper.ts';
import { later } from './later.ts';
import { Look } from './look.tsx';
import { Title } from './title.tsx';
import { Overlays } from './tools/overlays.tsx';

const NewGame = later(async () => (await import('./new-game.tsx')).NewGame);
const Tutorial = later(async () => (await import('./tutorial/tutorial.tsx')).Tutorial);
const Credits = later(async () => (await import('./credits.tsx')).Credits);
const Room = later(async () => (await import('./game/room.tsx')).Room);

export const App = (context: AppContextValue) => (
  <AppContext value={context}>
    <ErrorBoundary>
      <Look />
      <Spoken />
    </ErrorBoundary>
  </AppContext>
);

/** Every text anew in another language: what is on the screen starts over, the stores go on. */
const Spoken = () => {
  const language = useApp((s) => s.language);
  useFocusKeeper();
  useEffect(() => {
    if (language === null) return;
    document.documentElement.lang = language;
    document.title = t('app.name');
  }, [language]);
  return (
    <I18nProvider key={language} locale={locale()}>
      <Suspense fallback={<Opening />}>
        <CurrentScreen />
      </Suspense>
      <Overlays />
    </I18nProvider>
  );
};

const Opening = () => (
  <main className="opening">
    <Emblem life="waits" />
    <Loading />
  </main>
);

const Loading = () => {
  const language = useApp((s) => s.language);
  return <output>{language === null ? '' : t('app.loading')}</output>;
};

/** Stays for as long as the page, and so never holds a game: what is drawn keeps what it read the time before. */
const CurrentScreen = () => {
  const screen = useApp((s) => s.screen);
  switch (screen) {
    case 'title':
      return <Title />;
    case 'new-game':
      return <NewGame />;
    case 'tutorial':
      return <Tutorial />;
    case 'credits':
      return <Credits />;
    case 'error':
      return <ErrorScreen />;
    case 'game':
      return <OpenGame />;
    case 'opening':
    default:
      return <Opening />;
  }
};

const OpenGame = () => {
  const game = useApp((s) => s.game);
  return game === null ? (
    <Opening />
  ) : (
    <GameContext value={game}>
      <Room />
    </GameContext>
  );
};
