/** Every coefficient says how far it may go and what a sceptic would set; its words: tests/i18n/coefficients.test.ts. */
import { describe, expect, it } from 'vitest';
import { assumptionInfo } from '../../../src/engine/assumptions/sources.ts';
import {
  ASSUMPTION_KEYS,
  LENS_CHANGES,
  LENSES,
  REFERENCE_CHANGES,
} from '../../../src/engine/lenses.ts';

describe('every coefficient', () => {
  it.each(ASSUMPTION_KEYS)('%s is accounted for', (key) => {
    const info = assumptionInfo(key);
    expect(info.min).toBeLessThanOrEqual(info.default);
    expect(info.default).toBeLessThanOrEqual(info.max);
    expect(info.min).toBeLessThan(info.max);
    expect(info.sceptic).toBeGreaterThanOrEqual(info.min);
    expect(info.sceptic).toBeLessThanOrEqual(info.max);
  });
});

describe('presets', () => {
  it('stay within the ranges', () => {
    for (const changes of [...LENSES.map((lens) => LENS_CHANGES[lens]), REFERENCE_CHANGES])
      for (const key of ASSUMPTION_KEYS) {
        const value = changes[key];
        if (value === undefined) continue;
        const { min, max } = assumptionInfo(key);
        expect(value, key).toBeGreaterThanOrEqual(min);
        expect(value, key).toBeLessThanOrEqual(max);
      }
  });
});
