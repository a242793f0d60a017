/** Read a record from text, and write it. Every problem is one line that names the place. */
import { parseJson } from '../scenario/json.ts';
import { problemsOf } from '../scenario/problems.ts';
import type { GameRecord } from './record.ts';
import { recordSchema } from './record-schema.ts';

/** A record that cannot be read; the message is one line. */
export class UnreadableRecord extends Error {
  override name = 'UnreadableRecord';
}

/** @throws UnreadableRecord */
export const parseRecord = (text: string): GameRecord => {
  const json = parseJson(text);
  if (!json.ok) throw new UnreadableRecord(json.problem);
  const result = recordSchema.safeParse(json.value);
  if (result.success) return result.data;
  const [first, ...more] = problemsOf(recordSchema, json.value, result.error.issues);
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new UnreadableRecord(`${first ?? 'not a record'}${others}`);
};

/** The record as text: one line a turn, so that a difference between two files is easy to read. */
export const printRecord = (record: GameRecord): string => {
  const { turns, ...head } = record;
  const lines = turns.map((turn) => `    ${JSON.stringify(turn)}`);
  const rest = JSON.stringify(head, null, 2).slice(0, -2);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `${rest},\n  "turns": ${list}\n}\n`;
};
