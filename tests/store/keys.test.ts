import { describe, expect, it } from 'vitest';
import {
  DEFAULT_KEYS,
  KEY_IDS,
  keyIdOf,
  keyOf,
  parseKeys,
  refuseKey,
  withKey,
} from '../../src/store/keys.ts';
import { DEFAULTS, parseSettings } from '../../src/store/settings.ts';

describe('keys', () => {
  it('do one thing each at first', () => {
    expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(KEY_IDS.length);
    for (const id of KEY_IDS) expect(refuseKey(id, DEFAULT_KEYS[id], {})).toBeNull();
  });

  it('can be another, and the first one is free then', () => {
    const keys = withKey('endings', 'X', {});
    expect(keyOf('endings', keys)).toBe('x');
    expect(keyIdOf('o', keys)).toBeUndefined();
    expect(refuseKey('deal', 'o', keys)).toBeNull();
    expect(withKey('endings', 'o', keys)).toEqual({});
  });

  it('are refused with a reason: taken, a number, no letter', () => {
    expect(refuseKey('endings', 'B', {})).toEqual({ why: 'taken', by: 'deal' });
    expect(refuseKey('endings', '3', {})).toEqual({ why: 'digit' });
    expect(refuseKey('endings', 'F5', {})).toEqual({ why: 'not-a-key' });
    expect(refuseKey('endings', ' ', {})).toEqual({ why: 'not-a-key' });
  });

  it('that are stored twice, or are none, are left out', () => {
    expect(parseKeys({ deal: 'x', endings: 'x', map: 7, nonsense: 'q' })).toEqual({ deal: 'x' });
    expect(parseKeys('b')).toEqual({});
  });
});

describe('settings', () => {
  it('come back as they were stored', () => {
    const own = { ...DEFAULTS, textSize: 150, font: 'opendyslexic', keys: { deal: 'x' } } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it('fall back one by one', () => {
    expect(parseSettings({ textSize: 7000, font: 'comic', theme: 'dark' })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
  });
});
