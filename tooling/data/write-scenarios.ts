/**
 * Wrote the election calendars of the 2025 scenarios. Run it again when elections.json or the rule changes:
 *
 *     node tooling/data/write-scenarios.ts
 *
 * It replaces only the block `elections`; the rest of a scenario is written by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { monthsThatControlDefence } from '../../src/scenario/calendar.ts';
import { ELECTIONS } from '../../src/scenario/data/elections.ts';
import { MEMBER_IDS } from '../../src/scenario/data/members.ts';
import { publishedElectionTurns } from './published-elections.ts';

const LAST_YEAR = 2036;
const months = monthsThatControlDefence(ELECTIONS, LAST_YEAR);

const byMember = (times: (id: string) => readonly (string | number)[]) =>
  Object.fromEntries(MEMBER_IDS.map((id) => [id, times(id)]));
const CALENDARS = {
  'coalition-2025': {
    kind: 'dates',
    firstTurn: 1,
    byMember: byMember((id) => months.get(id) ?? []),
  },
  'reference-2025': { kind: 'turns', byMember: byMember((id) => publishedElectionTurns(id)) },
};

const fileSchema = z.record(z.string(), z.unknown());
for (const [id, elections] of Object.entries(CALENDARS)) {
  const path = join(import.meta.dirname, `../../scenarios/${id}.json`);
  const file = fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, `${compact({ ...file, elections }, '')}\n`);
}

/** JSON that keeps on one line what fits on one line. */
function compact(value: unknown, indent: string): string {
  const LINE = 100;
  const line = spaced(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= LINE - 20)
    return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => compact(item, inner))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compact(item, inner)}`);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return `[\n${wrapped(parts, inner, LINE)}\n${indent}]`;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}
function wrapped(parts: string[], indent: string, width: number): string {
  let line = '';
  const lines: string[] = [];
  parts.forEach((part, index) => {
    const item = index < parts.length - 1 ? `${part},` : part;
    if (line !== '' && indent.length + line.length + 1 + item.length > width) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? item : `${line} ${item}`;
  });
  return [...lines, indent + line].join('\n');
}
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${spaced(item)}`,
  );
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
