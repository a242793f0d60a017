/** The saved game, in IndexedDB: one current game, and the last one that could not be read. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What the title says about a save without opening it. */
export interface SaveSummary {
  startYear: number;
  startHalf: 1 | 2;
  turn: number;
  turnsTotal: number;
  ended: boolean;
}

export interface Save {
  summary: SaveSummary;
  /** The record, as text: it is parsed by its schema when it is opened. */
  record: string;
  /** The unfinished text in the deal-builder, as JSON. */
  draft: string;
}

interface Saves extends DBSchema {
  saves: { key: 'current' | 'broken'; value: unknown };
}

const NAME = 'silence-procedure';

const open = (): Promise<IDBPDatabase<Saves>> =>
  openDB<Saves>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('saves');
    },
  });

let database: Promise<IDBPDatabase<Saves>> | null = null;
const saves = (): Promise<IDBPDatabase<Saves>> => (database ??= open());

/** @throws when the browser keeps nothing */
export const keepSave = async (save: Save): Promise<void> => {
  await (await saves()).put('saves', save, 'current');
};

/** The stored value as it is, unparsed; undefined when there is none. */
export const readSave = async (): Promise<unknown> => (await saves()).get('saves', 'current');

/** Put an unreadable save aside, so that a new game does not overwrite it. */
export const setAside = async (value: unknown): Promise<void> => {
  const db = await saves();
  await db.put('saves', value, 'broken');
  await db.delete('saves', 'current');
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The summary of a stored value; null when it has none that can be read. */
export const summaryOf = (value: unknown): SaveSummary | null => {
  const summary = field(value, 'summary');
  const startYear = field(summary, 'startYear');
  const startHalf = field(summary, 'startHalf');
  const turn = field(summary, 'turn');
  const turnsTotal = field(summary, 'turnsTotal');
  if (typeof startYear !== 'number' || typeof turn !== 'number' || typeof turnsTotal !== 'number')
    return null;
  if (startHalf !== 1 && startHalf !== 2) return null;
  return { startYear, startHalf, turn, turnsTotal, ended: field(summary, 'ended') === true };
};

export const textOf = (value: unknown, name: 'record' | 'draft'): string => {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
};
