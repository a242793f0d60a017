/** The store of the whole page: which screen, the settings, the save, and the open game. Small: it is in the first load. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { speak, type Language } from '../i18n/index.ts';
import type { Analyst } from '../workers/job.ts';
import type { GameStore, NewGameChoice } from './game-state.ts';
import type { ImportRefusal } from './import-save.ts';
import { askToKeep } from './persistence.ts';
import { takeGame, type Hold } from './one-tab.ts';
import {
  keepAtOnce,
  keepSave,
  listSaves,
  newSaveId,
  noteProblem,
  readSave,
  textOf,
  type Save,
  type SaveEntry,
  type SaveId,
  type SaveSummary,
} from './saves.ts';
import type { Caption, Cue } from './sounds.ts';
import {
  keepSettings,
  languageOf,
  loadSettings,
  motionReduced,
  type Settings,
} from './settings.ts';
import { lessonWasOpen, noteLesson, noteOpen, wasOpen } from './tab-memory.ts';

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
  /** Every saved game, the last written first. */
  saves: SaveEntry[];
  /** The last game that can be opened; null = there is none, or it does not say what it is. */
  save: SaveSummary | null;
  hasSave: boolean;
  /** The slot of the open game. */
  openSave: SaveId | null;
  /** The open game is this tab's, as long as no other opens it. */
  hold: Hold | null;
  /** The game that was open here goes on in another tab. */
  elsewhere: boolean;
  /** A save that could not be read, as it is stored. */
  broken: { problem: string; text: string } | null;
  keepsNothing: boolean;
  /** Why a game that was sent as a link could not be taken in. */
  refusedImport: ImportRefusal | null;
  game: GameStore | null;
  error: string | null;
  /** The sound that is told in words now. */
  caption: Caption | null;
  /** A cue that is to be heard for a trial. */
  sample: Cue | null;
  /** Takes the new version that waits; null when there is none. */
  update: (() => void) | null;
  show: (screen: Screen) => void;
  lay: (overlay: Overlay | null) => void;
  changeSettings: (change: Partial<Settings>) => void;
  /** Without an id, the last game that can be opened. */
  continueGame: (id?: SaveId) => Promise<void>;
  /** Read the list of saves again. */
  lookForSaves: () => Promise<void>;
  startGame: (choice: NewGameChoice) => Promise<void>;
  toTitle: () => Promise<void>;
  fail: (error: unknown) => void;
}

export type AppStore = StoreApi<AppState>;

type Get = () => AppState;
type Set = (change: Partial<AppState>) => void;

/** The last game that can be opened. */
const lastOf = (saves: readonly SaveEntry[]): SaveEntry | undefined =>
  saves.find(({ problem }) => problem === null);

const lookForSaves = async (set: Set): Promise<void> => {
  try {
    const saves = await listSaves();
    const last = lastOf(saves);
    set({ saves, save: last?.summary ?? null, hasSave: last !== undefined });
  } catch {
    set({ keepsNothing: true });
  }
};

/** Asked once, when there is something to lose: a half-year has been played. */
let asked = false;
const keepIn =
  (id: SaveId, hold: Hold) =>
  async (save: Save, closing: boolean): Promise<void> => {
    if (!hold.mine()) return;
    await (closing ? keepAtOnce : keepSave)(id, save);
    if (asked || save.summary.turn === 0) return;
    asked = true;
    await askToKeep().catch(() => 'unknown');
  };

const servicesOf = (id: SaveId, hold: Hold, get: Get, analyst: Analyst | null) => ({
  settings: () => get().settings,
  changeSettings: (change: Partial<Settings>) => get().changeSettings(change),
  keep: keepIn(id, hold),
  analyst,
});

/** Leave the open game, if there is one. */
const leaveGame = (get: Get): void => {
  get().game?.getState().leave();
  get().hold?.letGo();
};

/** Hold the game in this tab, until another opens it: then it goes on there. */
const holdGame = (id: SaveId, get: Get, set: Set): Hold => {
  const hold = takeGame(id, () => {
    if (get().hold !== hold) return;
    void get()
      .toTitle()
      .then(() => {
        set({ elsewhere: true });
      })
      .catch(get().fail);
  });
  set({ hold, elsewhere: false });
  return hold;
};

