/** Saved games, in IndexedDB: one slot a game, written by itself as it is played. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What is said about a save without opening it. */
export interface SaveSummary {
  startYear: number;
  startHalf: 1 | 2;
  turn: number;
  turnsTotal: number;
  ended: boolean;
  /** A mandate's id; null = an open term, or a save that does not say. */
  mandate: string | null;
  /** The government that is played; null = the chair. */
  government: string | null;
  /** Score of the mandate if the term ended there, of 100; null where there is none. */
  score: number | null;
  seed: string;
}

export interface Save {
  summary: SaveSummary;
  /** The record, as text: it is parsed by its schema when it is opened. */
  record: string;
  /** The unfinished text in the deal-builder, as JSON. */
  draft: string;
}

export type SaveId = string;

/** A slot as it is listed. */
export interface SaveEntry {
  id: SaveId;
  /** As the player has called it; null = not yet. */
  name: string | null;
  /** When it was written last, milliseconds since 1970. */
  savedAt: number;
  /** Null = it has none that can be read. */
  summary: SaveSummary | null;
  /** Why it could not be opened; null = it could, or nobody has tried. */
  problem: string | null;
}

interface Saves extends DBSchema {
  /** Where the one save was before there were slots. */
  saves: { key: 'current' | 'broken'; value: unknown };
  games: { key: SaveId; value: unknown };
}

const NAME = 'silence-procedure';

export const newSaveId = (): SaveId => crypto.randomUUID();

/** The save of the time before slots moves into one. */
const move = async (from: unknown, problem: string | null): Promise<void> => {
  if (typeof from !== 'object' || from === null) return;
  const games = await saves();
  await games.put('games', { ...from, savedAt: 0, problem }, newSaveId());
  await games.delete('saves', problem === null ? 'current' : 'broken');
};

const open = (): Promise<IDBPDatabase<Saves>> =>
  openDB<Saves>(NAME, 2, {
    upgrade: (db) => {
      for (const store of ['saves', 'games'] as const)
        if (!db.objectStoreNames.contains(store)) db.createObjectStore(store);
    },
  });

let database: Promise<IDBPDatabase<Saves>> | null = null;
/** The database once it is open. */
let opened: IDBPDatabase<Saves> | null = null;
const saves = (): Promise<IDBPDatabase<Saves>> => (database ??= open().then((db) => (opened = db)));

/** The stored value as it is, unparsed; undefined when there is none. */
export const readSave = async (id: SaveId): Promise<unknown> => (await saves()).get('games', id);

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const textIn = (value: unknown, name: string): string | null => {
  const text = field(value, name);
  return typeof text === 'string' && text !== '' ? text : null;
};

/** How slots were called when they were last seen, for who has no time to read them first; a game without a name has none. */
const names = new Map<SaveId, string>();

const noteName = (id: SaveId, slot: unknown): void => {
  const name = textIn(slot, 'name');
  if (name === null) names.delete(id);
  else names.set(id, name);
};

/** Change some of a slot; what it says besides stays. @throws when the browser keeps nothing, or no more */
const change = async (id: SaveId, part: object): Promise<void> => {
  const db = await saves();
  const tx = db.transaction('games', 'readwrite');
  const before = await tx.store.get(id);
  const slot = { ...(typeof before === 'object' ? before : null), ...part };
  noteName(id, slot);
  await tx.store.put(slot, id);
  await tx.done;
};

const written = (save: Save): object => ({ ...save, savedAt: Date.now(), problem: null });

/** Write a game into its slot. @throws when the browser keeps nothing, or no more */
export const keepSave = (id: SaveId, save: Save): Promise<void> => change(id, written(save));

/**
 * Write a game into its slot, and be done with it before this returns: a page that is closed hears no answer, and what
 * waits for one is lost. @throws as `keepSave`
 */
export const keepAtOnce = async (id: SaveId, save: Save): Promise<void> => {
  if (opened === null) return keepSave(id, save);
  const tx = opened.transaction('games', 'readwrite');
  const put = tx.store.put({ ...written(save), name: names.get(id) ?? '' }, id);
  tx.commit();
  await Promise.all([put, tx.done]);
};

/** @param name empty = as it was called by itself */
export const renameSave = (id: SaveId, name: string): Promise<void> =>
  change(id, { name: name.trim() });

/** Note that it cannot be opened; it is kept as it is. */
export const noteProblem = (id: SaveId, problem: string): Promise<void> => change(id, { problem });

export const deleteSave = async (id: SaveId): Promise<void> => {
  await (await saves()).delete('games', id);
};

/** The summary of a stored value; null when it has none that can be read. */
const summaryOf = (value: unknown): SaveSummary | null => {
  const summary = field(value, 'summary');
  const startYear = field(summary, 'startYear');
  const startHalf = field(summary, 'startHalf');
  const turn = field(summary, 'turn');
  const turnsTotal = field(summary, 'turnsTotal');
  const score = field(summary, 'score');
  if (typeof startYear !== 'number' || typeof turn !== 'number' || typeof turnsTotal !== 'number')
    return null;
  if (startHalf !== 1 && startHalf !== 2) return null;
  return {
    startYear,
    startHalf,
    turn,
    turnsTotal,
    ended: field(summary, 'ended') === true,
    mandate: textIn(summary, 'mandate'),
    government: textIn(summary, 'government'),
    score: typeof score === 'number' ? score : null,
    seed: textIn(summary, 'seed') ?? '',
  };
};

const entryOf = (id: SaveId, value: unknown): SaveEntry => {
  const savedAt = field(value, 'savedAt');
  noteName(id, value);
  return {
    id,
    name: textIn(value, 'name'),
    savedAt: typeof savedAt === 'number' ? savedAt : 0,
    summary: summaryOf(value),
    problem: textIn(value, 'problem'),
  };
};

/** All slots, the last written first. @throws when the browser keeps nothing */
export const listSaves = async (): Promise<SaveEntry[]> => {
  const db = await saves();
  await move(await db.get('saves', 'current'), null);
  await move(await db.get('saves', 'broken'), 'unreadable');
  const [ids, values] = await Promise.all([db.getAllKeys('games'), db.getAll('games')]);
  return ids
    .map((id, at) => entryOf(id, values[at]))
    .toSorted((a, b) => b.savedAt - a.savedAt || (a.id < b.id ? -1 : 1));
};

export const textOf = (value: unknown, name: 'record' | 'draft'): string =>
  textIn(value, name) ?? '';
