/**
 * Golden games: the same seed and policy give the same states, turn by turn, as when they were recorded. They change
 * only together with RULES_VERSION. To record them again: UPDATE_GOLDEN=1 npx vitest run tests/golden
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GOLDEN_GAMES, playGolden, type GoldenGame } from './play-golden.ts';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const fileOf = (policy: string, seed: string): string =>
  fileURLToPath(new URL(`./${policy}-${seed.replaceAll(' ', '-')}.json`, import.meta.url));

const isGoldenGame = (value: unknown): value is GoldenGame =>
  typeof value === 'object' &&
  value !== null &&
  'hashes' in value &&
  Array.isArray(value.hashes) &&
  ['scenario', 'policy', 'seed', 'rulesVersion', 'ending'].every((key) => key in value);

const recorded = (path: string): GoldenGame => {
  if (!existsSync(path)) throw new Error('no recording; make one with UPDATE_GOLDEN=1 npx vitest run tests/golden');
  const game: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isGoldenGame(game)) throw new Error(`${path} is no golden game`);
  return game;
};

describe('golden games', () => {
  it.each(GOLDEN_GAMES)('%s, %s', (policy, seed) => {
    const game = playGolden(policy, seed);
    const path = fileOf(policy, seed);
    if (UPDATE) writeFileSync(path, `${JSON.stringify(game, null, 2)}\n`);
    const golden = recorded(path);
    expect(game.rulesVersion).toBe(golden.rulesVersion);
    const differs = game.hashes.findIndex((h, turn) => h !== golden.hashes[turn]);
    expect(differs, 'first recorded position that differs (0 = the opening)').toBe(-1);
    expect(game).toEqual(golden);
  });

  it('reach different states, and last to an ending', () => {
    const games = GOLDEN_GAMES.map(([policy, seed]) => recorded(fileOf(policy, seed)));
    expect(new Set(games.map((g) => g.hashes.at(-1))).size).toBe(games.length);
    for (const { hashes, ending } of games) {
      expect(new Set(hashes).size).toBe(hashes.length);
      expect(ending).not.toBe('');
    }
  });
});
