/** French signs of two parts stand on a narrow space that does not break: no line begins with a colon. */
import { expect, it } from 'vitest';
import { SOURCES } from '../../src/i18n/languages.ts';

/** A space that breaks before a sign, or after an opening quotation mark; after a comma it is another matter. */
const LOOSE = /(?<!,)[ \u00a0](?:[;!?»%]|:(?!:))|«[ \u00a0]/;

it('no sign of a French sentence stands on a space that breaks', async () => {
  const words = await SOURCES.fr.all();
  expect(Object.entries(words).filter(([, text]) => LOOSE.test(text))).toEqual([]);
});
