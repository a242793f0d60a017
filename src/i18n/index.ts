/** Words: `t` for keys known to the compiler, `tOf` for keys that the engine hands over. One language at a time. */
import { IntlMessageFormat } from 'intl-messageformat';
import { SOURCES, type Language, type Words } from './languages.ts';

export { LANGUAGES, languageFor, SOURCES, type Language } from './languages.ts';

export type MessageKey = keyof Words;
export type Params = Record<string, string | number | boolean>;

/** English dates and lists are the British ones. */
const LOCALES: Partial<Record<Language, string>> = { en: 'en-GB' };

let language: Language = 'en';
let words: Partial<Words> = {};
let complete = false;
const compiled = new Map<MessageKey, IntlMessageFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
let lists: Intl.ListFormat | null = null;
let order: Intl.Collator | null = null;

/** Tag of the spoken language, for whatever writes numbers or sorts names by itself. */
export const locale = (): string => LOCALES[language] ?? language;

/** Speaks this language from now on. The page is told by whoever calls. */
export const adoptWords = (spoken: Language, catalogue: Partial<Words>, whole = true): void => {
  language = spoken;
  words = catalogue;
  complete = whole;
  compiled.clear();
  numbers.clear();
  lists = null;
  order = null;
};

/** Fetches what the first screen says; everything, if everything was there already in another language. */
export const speak = async (next: Language): Promise<void> => {
  const source = SOURCES[next];
  const shell = await source.shell();
  if (complete) adoptWords(next, await source.all());
  else adoptWords(next, shell, false);
};

/** Fetches the rest of the words, before the first screen that needs them. */
export const speakInFull = async (): Promise<void> => {
  if (complete) return;
  const asked = language;
  const all = await SOURCES[asked].all();
  if (asked === language) adoptWords(asked, all);
  else await speakInFull();
};

/** One formatter of each kind for all messages: a message alone would keep its own, some kilobytes each. */
const kept = <Options extends object, Formatter>(
  make: (options?: Options) => Formatter,
): ((locales?: string | string[], options?: Options) => Formatter) => {
  const ready = new Map<string, Formatter>();
  return (_locales, options) => {
    const name = `${language} ${JSON.stringify(options)}`;
    let formatter = ready.get(name);
    if (formatter === undefined) {
      formatter = make(options);
      ready.set(name, formatter);
    }
    return formatter;
  };
};

const MINUS = '−';

/** Numbers inside of messages have a real minus, like those that stand alone. */
class MessageNumbers extends Intl.NumberFormat {
  override format(value: number | bigint): string {
    return super.format(value).replace('-', MINUS);
  }
}

const formatters = {
  getNumberFormat: kept(
    (options?: Intl.NumberFormatOptions) => new MessageNumbers(locale(), options),
  ),
  getDateTimeFormat: kept(
    (options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale(), options),
  ),
  getPluralRules: kept(
    (options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale(), options),
  ),
};

// The parser adds letter to letter, and such a text keeps an object for every letter until it is copied.
const { __parse: parse } = IntlMessageFormat;
if (parse !== undefined)
  IntlMessageFormat.__parse = (...message) => structuredClone(parse(...message));

const format = (key: MessageKey, message: string, params: Params): string => {
  let ready = compiled.get(key);
  if (ready === undefined) {
    ready = new IntlMessageFormat(message, locale(), undefined, {
      ignoreTag: true,
      formatters,
    });
    compiled.set(key, ready);
  }
  return String(ready.format(params));
};

export const t = (key: MessageKey, params?: Params): string => {
  const message = words[key] ?? key;
  return params === undefined && !message.includes('{')
    ? message
    : format(key, message, params ?? {});
};

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(words, key);

/** Text of a key made of a prefix and a name from the engine; the bare name where the catalogue has none. */
export const tOf = (prefix: string, name: string, params?: Params): string => {
  const key = `${prefix}.${name}`;
  return isMessageKey(key) ? t(key, params) : name;
};

/** "A, B and C"; longer lists are cut. */
export const listed = (items: readonly string[], most = 6): string => {
  lists ??= new Intl.ListFormat(locale(), { type: 'conjunction' });
  if (items.length <= most) return lists.format(items);
  const shown = items.slice(0, most - 1);
  return t('list.others', { shown: shown.join(', '), count: items.length - shown.length });
};

const written = (value: number, fewest: number, most: number): string => {
  const key = `${fewest}-${most}`;
  let ready = numbers.get(key);
  if (ready === undefined) {
    ready = new Intl.NumberFormat(locale(), {
      minimumFractionDigits: fewest,
      maximumFractionDigits: most,
      useGrouping: false,
      signDisplay: 'negative',
    });
    numbers.set(key, ready);
  }
  return ready.format(value).replace('-', MINUS);
};

/** A plain number with as many decimals as asked for, and a true minus. */
export const plain = (value: number, decimals = 0): string => written(value, decimals, decimals);

/** "4.5 %", as the spoken language writes it. @param value percent */
export const percent = (value: number, decimals = 0): string =>
  t('number.percent', { value: plain(value, decimals) });

/** As short as it goes: 0.05, not 0.050. */
export const trimmed = (value: number, most = 6): string => written(value, 0, most);

/** Which of two names comes first, in the order of the spoken language. */
export const byName = (a: string, b: string): number => {
  order ??= new Intl.Collator(locale());
  return order.compare(a, b);
};

/** −0.17 → "−17", .17 → "+17": margins and treaty changes in points, one decimal where it says something. */
export const points = (value: number, decimals = 0): string => {
  const text = plain(value * 100, decimals);
  const shown = Number((value * 100).toFixed(decimals));
  return shown > 0 ? `+${text}` : text;
};

/** A moment, as people write it: "23 Nov 2026, 03:17". @param at milliseconds since 1970 */
export const moment = (at: number): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);

/** The half-year in which a turn falls: "2025 H1". */
export const halfYear = (start: { startYear: number; startHalf: 1 | 2 }, turn: number): string => {
  const halves = start.startYear * 2 + start.startHalf - 1 + turn;
  const year = Math.floor(halves / 2);
  return t('date.half', { year: String(year), half: halves - year * 2 + 1 });
};
