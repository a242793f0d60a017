/** A competent chair: its first texts hold at once about as often as those of `balanced`, and more stand than fall. */
import { expect, it } from 'vitest';
import { seatGame, type ChairText } from '../../src/analysis/balance/seat-value.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const BASELINE = [0, 0, 0, 0, 0];
const SEEDS = ['1', '2', '3', '4'];

const PLAYED = [
  ['member:POL', 'good-ally'],
  ['member:POL', 'hard-bargain'],
  ['united-states', 'carry-on'],
  ['lead:GBR', 'keep-together'],
] as const;

it('texts of the rules’ chair stand more often than they fall, and amended ones most', () => {
  const texts: ChairText[] = PLAYED.flatMap(([seat, player]) =>
    SEEDS.flatMap((seed) => seatGame({ scenario, seat, player, baseline: BASELINE }, seed).texts),
  );
  const share = (of: readonly ChairText[], is: (text: ChairText) => boolean): number =>
    of.filter(is).length / of.length;
  const first = texts.filter(({ amended, treaty }) => !amended && !treaty);
  const amended = texts.filter((text) => text.amended && !text.treaty);
  expect(share(first, ({ heldAtOnce }) => heldAtOnce)).toBeGreaterThan(0.3);
  expect(share(first, ({ heldAtOnce }) => heldAtOnce)).toBeLessThan(0.55);
  expect(share(texts, ({ stands }) => stands)).toBeGreaterThan(0.5);
  expect(amended.length).toBeGreaterThan(5);
  expect(share(amended, ({ stands }) => stands)).toBeGreaterThan(
    share(first, ({ stands }) => stands),
  );
});
