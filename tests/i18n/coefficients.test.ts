/** Every coefficient has its words, no words are without a coefficient, and each language says what is judgement. */
import { describe, expect, it } from 'vitest';
import { assumptionInfo, isJudgement } from '../../src/engine/assumptions/sources.ts';
import { ASSUMPTION_KEYS } from '../../src/engine/lenses.ts';
import { LANGUAGES, SOURCES } from '../../src/i18n/index.ts';

/** What each language calls a judgement of our own, where a source begins. */
const JUDGEMENT = {
  en: 'judgement',
  de: 'eigene Einschätzung',
  fr: 'jugement',
  pl: 'własna ocena',
} as const;

const SHORTEST = 8;

const under = (
  words: Readonly<Record<string, string>>,
  prefix: string,
): [name: string, text: string][] =>
  Object.entries(words).flatMap(([key, text]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
  );

const named = (pairs: readonly [name: string, text: string][]): string[] =>
  pairs.map(([name]) => name).toSorted();

const INFOS = ASSUMPTION_KEYS.map(assumptionInfo);
const USED = [...new Set(INFOS.map(({ source }) => source))];

describe.each(LANGUAGES)('The words of coefficients in %s', (language) => {
  it('are there for every coefficient and for no other', async () => {
    const meanings = under(await SOURCES[language].all(), 'coefficient.');
    expect(named(meanings)).toEqual([...ASSUMPTION_KEYS].toSorted());
    expect(meanings.filter(([, text]) => text.length < SHORTEST)).toEqual([]);
  });

  it('tell coefficients apart, and are phrases without a full stop', async () => {
    const meanings = under(await SOURCES[language].all(), 'coefficient.');
    const texts = meanings.map(([, text]) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    expect(texts.filter((text) => /[.;,]$/.test(text))).toEqual([]);
  });

  it('name everything that coefficients rest on, and say what is judgement', async () => {
    const sources = under(await SOURCES[language].all(), 'rests-on.');
    expect(named(sources)).toEqual(USED.toSorted());
    const judged = sources.flatMap(([name, text]) =>
      text.startsWith(JUDGEMENT[language]) ? [name] : [],
    );
    expect(judged.toSorted()).toEqual(USED.filter(isJudgement).toSorted());
  });

  it('leave citations as they are', async () => {
    const english = under(await SOURCES.en.all(), 'rests-on.');
    const own = new Map(under(await SOURCES[language].all(), 'rests-on.'));
    const years = (text: string): string[] => text.match(/\d{4}|§[\w.]+/g) ?? [];
    for (const [name, text] of english)
      expect(years(own.get(name) ?? ''), name).toEqual(years(text));
  });
});
