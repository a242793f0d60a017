/** What the build packs is what the game reads. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCES } from '../../src/i18n/index.ts';
import { unpack } from '../../src/i18n/unpack.ts';
import { pack } from '../../tooling/packed-words.ts';

describe('packed words', () => {
  it.each(LANGUAGES)('are unpacked as they were: %s', async (language) => {
    const words = await SOURCES[language].all();
    expect(unpack(pack(words))).toEqual(words);
  });

  it('are refused where they would come out otherwise', () => {
    expect(() => pack({ word: 'without a group' })).toThrow('word');
    expect(() => pack({ 'a.b': 'two\nlines' })).toThrow('a.b');
  });
});
