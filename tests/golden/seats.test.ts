/**
 * Golden games of a government's seat: the same seed and way of playing give the same states as when they were recorded.
 * To record them again: UPDATE_GOLDEN=1 npx vitest run tests/golden
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hash, RULES_VERSION, setup } from '../../src/engine/index.ts';
import type { Seat } from '../../src/engine/state.ts';
import { playersOf, playPlayerTurn } from '../../src/policies/index.ts';
import { optionsOfSeat } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const GAMES: readonly [seat: Seat, player: string, seed: string][] = [
  ['member:POL', 'good-ally', 'golden 1'],
  ['member:HUN', 'hard-bargain', 'golden 2'],
  ['united-states', 'shift-burden', 'golden 3'],
  ['lead:GBR', 'bring-back', 'golden 4'],
];

const fileOf = (seat: Seat, player: string): string =>
  fileURLToPath(new URL(`./${seat.replace(':', '-')}-${player}.json`, import.meta.url));

const play = (seat: Seat, player: string, seed: string): unknown => {
  const state = setup(loadScenario('coalition-2025'), seed, {}, optionsOfSeat(seat));
  const hashes = [hash(state)];
  const played = playersOf(seat)[player];
  if (played === undefined) throw new Error(`${seat} knows no ${player}`);
  while (state.phase !== 'ended') {
    playPlayerTurn(state, played, seed);
    hashes.push(hash(state));
  }
  return { seat, player, seed, rulesVersion: RULES_VERSION, hashes, ending: state.ending };
};

describe('golden games of a government', () => {
  it.each(GAMES)('%s, %s, %s', (seat, player, seed) => {
    const game = play(seat, player, seed);
    const path = fileOf(seat, player);
    if (UPDATE) writeFileSync(path, `${JSON.stringify(game, null, 2)}\n`);
    const recorded: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(game).toEqual(recorded);
  });
});
