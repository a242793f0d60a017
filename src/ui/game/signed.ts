/** A number with its sign. */
import { plain } from '../../i18n/index.ts';

export const signed = (value: number, decimals = 1): string => {
  const text = plain(value, decimals);
  return text.startsWith('−') || Number(text) === 0 ? text : `+${text}`;
};