/** A save that cannot be opened stays where it is; the title says why, and hands it over. */
const refuseSaved = async (
  id: SaveId,
  stored: unknown,
  problem: string,
  set: Set,
): Promise<void> => {
  noteOpen(null);
  await noteProblem(id, problem);
  await lookForSaves(set);
  const text = textOf(stored, 'record');
  set({
    screen: 'title',
    game: null,
    openSave: null,
    broken: { problem, text: text === '' ? (JSON.stringify(stored) ?? '') : text },
  });
};

const openSaved = async (
  wanted: SaveId | undefined,
  get: Get,
  set: Set,
  analyst: Analyst | null,
): Promise<void> => {
  const id = wanted ?? lastOf(get().saves)?.id;
  if (id === undefined) return;
  leaveGame(get);
  set({ screen: 'opening', overlay: null });
  const hold = holdGame(id, get, set);
  const stored = await readSave(id);
  const { openRecord } = await import('./open-game.ts');
  const opened = await openRecord(
    textOf(stored, 'record'),
    textOf(stored, 'draft'),
    servicesOf(id, hold, get, analyst),
  );
  // Another tab, or another game, may have come in between.
  if (!hold.mine()) return;
  if (!opened.ok) {
    hold.letGo();
    await refuseSaved(id, stored, opened.problem, set);
    return;
  }
  noteLesson(false);
  noteOpen(id);
  set({ game: opened.game, screen: 'game', openSave: id, broken: null });
};

const startNew = async (
  choice: NewGameChoice,
  get: Get,
  set: Set,
  analyst: Analyst | null,
): Promise<void> => {
  set({ screen: 'opening' });
  leaveGame(get);
  const { openNew } = await import('./open-game.ts');
  const id = newSaveId();
  const game = openNew(choice, servicesOf(id, holdGame(id, get, set), get, analyst));
  noteLesson(false);
  noteOpen(id);
  set({ game, screen: 'game', openSave: id });
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
    saves: [],
    save: null,
    hasSave: false,
    openSave: null,
    hold: null,
    elsewhere: false,
    broken: null,
    keepsNothing: false,
    refusedImport: null,
    game: null,
    error: null,
    caption: null,
    sample: null,
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
    continueGame: (id) => openSaved(id, get, set, analyst),
    lookForSaves: () => lookForSaves(set),
    startGame: (choice) => startNew(choice, get, set, analyst),
    toTitle: async () => {
      noteOpen(null);
      noteLesson(false);
      leaveGame(get);
      await lookForSaves(set);
      set({ screen: 'title', game: null, hold: null, openSave: null, overlay: null });
    },
    fail: (error) => {
      noteOpen(null);
      noteLesson(false);
      set({ screen: 'error', error: messageOf(error), overlay: null });
    },
  }));
};

/** Begins the address of a game that was sent as a link. */
const LINK = '#game=';

/** Take a game that was sent as a link into a slot of its own, and open it; whether there was one. */
const openLink = async ({ getState, setState }: AppStore): Promise<boolean> => {
  const { hash, pathname, search } = location;
  if (!hash.startsWith(LINK)) return false;
  history.replaceState(null, '', `${pathname}${search}`);
  const { importLink } = await import('./import-save.ts');
  const imported = await importLink(hash.slice(LINK.length));
  if (!imported.ok) {
    setState({ screen: 'title', refusedImport: imported.refusal });
    return true;
  }
  const id = newSaveId();
  await keepSave(id, imported.save);
  await lookForSaves(setState);
  await getState().continueGame(id);
  return true;
};

/** A page that is put out of sight may be gone without another word, and so may one that is turned over. */
const saveWhenClosing = ({ getState }: AppStore): void => {
  const closing = (): void => getState().game?.getState().closing();
  window.addEventListener('pagehide', closing);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) closing();
  });
};

/** Look for saves and show the first screen; a tab that had a game open goes back to it. */
export const openApp = async (store: AppStore): Promise<void> => {
  saveWhenClosing(store);
  await Promise.all([listen(store.getState, store.setState), lookForSaves(store.setState)]);
  // A link may also be pasted into the address of an open page.
  window.addEventListener('hashchange', () => {
    openLink(store).catch(store.getState().fail);
  });
  if (await openLink(store)) return;
  const { saves, continueGame } = store.getState();
  const open = saves.find(({ id, problem }) => id === wasOpen() && problem === null);
  if (open !== undefined) await continueGame(open.id);
  else store.setState({ screen: lessonWasOpen() ? 'tutorial' : 'title' });
};
