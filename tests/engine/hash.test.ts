/** The hash of a state: canonical JSON, FNV-1a with 64 bits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, fnv1a64, hashOf } from '../../src/engine/hash.ts';
import { ASSUMPTIONS } from '../../src/engine/assumptions.ts';
import { hash } from '../../src/engine/index.ts';
import { hashedAssumptions } from '../../src/engine/state-hash.ts';
import { aGame, throughJson } from '../support/game.ts';

/** FNV-1a 64 with big integers, over the bytes that the engine documents: low byte, then high byte where there is one. */
const reference = (text: string): string => {
  let h = 0xcbf29ce484222325n;
  const eat = (byte: number): void => {
    h = ((h ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    eat(unit & 0xff);
    if (unit > 0xff) eat(unit >>> 8);
  }
  return h.toString(16).padStart(16, '0');
};

describe('FNV-1a 64', () => {
  it('has the published values of its authors', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325');
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a64('foobar')).toBe('85944171f73967e8');
  });

  it('agrees with big integers on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (text) => fnv1a64(text) === reference(text),
      ),
    );
  });
});

describe('canonical JSON', () => {
  it('reads back to the same value, and does not know the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}');
  });

  it('keeps the order of lists and the kind of a value', () => {
    expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: '1' }));
    expect(hashOf({ a: null })).not.toBe(hashOf({}));
    expect(hashOf(['a,b'])).not.toBe(hashOf(['a', 'b']));
  });

  it('refuses what is not plain JSON', () => {
    expect(() => hashOf({ a: undefined })).toThrow(TypeError);
    expect(() => hashOf({ a: () => 0 })).toThrow(TypeError);
    expect(() => hashOf(1n)).toThrow(TypeError);
  });

  it('refuses numbers that JSON cannot carry', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(() => hashOf({ a: value }), String(value)).toThrow();
  });
});

describe('the hash of a game', () => {
  it('survives saving and loading, whatever order the keys come back in', () => {
    const state = aGame();
    expect(hash(throughJson(state))).toBe(hash(state));
    const turned: unknown = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(state).toReversed())),
    );
    expect(hashOf(turned)).toBe(hashOf(state));
  });

  it('notices the last bit of any number', () => {
    const state = aGame();
    const before = hash(state);
    const next = (x: number): number => {
      const view = new DataView(new ArrayBuffer(8));
      view.setFloat64(0, x);
      view.setBigUint64(0, view.getBigUint64(0) + 1n);
      return view.getFloat64(0);
    };
    const touched = [
      (s: typeof state): void => void (s.beliefs[5] = next(s.beliefs[5])),
      (s: typeof state): void => void (s.hidden.willingness[9] = next(s.hidden.willingness[9])),
      (s: typeof state): void => void (s.members[3].readiness01 = next(s.members[3].readiness01)),
      (s: typeof state): void => void (s.treaty.core = next(s.treaty.core)),
      (s: typeof state): void => void (s.assumptions.wCore = next(s.assumptions.wCore)),
      (s: typeof state): void => void (s.hidden.seed += ' '),
    ];
    const hashes = touched.map((touch) => {
      const copy = throughJson(state);
      touch(copy);
      return hash(copy);
    });
    expect(new Set([before, ...hashes]).size).toBe(touched.length + 1);
  });

  it('covers a coefficient of the seats where it is set otherwise, and stays what it was where it is not', () => {
    const state = aGame();
    const before = hash(state);
    expect(hashedAssumptions(state.assumptions)).not.toHaveProperty('rungPrice');
    state.assumptions.rungPrice = 2;
    expect(hashedAssumptions(state.assumptions)).toHaveProperty('rungPrice', 2);
    expect(hash(state)).not.toBe(before);
    state.assumptions.rungPrice = ASSUMPTIONS.rungPrice.default;
    expect(hash(state)).toBe(before);
  });
});
