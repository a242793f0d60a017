/** react-aria brings its own few words in thirty-four languages: only those that the game speaks go into the build. */
import type { Plugin } from 'vite';
import { LANGUAGES } from '../src/i18n/languages.ts';

const OTHERS = new RegExp(
  `[\\\\/]react-(?:aria|aria-components|stately)[\\\\/].*[\\\\/]intl[\\\\/].*[\\\\/](?!(?:${LANGUAGES.join('|')})-)[a-z]{2}-[A-Z]{2}\\.m?js$`,
);

export const spokenLocales = (): Plugin => ({
  name: 'spoken-locales',
  apply: 'build',
  load: { filter: { id: OTHERS }, handler: () => 'export default undefined;' },
});
