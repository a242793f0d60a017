/** The store of the whole page: which screen, the settings, the save, and the open game. Small: it is in the first load. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { speak, type Language } from '../i18n/index.ts';
import type { Analyst } from '../workers/job.ts';
import type { GameStore, NewGameChoice } from './game-state.ts';
import { keepSave, readSave, setAside, summaryOf, textOf, type SaveSummary } from './saves.ts';
import {
  keepSettings,
  languageOf,
  loadSettings,
  motionReduced,
  type Settings,
} from './settings.ts';

export type Screen = 'opening' | 'title' | 'new-game' | 'tutorial' | 'credits' | 'game' | 'error';

/** What lies over the screen: it can be opened from everywhere, and leaves the screen as it is. */
export type Overlay =
  | { kind: 'palette' | 'settings' | 'saves' | 'keys' }
  /** `entry` = where the codex opens; null = at its beginning. */
  | { kind: 'codex'; entry: string | null };

export interface AppState {
  screen: Screen;
  settings: Settings;
  /** Some of the stored settings could not be read: what is missing has its default. */
  settingsUnread: boolean;
  overlay: Overlay | null;
  /** The language whose words are there; null until the first have come. */
  language: Language | null;
  /** The saved game; null = none that can be opened. */
  save: SaveSummary | null;
  hasSave: boolean;
  /** A save that could not be read, as it is stored. */
  broken: { problem: string; text: string } | null;
  keepsNothing: boolean;
  game: GameStore | null;
  error: string | null;
  /** Takes the new version that waits; null when there is none. */
  update: (() => void) | null;
  show: (screen: Screen) => void;
  lay: (overlay: Overlay | null) => void;
  changeSettings: (change: Partial<Settings>) => void;
  continueGame: () => Promise<void>;
  startGame: (choice: NewGameChoice) => Promise<void>;
  toTitle: () => Promise<void>;
  fail: (error: unknown) => void;
}

export type AppStore = StoreApi<AppState>;

/** Set while a game is open in this tab, so that a reload goes straight back to it. */
const OPEN = 'silence-procedure.open';
const noteOpen = (open: boolean): void => {
  try {
    if (open) sessionStorage.setItem(OPEN, 'yes');
    else sessionStorage.removeItem(OPEN);
  } catch {
    // A reload then goes to the title.
  }
};
const wasOpen = (): boolean => {
  try {
    return sessionStorage.getItem(OPEN) === 'yes';
  } catch {
    return false;
  }
};

/** Set while the lesson is open in this tab, for the same. */
const LESSON = 'silence-procedure.lesson-open';
const noteLesson = (open: boolean): void => {
  try {
    if (open) sessionStorage.setItem(LESSON, 'yes');
    else sessionStorage.removeItem(LESSON);
  } catch {
    // A reload then goes to the title.
  }
};
const lessonWasOpen = (): boolean => {
  try {
    return sessionStorage.getItem(LESSON) === 'yes';
  } catch {
    return false;
  }
};

type Get = () => AppState;
type Set = (change: Partial<AppState>) => void;

const lookForSave = async (set: Set): Promise<void> => {
  try {
    const stored = await readSave();
    set({ save: summaryOf(stored), hasSave: stored !== undefined });
  } catch {
    set({ keepsNothing: true });
  }
};

const servicesOf = (get: Get, analyst: Analyst | null) => ({
  settings: () => get().settings,
  changeSettings: (change: Partial<Settings>) => get().changeSettings(change),
  keep: keepSave,
  analyst,
});

const openSaved = async (get: Get, set: Set, analyst: Analyst | null): Promise<void> => {
  set({ screen: 'opening' });
  const stored = await readSave();
  const { openRecord } = await import('./open-game.ts');
  const opened = openRecord(
    textOf(stored, 'record'),
    textOf(stored, 'draft'),
    servicesOf(get, analyst),
  );
  if (opened.ok) {
    noteOpen(true);
    set({ game: opened.game, screen: 'game' });
    return;
  }
  noteOpen(false);
  await setAside(stored);
  const text = textOf(stored, 'record');
  set({
    screen: 'title',
    hasSave: false,
    save: null,
    broken: { problem: opened.problem, text: text === '' ? (JSON.stringify(stored) ?? '') : text },
  });
};

const startNew = async (
  choice: NewGameChoice,
  get: Get,
  set: Set,
  analyst: Analyst | null,
): Promise<void> => {
  set({ screen: 'opening' });
  get().game?.getState().leave();
  const { openNew } = await import('./open-game.ts');
  const game = openNew(choice, servicesOf(get, analyst));
  noteLesson(false);
  noteOpen(true);
  set({ game, screen: 'game', hasSave: true });
};

/** Speaks the chosen language as soon as its words have come. */
const listen = async (get: Get, set: Set): Promise<void> => {
  const wanted = languageOf(get().settings.language);
  if (wanted === get().language) return;
  await speak(wanted);
  set({ language: wanted });
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** @param analyst works things out behind a game; null where nobody offers it */
export const createAppStore = (analyst: Analyst | null): AppStore => {
  const loaded = loadSettings();
  return createStore<AppState>()((set, get) => ({
    screen: 'opening',
    settings: loaded.settings,
    settingsUnread: loaded.unread,
    overlay: null,
    language: null,
    save: null,
    hasSave: false,
    broken: null,
    keepsNothing: false,
    game: null,
    error: null,
    update: null,
    show: (screen) => {
      noteLesson(screen === 'tutorial');
      set({ screen, overlay: null });
    },
    lay: (overlay) => set({ overlay }),
    changeSettings: (change) => {
      const settings = { ...get().settings, ...change };
      keepSettings(settings);
      set({ settings });
      get().game?.setState({ reducedMotion: motionReduced(settings) });
      listen(get, set).catch(get().fail);
    },
    continueGame: () => openSaved(get, set, analyst),
    startGame: (choice) => startNew(choice, get, set, analyst),
    toTitle: async () => {
      noteOpen(false);
      noteLesson(false);
      get().game?.getState().leave();
      await lookForSave(set);
      set({ screen: 'title', game: null });
    },
    fail: (error) => {
      noteOpen(false);
      noteLesson(false);
      set({ screen: 'error', error: messageOf(error), overlay: null });
    },
  }));
};

/** Look for a save and show the first screen; a tab that had a game open goes back to it. */
export const openApp = async (store: AppStore): Promise<void> => {
  await Promise.all([listen(store.getState, store.setState), lookForSave(store.setState)]);
  const { hasSave, continueGame } = store.getState();
  if (hasSave && wasOpen()) await continueGame();
  else store.setState({ screen: lessonWasOpen() ? 'tutorial' : 'title' });
};
