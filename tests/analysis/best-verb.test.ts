/** Which verb is best in a situation: everything that is open is tried, and the choice is confirmed on other futures. */
import { expect, it } from 'vitest';
import { bestVerbs, type BestVerbSpec } from '../../src/analysis/balance/best-verb.ts';
import { VERB_RULES } from '../../src/engine/actions/registry.ts';
import { dealtMandate } from '../../src/engine/mandates/deal.ts';
import { MANDATE_IDS } from '../../src/engine/mandates/mandate.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const SPEC: BestVerbSpec = {
  scenario: loadScenario('coalition-2025'),
  changes: {},
  difficulty: 'standard',
  baseline: [50, 45, 55, 40, 55],
  seat: 'secretary-general',
  player: 'balanced',
};
const SEED = 'best 2';

it('tries what the chair may do, and says by mandate what came first there and whether it came first again', () => {
  const row = bestVerbs(SPEC, SEED);
  if (row === null) throw new Error('the campaign was over before');
  for (const verb of row.tried) expect(VERB_RULES[verb].seats, verb).toContain('secretary-general');
  expect(row.tried).toContain('sound-out');
  expect(new Set(row.tried).size).toBe(row.tried.length);
  for (const { mandate, dealt, verb, gain, confirmed } of row.contests) {
    expect(MANDATE_IDS).toContain(mandate);
    expect(dealt).toBe(mandate === dealtMandate(SEED));
    expect(row.tried).toContain(verb);
    if (confirmed) expect(gain, verb).toBeGreaterThan(0);
  }
});
