/** A campaign written down, verified, and tampered with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parseRecord, printRecord, type GameRecord } from '../../src/replay/index.ts';
import { aWorkbench } from './silence.ts';

const bench = aWorkbench();
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let text = '';
let printed: unknown;

beforeAll(async () => {
  const { out } = await bench.run(
    'play',
    '--seed',
    '7',
    '--policy',
    'pillar-seeking',
    '--out',
    'game.json',
    '--json',
  );
  printed = JSON.parse(out);
  text = readFileSync(join(bench.folder, 'game.json'), 'utf8');
});

const tampered = (name: string, change: (record: GameRecord) => void): string => {
  const record = parseRecord(text);
  change(record);
  return bench.write(name, printRecord(record));
};

describe('play', () => {
  it('prints the ending and the final hash, and writes the record alone', () => {
    const record = parseRecord(text);
    expect(printed).toMatchObject({
      scenario: 'coalition-2025',
      policy: 'pillar-seeking',
      lens: 'agnostic',
      seed: '7',
      ending: record.ending,
      hash: record.turns.at(-1)?.hash,
    });
    expect(bench.files()).toContain('game.json');
    expect(bench.files().filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('names the decisive turns when asked', async () => {
    const { out } = await bench.run('play', '--seed', '7', '--decisive', '--json');
    const game: unknown = JSON.parse(out);
    expect(game).toHaveProperty('decisive.length', 3);
  });
});

describe('verify', () => {
  it('agrees, with the hash that play printed', async () => {
    const { code, out } = await bench.run('verify', 'game.json');
    expect(code).toBe(0);
    expect(out).toContain(parseRecord(text).turns.at(-1)?.hash);
    const json = await bench.run('verify', 'game.json', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      ok: true,
      hash: parseRecord(text).turns.at(-1)?.hash,
    });
  });

  it('names the first turn that differs after an edit, and shows what differs', async () => {
    const path = tampered('edited.json', (record) => {
      const turn = record.turns[5];
      if (turn) turn.actions = [{ verb: 'scold' }];
    });
    const { code, out, err } = await bench.run('verify', path);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^error: .*edited\.json: turn 5: differs: recorded [0-9a-f]{16}, replayed [0-9a-f]{16}\n$/,
    );
    expect(out).toContain('scoldingStance01');
    expect(out).toContain('parts of the state that differ: members');
    const json = await bench.run('verify', path, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ ok: false, turn: 5, kind: 'differs' });
  });

  it('names an action that the rules refuse', async () => {
    const path = tampered('refused.json', (record) => {
      const turn = record.turns[3];
      if (turn)
        turn.actions = [
          { verb: 'table-package', package: { delta: { core: 0.9 }, sidePayments: [] } },
        ];
    });
    const { code, err } = await bench.run('verify', path);
    expect(code).toBe(1);
    expect(err).toMatch(/turn 3: table-package refused: change-out-of-range/);
  });

  it('refuses a truncated file and an unknown verb as bad input', async () => {
    const half = await bench.run(
      'verify',
      bench.write('half.json', text.slice(0, text.length / 2)),
    );
    expect(half.code).toBe(2);
    expect(half.err).toMatch(/^error: .*half\.json: line \d+, column \d+: not valid JSON.*\n$/);
    const verb = await bench.run(
      'verify',
      bench.write('verb.json', text.replace('"verb":"table-package"', '"verb":"table-packag"')),
    );
    expect(verb.code).toBe(2);
    expect(verb.err).toMatch(
      /turns\[\d+\]\.actions\[\d\]\.verb: unknown "table-packag", did you mean "table-package"\?/,
    );
  });
});
