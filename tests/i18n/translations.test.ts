/** Every translation says the same as the English: same keys, same parameters, right plurals, no English left. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../src/i18n', import.meta.url));

/** Messages that rightly read as in English: names, keys of the keyboard, words that the languages share. */
const SAME_EVERYWHERE = [
  'credits.terms.cc-by',
  'credits.terms.odbl',
  'effect.of.united-states',
  'gauge.us',
  'keys.fixed.enter.key',
  'keys.fixed.escape.key',
  'keys.fixed.palette.key',
  'map.as-front',
  'report.on.washington',
  'settings.font.atkinson-hyperlegible',
  'settings.font.opendyslexic',
  'verbs.washington',
];
const SAME_IN: Record<string, readonly string[]> = {
  de: [
    'council.speed.normal',
    'difficulty.seminar',
    'difficulty.standard',
    'dimension.optout.code',
    'ending.status-quo',
    'field.form',
    'field.region',
    'glossary.instrument',
    'map-step.resentment-4',
    'member.MNE',
    'member.PRT',
    'saves.name',
  ],
  fr: [
    'cause.base',
    'cause.canada',
    'cause.coordination',
    'chart.points',
    'checklist.conditions',
    'codex.heading',
    'codex.kind.coefficient',
    'codex.kind.verb',
    'communique.kicker',
    'dimension.command.2',
    'dimension.usrole.code',
    'field.dimension',
    'field.mission',
    'final.points',
    'gauge.part',
    'glossary.article-4',
    'glossary.article-5',
    'glossary.consensus',
    'glossary.instrument',
    'glossary.ratification',
    'map.as-table',
    'member.CAN',
    'member.FRA',
    'member.LUX',
    'member.PRT',
    'mission.number',
    'offer.favour',
    'overlay.incidents',
    'overlay.missions',
    'palette.group.action',
    'palette.group.codex',
    'report.on.missions',
    'room.menu',
    'room.phone-map',
    'saves.score',
    'standing.axis-points',
    'target.signature',
    'title.codex',
  ],
  pl: [
    'board.referendum',
    'difficulty.standard',
    'dimension.usrole.2',
    'ending.status-quo',
    'field.region',
    'keys.fixed.end.key',
    'member.ALB',
    'member.EST',
    'room.menu',
  ],
};

const maySoundEnglish = (key: string, language: string): boolean =>
  SAME_EVERYWHERE.includes(key) || (SAME_IN[language]?.includes(key) ?? false);

/** Categories that a language has but may do without. */
const OPTIONAL: Record<string, readonly string[]> = { fr: ['many'] };

type Catalogue = Record<string, string>;
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const MODULE = z.record(z.string(), z.unknown());
const CATALOGUE = z.record(z.string(), z.string());

/** "why-not" → "whyNot". */
const exportOf = (file: string): string =>
  file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The catalogue that a file exports under its own name; null where there is no such file. */
const catalogue = async (language: string, file: string): Promise<Catalogue | null> => {
  const path = join(ROOT, language, `${file}.ts`);
  if (!existsSync(path)) return null;
  const module = MODULE.parse(await import(pathToFileURL(path).href));
  return CATALOGUE.parse(module[file === 'index' ? language : exportOf(file)]);
};

const FILES = readdirSync(join(ROOT, 'en'))
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => name !== 'index');

const LANGUAGES = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map((entry) => entry.name);

const ast = (message: string, language: string): Element[] =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

/** All elements of a message, those inside its choices as well. */
const elements = (of: readonly Element[]): Element[] =>
  of.flatMap((element) => [
    element,
    ...('options' in element
      ? Object.values(element.options).flatMap((option) => elements(option.value))
      : []),
  ]);

/** The parser's mark of plain text, taken from a plain text: its enumeration is in a package that is not ours to import. */
const TEXT = ast('text', 'en')[0]?.type;

const name = (element: Element): string[] =>
  'value' in element && element.type !== TEXT ? [element.value] : [];

/** "spending 1 decimal": a parameter and how its number is shown. */
const shown = (element: Element): string[] =>
  'style' in element && typeof element.style === 'object' && element.style !== null
    ? [`${element.value} ${JSON.stringify(element.style.parsedOptions)}`]
    : [];

const distinct = (all: readonly Element[], part: (element: Element) => string[]): string[] =>
  [...new Set(all.flatMap(part))].sort();

/** Plurals with their categories; exact cases ("=0") aside. */
const plurals = (all: readonly Element[]): { param: string; categories: string[] }[] =>
  all.flatMap((element) =>
    'pluralType' in element
      ? [
          {
            param: element.value,
            categories: Object.keys(element.options).filter((key) => !key.startsWith('=')),
          },
        ]
      : [],
  );

