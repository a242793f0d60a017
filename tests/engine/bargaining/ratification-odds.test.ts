/** Odds that no parliament says no, against the frequency with which none does. */
import { expect, it } from 'vitest';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { ratificationOdds01, ratify } from '../../../src/engine/bargaining/ratification.ts';
import { keyedDraws, standardDraws } from '../../../src/engine/rng.ts';
import { aGame } from '../../support/game.ts';

/** core +.2, optout +.1, command +.1, pillar +.2 */
const DELTA = [0.2, 0, 0.1, 0.1, 0, 0, 0, 0.2];
const TRIES = 3000;

/** Publics that are lukewarm by so much, and the share of days on which no parliament rejects. */
const compare = (publicSupport01: number): { odds: number | null; seen: number } => {
  const state = aGame({ changes: { nzB: 0.018, nzR: 0.06, ratTh: -0.22, protocolNorm: 0.9 } });
  for (const m of state.members) Object.assign(m, { publicSupport01, nationalist01: 0.3 });
  const table = setTable(state, 'secretary-general');
  const margins = state.members.map(() => 0.02);
  let held = 0;
  for (let day = 0; day < TRIES; day++) {
    const next = keyedDraws('odds', 'day', day);
    const mood = standardDraws(next, margins.length).map((z) => 0.018 * z);
    const noise = standardDraws(next, margins.length);
    const felt = margins.map((x, i) => x + mood[i]);
    if (ratify(table, state, DELTA, felt, noise).every((s) => s.result !== 'rejected')) held += 1;
  }
  return { odds: ratificationOdds01(table, DELTA, margins), seen: held / TRIES };
};

it.each([0.36, 0.39, 0.42, 0.46])(
  'are those of the votes where %f of the public approves',
  (share) => {
    const { odds, seen } = compare(share);
    expect(odds).not.toBeNull();
    expect(Math.abs((odds ?? 0) - seen)).toBeLessThan(0.035);
  },
);

it('differ between lukewarm and willing publics', () => {
  expect(compare(0.36).seen).toBeLessThan(0.6);
  expect(compare(0.46).seen).toBeGreaterThan(0.9);
});

it('are not asked for where the text is too small for parliaments', () => {
  const state = aGame({ changes: { ratMin: 0.25 } });
  const table = setTable(state, 'secretary-general');
  const none = state.members.map(() => 0);
  expect(ratificationOdds01(table, [0.2, 0, 0, 0, 0, 0, 0, 0], none)).toBeNull();
});
