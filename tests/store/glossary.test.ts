/** The terms of the field: every one has a name and two sentences, in every language, and names only terms that there are. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCES } from '../../src/i18n/index.ts';
import { isTerm, partsOf, plainText, TERMS } from '../../src/store/glossary.ts';

const NAMES = /<([^/>]+)>/g;

describe.each(LANGUAGES)('the glossary (%s)', (language) => {
  it.each(TERMS)('%s means something in two sentences', async (term) => {
    const words: Record<string, string> = await SOURCES[language].all();
    const means = words[`glossary.${term}.means`] ?? '';
    const sentences = plainText(means).match(/[.?!](?=\s|$)/g) ?? [];
    expect(words[`glossary.${term}`]).toBeTruthy();
    expect(sentences.length).toBe(2);
    expect(plainText(means).length).toBeLessThan(260);
    for (const [, named = ''] of means.matchAll(NAMES)) {
      expect(isTerm(named), named).toBe(true);
      expect(named).not.toBe(term);
    }
    expect(plainText(means)).not.toMatch(/[<>]/);
  });
});

describe('a text that names terms', () => {
  it('comes apart into words and terms, and together again', () => {
    const text = 'A <letter>note</letter> stops it; <b>bold</b> stays.';
    expect(partsOf(text)).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'term', term: 'letter', text: 'note' },
      { kind: 'text', text: ' stops it; <b>bold</b> stays.' },
    ]);
    expect(plainText('no terms')).toBe('no terms');
    expect(plainText('')).toBe('');
  });

  it('there are enough of them to read a treaty by', () => {
    expect(TERMS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(TERMS).size).toBe(TERMS.length);
  });
});
