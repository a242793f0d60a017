/** The delegation is a choice: opposite ways of playing it on the same luck end far apart, and each is best for something. */
import { describe, expect, it } from 'vitest';
import { seatBaseline, seatGame } from '../../src/analysis/balance/seat-value.ts';
import { AMERICAN_MANDATE_IDS } from '../../src/engine/mandates/mandate.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const SEEDS = ['1', '2', '3', '4', '5'];
const SEAT = 'united-states';

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

describe('the delegation of the United States', () => {
  const baseline = seatBaseline(scenario, SEAT, 8);
  const rowsOf = (player: string) =>
    SEEDS.map((seed) => seatGame({ scenario, seat: SEAT, player, baseline }, seed));
  const stays = rowsOf('carry-on');
  const goes = rowsOf('go-home');
  const score = (rows: typeof stays, mandate: string): number =>
    mean(
      rows.map((row) => row.scores[AMERICAN_MANDATE_IDS.findIndex((id) => id === mandate)] ?? 0),
    );

  it('is asked something in nearly every half-year while it is there', () => {
    for (const row of stays) expect(row.withDecision).toBe(row.turns);
  });

  it('renews by carrying on and frees its hand by going, by far', () => {
    expect(score(stays, 'renewal')).toBeGreaterThan(score(goes, 'renewal') + 25);
    expect(score(goes, 'free-hand')).toBeGreaterThan(score(stays, 'free-hand') + 25);
    expect(score(goes, 'orderly-transition')).toBeGreaterThan(
      score(stays, 'orderly-transition') + 10,
    );
  });
});
