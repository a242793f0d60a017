/** Hash of a whole state: canonical JSON (keys sorted), FNV-1a with 64 bits, as 16 hexadecimal digits. */
import { sortedKeys } from './keys.ts';
import { multiply32 } from './math.ts';

const quote = (text: string): string => JSON.stringify(text);

/** Canonical JSON of a plain value: keys in code-unit order, numbers in shortest round-trip form. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (value - value !== 0) throw new TypeError(`a state holds finite numbers only, not ${value}`);
    return String(value);
  }
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) {
    let out = '[';
    for (let i = 0; i < value.length; i++) out += (i > 0 ? ',' : '') + canonicalJson(value[i]);
    return `${out}]`;
  }
  if (typeof value === 'object') {
    let out = '{';
    let first = true;
    for (const key of sortedKeys(value)) {
      out += `${first ? '' : ','}${quote(key)}:${canonicalJson(Reflect.get(value, key))}`;
      first = false;
    }
    return `${out}}`;
  }
  throw new TypeError(`a state holds plain JSON only, not ${typeof value}`);
};

/** FNV-1a, 64 bits, over UTF-16 code units (low byte, then high byte where there is one). */
export const fnv1a64 = (text: string): string => {
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low ^= unit & 0xff;
    [high, low] = timesPrime(high, low);
    if (unit > 0xff) {
      low ^= unit >>> 8;
      [high, low] = timesPrime(high, low);
    }
  }
  return hex(high) + hex(low);
};

/** (high, low) × 0x100000001b3 modulo 2^64. */
const timesPrime = (high: number, low: number): [number, number] => {
  const lowUnsigned = low >>> 0;
  const lowProduct = lowUnsigned * 0x1b3;
  const carry = (lowProduct - (lowProduct >>> 0)) / 0x100000000;
  const newHigh = (multiply32(high, 0x1b3) + (lowUnsigned << 8) + carry) >>> 0;
  return [newHigh, lowProduct >>> 0];
};

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

export const hashOf = (value: unknown): string => fnv1a64(canonicalJson(value));
