import { describe, expect, it } from 'vitest';
import { ASSUMPTION_KEYS, LENSES } from '../../src/engine/lenses.ts';
import { scenarioIds } from '../../src/scenario/index.ts';
import {
  changedCoefficients,
  changedKeys,
  CLAIMS,
  infoOf,
  onPreset,
  presetOf,
  searchCoefficients,
  sliderRange,
  valueOf,
  withValue,
} from '../../src/store/my-lens.ts';
import { SCENARIOS } from '../../src/store/new-game.ts';

describe('a lens of one’s own', () => {
  it('keeps what differs from its preset, and nothing else', () => {
    const once = withValue('sceptic', {}, 'h1', 0.4);
    expect(once).toEqual({ h1: 0.4 });
    expect(valueOf('sceptic', once, 'h1')).toBe(0.4);
    expect(valueOf('sceptic', once, 'h2x')).toBe(1);
    expect(withValue('sceptic', once, 'h1', 0)).toEqual({});
  });

  it('keeps its values when it is put on another preset', () => {
    const mine = withValue('sceptic', withValue('sceptic', {}, 'h1', 1), 'wCore', 0.2);
    const moved = onPreset('native-hypothesis', mine);
    // There the first claim holds in full anyway.
    expect(moved).toEqual({ wCore: 0.2 });
    expect(changedCoefficients(mine)).toEqual(['wCore']);
    expect(changedKeys(mine)).toHaveLength(2);
  });

  it('stays in the range of every coefficient, and puts every default and preset on a step', () => {
    for (const key of ASSUMPTION_KEYS) {
      const info = infoOf(key);
      const { min, max, step } = sliderRange(info);
      expect(min, key).toBeLessThanOrEqual(info.min);
      expect(max, key).toBeGreaterThanOrEqual(info.max);
      expect((max - min) / step, key).toBeLessThan(60_000);
      const steps = (info.default - min) / step;
      expect(Math.abs(steps - Math.round(steps)), key).toBeLessThan(1e-3);
      const most = withValue('agnostic', {}, key, max * 2);
      expect(valueOf('agnostic', most, key), key).toBeLessThanOrEqual(info.max);
    }
    for (const lens of LENSES)
      for (const key of CLAIMS.flat()) {
        const steps = presetOf(lens, key) / sliderRange(infoOf(key)).step;
        expect(Math.abs(steps - Math.round(steps)), `${lens} ${key}`).toBeLessThan(1e-6);
      }
  });

  it('finds coefficients by every word of a query', () => {
    expect(searchCoefficients('')).toEqual([]);
    expect(searchCoefficients('no such word anywhere')).toEqual([]);
    expect(searchCoefficients('wCore').map(({ key }) => key)).toContain('wCore');
    const trust = searchCoefficients('trust');
    expect(trust.length).toBeGreaterThan(3);
    expect(searchCoefficients('trust pact').length).toBeLessThan(trust.length);
    // The dials have their own place.
    expect(trust.filter(({ group }) => group === 'dials')).toEqual([]);
  });
});

it('every scenario that is offered is there', () => {
  for (const id of SCENARIOS) expect(scenarioIds).toContain(id);
});
