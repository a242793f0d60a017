/** The lead of a coalition is a choice: going ahead and bringing back end far apart on the same luck, each best for something. */
import { describe, expect, it } from 'vitest';
import { seatBaseline, seatGame } from '../../src/analysis/balance/seat-value.ts';
import { LEAD_MANDATE_IDS } from '../../src/engine/mandates/mandate.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const SEEDS = ['1', '2', '3', '4', '5'];
const SEAT = 'lead:GBR';

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

describe('the lead of a coalition', () => {
  const baseline = seatBaseline(scenario, SEAT, 8);
  const rowsOf = (player: string) =>
    SEEDS.map((seed) => seatGame({ scenario, seat: SEAT, player, baseline }, seed));
  const ahead = rowsOf('go-ahead');
  const back = rowsOf('bring-back');
  const score = (rows: typeof ahead, mandate: string): number =>
    mean(rows.map((row) => row.scores[LEAD_MANDATE_IDS.findIndex((id) => id === mandate)] ?? 0));

  it('is asked something in every half-year', () => {
    for (const row of [...ahead, ...back]) expect(row.withDecision).toBe(row.turns);
  });

  it('sees it through by going ahead, and comes back to the table by coming back', () => {
    expect(score(ahead, 'see-it-through')).toBeGreaterThan(score(back, 'see-it-through') + 10);
    expect(score(back, 'back-to-the-table')).toBeGreaterThan(score(ahead, 'back-to-the-table') + 5);
    expect(score(back, 'keep-together')).toBeGreaterThan(score(ahead, 'keep-together') + 5);
  });
});
