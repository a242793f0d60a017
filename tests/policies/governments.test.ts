/** A government's seat is a choice: opposite ways of playing it on the same luck end apart, and neither is best for every mandate. */
import { describe, expect, it } from 'vitest';
import { seatBaseline, seatGame } from '../../src/analysis/balance/seat-value.ts';
import { NATIONAL_MANDATE_IDS } from '../../src/engine/mandates/mandate.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const SEEDS = ['1', '2', '3', '4', '5'];
const SEAT = 'member:POL';

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

describe('a government’s seat', () => {
  const baseline = seatBaseline(scenario, SEAT, 8);
  const rowsOf = (player: 'good-ally' | 'hard-bargain') =>
    SEEDS.map((seed) => seatGame({ scenario, seat: SEAT, player, baseline }, seed));
  const ally = rowsOf('good-ally');
  const bargainer = rowsOf('hard-bargain');
  const score = (rows: typeof ally, mandate: string): number =>
    mean(
      rows.map((row) => row.scores[NATIONAL_MANDATE_IDS.findIndex((id) => id === mandate)] ?? 0),
    );

  it('is asked something in every half-year, and nearly always for its envelope', () => {
    for (const row of [...ally, ...bargainer]) {
      expect(row.withDecision).toBe(row.turns);
      expect(row.envelopes).toBeGreaterThan(0.6 * row.turns);
    }
  });

  it('pays the good ally in trust and the bargainer in contracts, by far', () => {
    expect(score(ally, 'good-ally')).toBeGreaterThan(score(bargainer, 'good-ally') + 10);
    expect(score(bargainer, 'home-purse')).toBeGreaterThan(score(ally, 'home-purse') + 10);
  });

  it('moves what the alliance agrees on', () => {
    const stand = (rows: typeof ally): number =>
      mean(rows.map((row) => row.texts.filter(({ stands }) => stands).length));
    expect(stand(ally)).toBeGreaterThan(stand(bargainer));
  });
});
