/** Words: `t` for keys known to the compiler, `tOf` for keys that the engine hands over. */
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from './en/index.ts';

export type MessageKey = keyof typeof en;
export type Params = Record<string, string | number | boolean>;

const LOCALE = 'en';
const compiled = new Map<string, IntlMessageFormat>();

const format = (key: MessageKey, params: Params): string => {
  let message = compiled.get(key);
  if (message === undefined) {
    message = new IntlMessageFormat(en[key], LOCALE, undefined, { ignoreTag: true });
    compiled.set(key, message);
  }
  return String(message.format(params));
};

export const t = (key: MessageKey, params?: Params): string =>
  params === undefined && !en[key].includes('{') ? en[key] : format(key, params ?? {});

export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** Text of a key made of a prefix and a name from the engine; the bare name where the catalogue has none. */
export const tOf = (prefix: string, name: string, params?: Params): string => {
  const key = `${prefix}.${name}`;
  return isMessageKey(key) ? t(key, params) : name;
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "A, B and C"; longer lists are cut. */
export const listed = (items: readonly string[], most = 6): string => {
  if (items.length <= most) return list.format(items);
  const shown = items.slice(0, most - 1);
  return t('list.others', { shown: shown.join(', '), count: items.length - shown.length });
};

const MINUS = '−';

/** −0.17 → "−17": margins and treaty changes in points, one decimal where it says something. */
export const points = (value: number, decimals = 0): string => {
  const rounded = (value * 100).toFixed(decimals);
  const text = Number(rounded) === 0 ? (0).toFixed(decimals) : rounded;
  return text.startsWith('-') ? MINUS + text.slice(1) : Number(text) === 0 ? text : `+${text}`;
};

/** A plain number with as many decimals as asked for, and a true minus. */
export const plain = (value: number, decimals = 0): string => {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? (0).toFixed(decimals) : text.replace('-', MINUS);
};

/** The half-year in which a turn falls: "2025 H1". */
export const halfYear = (start: { startYear: number; startHalf: 1 | 2 }, turn: number): string => {
  const halves = start.startYear * 2 + start.startHalf - 1 + turn;
  const year = Math.floor(halves / 2);
  return t('date.half', { year: String(year), half: halves - year * 2 + 1 });
};