const needed = (language: string): string[] =>
  new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((category) => !(OPTIONAL[language] ?? []).includes(category));

/**
 * Plurals that lack a category of the language. One that knows only "=0" and "other" is a switch; it may stay one where
 * the English has no plural form for the parameter either.
 */
const lacking = (all: readonly Element[], english: readonly Element[], language: string) => {
  const counted = new Set(
    plurals(english)
      .filter(({ categories }) => categories.length > 1)
      .map(({ param }) => param),
  );
  return plurals(all)
    .filter(({ param, categories }) => categories.length > 1 || counted.has(param))
    .flatMap(({ param, categories }) =>
      needed(language)
        .filter((category) => !categories.includes(category))
        .map((category) => `${param}: no “${category}”`),
    );
};

/** Words that are there to be translated: those of the text between the parameters. */
const words = (all: readonly Element[]): number =>
  all.flatMap((element) =>
    'value' in element && element.type === TEXT ? (element.value.match(/\p{L}{2,}/gu) ?? []) : [],
  ).length;

const faults = (key: string, message: string, english: string, language: string): string[] => {
  if (message.includes("'")) return ['straight apostrophe: ICU reads it as a quotation mark'];
  if (message.trim() === '') return ['empty'];
  const own = elements(ast(message, language));
  const original = elements(ast(english, 'en'));
  const untranslated =
    message === english && words(original) > 0 && !maySoundEnglish(key, language);
  const differ = (part: (element: Element) => string[]): string[] => {
    const [here, there] = [distinct(own, part), distinct(original, part)];
    return here.join() === there.join() ? [] : [`has ${here.join()}, English ${there.join()}`];
  };
  return [
    ...(untranslated ? ['untranslated'] : []),
    ...differ(name),
    ...differ(shown),
    ...lacking(own, original, language),
  ];
};

describe.each(LANGUAGES)('The translation %s', (language) => {
  test.each(FILES)('says what the English says: %s', async (file) => {
    const english = (await catalogue('en', file)) ?? {};
    const own = await catalogue(language, file);
    if (own === null) return;
    expect(Object.keys(own).toSorted()).toEqual(Object.keys(english).toSorted());
    const found = Object.entries(own).flatMap(([key, message]) =>
      faults(key, message, english[key] ?? '', language).map((fault) => `${key}: ${fault}`),
    );
    expect(found).toEqual([]);
  });

  test('is allowed to sound English only where it does', async () => {
    const all = (await catalogue(language, 'index')) ?? {};
    const english = (await catalogue('en', 'index')) ?? {};
    expect((SAME_IN[language] ?? []).filter((key) => all[key] !== english[key])).toEqual([]);
  });

  test('has every key once it has an index', async () => {
    const all = await catalogue(language, 'index');
    if (all === null) return;
    const english = (await catalogue('en', 'index')) ?? {};
    expect(Object.keys(all).toSorted()).toEqual(Object.keys(english).toSorted());
  });
});

describe('The check of translations', () => {
  const ENGLISH = '{n, plural, one {# vote} other {# votes}} of {of, number, ::.0} for {member}';

  test('finds a parameter that is missing', () => {
    expect(
      faults('k', '{n, plural, one {#} other {#}} von {of, number, ::.0}', ENGLISH, 'de'),
    ).toEqual(['has n,of, English member,n,of']);
  });

  test('finds a number that is shown otherwise', () => {
    const message = '{n, plural, one {#} other {#}} von {of, number, ::.} für {member}';
    expect(faults('k', message, ENGLISH, 'de')).toHaveLength(1);
  });

  test('finds a plural form that is missing', () => {
    const message = '{n, plural, one {#} other {#}} z {of, number, ::.0} za {member}';
    expect(faults('k', message, ENGLISH, 'pl')).toEqual(['n: no “few”', 'n: no “many”']);
  });

  test('finds English that was left standing', () => {
    expect(faults('k', 'Silence held over the text.', 'Silence held over the text.', 'de')).toEqual(
      ['untranslated'],
    );
    expect(faults('k', 'judgement', 'judgement', 'de')).toEqual(['untranslated']);
    expect(faults('gauge.us', 'Washington', 'Washington', 'de')).toEqual([]);
  });

  test('finds a straight apostrophe', () => {
    expect(faults('k', "L'alliance", 'The alliance', 'fr')).toHaveLength(1);
  });
});
