/** Games from outside: a file, or a link. Everything is checked before it is kept, and every refusal says why. */
import {
  openScenario,
  parseJson,
  parseRecord,
  RECORD_FORMAT,
  restoreGame,
  RULES_VERSION,
  sharedRecord,
  shareText,
  type GameRecord,
} from '../session/index.ts';
import { packed, unpacked } from './packed.ts';
import { saveOf } from './game-store.ts';
import { SCENARIOS } from './new-game.ts';
import { NO_DRAFT } from './room.ts';
import type { Save } from './saves.ts';

/** Why a game is not taken in. `problem` is for those who mend files, and in English. */
export type ImportRefusal =
  | { why: 'too-large' | 'not-json' | 'no-record' | 'broken-link' }
  | { why: 'other-format' | 'other-rules'; found: number; present: number }
  | { why: 'other-scenario'; scenario: string }
  | { why: 'not-a-record' | 'differs'; problem: string };

export type Imported = { ok: true; save: Save } | { ok: false; refusal: ImportRefusal };

const refused = (refusal: ImportRefusal): Imported => ({ ok: false, refusal });

/** More than a hundred full games. */
const LARGEST_BYTES = 50_000_000;

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What can be said before the record is read in full. */
const refuseAtSight = (value: unknown): ImportRefusal | null => {
  const format = fieldOf(value, 'format');
  const rules = fieldOf(value, 'rulesVersion');
  const scenario = fieldOf(value, 'scenarioId');
  if (typeof format !== 'number') return { why: 'no-record' };
  if (format !== RECORD_FORMAT)
    return { why: 'other-format', found: format, present: RECORD_FORMAT };
  if (typeof rules === 'number' && rules !== RULES_VERSION)
    return { why: 'other-rules', found: rules, present: RULES_VERSION };
  if (typeof scenario === 'string' && !SCENARIOS.some((id) => id === scenario))
    return { why: 'other-scenario', scenario };
  return null;
};

/** The game that a record leads to, as it is saved. */
const restored = (record: GameRecord): Imported => {
  try {
    const authority = restoreGame(record, openScenario(record.scenarioId));
    return { ok: true, save: saveOf(authority, NO_DRAFT) };
  } catch (error) {
    return refused({ why: 'differs', problem: messageOf(error) });
  }
};

/** A game from the text of a file. */
export const importRecord = (text: string): Imported => {
  if (text.length > LARGEST_BYTES) return refused({ why: 'too-large' });
  const json = parseJson(text);
  if (!json.ok) return refused({ why: 'not-json' });
  const refusal = refuseAtSight(json.value);
  if (refusal !== null) return refused(refusal);
  try {
    return restored(parseRecord(text));
  } catch (error) {
    return refused({ why: 'not-a-record', problem: messageOf(error) });
  }
};

/** A game from what stands in an address. */
export const importLink = async (link: string): Promise<Imported> => {
  const text = await unpacked(link);
  const json = text === null ? null : parseJson(text);
  if (json === null || !json.ok) return refused({ why: 'broken-link' });
  const refusal = refuseAtSight(json.value);
  if (refusal !== null) return refused(refusal);
  try {
    return restored(sharedRecord(json.value, openScenario));
  } catch (error) {
    return refused({ why: 'differs', problem: messageOf(error) });
  }
};

/** Longer addresses are cut off by some mail programs and chats. */
const LONGEST_LINK = 8000;

export type Shared =
  | { ok: true; link: string }
  | { ok: false; length: number; longest: number }
  | { ok: false; refusal: ImportRefusal };

/** A saved game as an address; refused where it would be too long. @param page the address of the game */
export const linkTo = async (recordText: string, page: string): Promise<Shared> => {
  try {
    const link = `${page}#game=${await packed(shareText(parseRecord(recordText)))}`;
    return link.length > LONGEST_LINK
      ? { ok: false, length: link.length, longest: LONGEST_LINK }
      : { ok: true, link };
  } catch (error) {
    return { ok: false, refusal: { why: 'not-a-record', problem: messageOf(error) } };
  }
};
