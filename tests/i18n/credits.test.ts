/** Every source of data is credited in every language, with the terms on which it was used. */
import { expect, it } from 'vitest';
import { LANGUAGES, SOURCES } from '../../src/i18n/index.ts';
import { CREDITS } from '../../src/scenario/data/credits.ts';

const WANTED = [
  ...CREDITS.map(({ id }) => `credits.source.${id}`),
  ...CREDITS.map(({ terms }) => `credits.terms.${terms}`),
];

it.each(LANGUAGES)(
  'sources and terms have words in %s, and no words are left over',
  async (language) => {
    const there = Object.keys(await SOURCES[language].all()).filter((key) =>
      /^credits\.(source|terms)\./.test(key),
    );
    expect(there.toSorted()).toEqual([...new Set(WANTED)].toSorted());
  },
);
