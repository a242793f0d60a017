/** Ledgers of causes: what is booked adds up, and relaxing keeps the sum on the gauge. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { book, GAUGE_CAUSES, relax, total, type Contributions } from '../../src/engine/ledger.ts';

const CAUSES = [...new Set(Object.values(GAUGE_CAUSES).flat())];

describe('a ledger', () => {
  it('adds what is booked, and keeps no empty entries', () => {
    const ledger: Contributions = { start: 0.5 };
    book(ledger, 'mission', 0.1);
    book(ledger, 'mission', -0.3);
    book(ledger, 'exits', 0);
    expect(ledger.mission).toBeCloseTo(-0.2, 12);
    expect('exits' in ledger).toBe(false);
    expect(total(ledger, CAUSES)).toBeCloseTo(0.3, 12);
  });

  it('follows a gauge that relaxes towards a sum of terms', () => {
    const amount = fc.double({ min: -1, max: 1, noNaN: true });
    const parts = fc.dictionary(fc.constantFrom(...CAUSES), amount, { maxKeys: 8 });
    fc.assert(
      fc.property(
        parts,
        parts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, terms, rate) => {
          const ledger: Contributions = { ...start };
          const gauge = total(ledger, CAUSES);
          relax(ledger, rate, terms, CAUSES);
          expect(total(ledger, CAUSES)).toBeCloseTo(
            gauge + rate * (total(terms, CAUSES) - gauge),
            9,
          );
        },
      ),
    );
  });

  it('ends at the terms when it relaxes all the way', () => {
    const ledger: Contributions = { start: 0.5, mission: 0.2 };
    relax(ledger, 1, { office: 0.6, mission: -0.1 }, CAUSES);
    expect(ledger.office).toBeCloseTo(0.6, 12);
    expect(ledger.mission).toBeCloseTo(-0.1, 12);
    expect(ledger.start).toBeCloseTo(0, 12);
  });
});
