/** Packs the words of each language for the build, see src/i18n/unpack.ts. Those of the title stay a file of their own. */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LANGUAGES, SOURCES } from '../src/i18n/languages.ts';
import { unpack } from '../src/i18n/unpack.ts';

export const pack = (words: Readonly<Record<string, string>>): string => {
  const groups = new Map<string, { names: string[]; messages: string[] }>();
  for (const [key, message] of Object.entries(words)) {
    const dot = key.indexOf('.');
    if (dot < 1 || /\s/.test(key)) throw new Error(`a key that cannot be packed: “${key}”`);
    if (message.includes('\n')) throw new Error(`${key}: a message is one line`);
    const group = groups.get(key.slice(0, dot)) ?? { names: [], messages: [] };
    group.names.push(key.slice(dot + 1));
    group.messages.push(message);
    groups.set(key.slice(0, dot), group);
  }
  const keys = [...groups].map(([group, { names }]) => [group, ...names].join(' '));
  const messages = [...groups.values()].flatMap((group) => group.messages);
  return `${keys.join('\n')}\n\n${messages.join('\n')}`;
};

const UNPACK = fileURLToPath(new URL('../src/i18n/unpack.ts', import.meta.url));
const CATALOGUE = new RegExp(
  `[\\\\/]src[\\\\/]i18n[\\\\/](${LANGUAGES.join('|')})[\\\\/]index\\.ts$`,
);

export const packedWords = (): Plugin => ({
  name: 'packed-words',
  apply: 'build',
  load: {
    filter: { id: CATALOGUE },
    async handler(id) {
      const language = LANGUAGES.find((name) => name === CATALOGUE.exec(id)?.[1]);
      if (language === undefined) return null;
      const [all, shell] = await Promise.all([SOURCES[language].all(), SOURCES[language].shell()]);
      const rest = Object.fromEntries(Object.entries(all).filter(([key]) => !(key in shell)));
      const packed = pack(rest);
      if (Object.keys(unpack(packed)).length !== Object.keys(rest).length)
        throw new Error(`${language}: words are lost when they are packed`);
      return [
        `import { unpack } from ${JSON.stringify(UNPACK)};`,
        `import { shell } from './shell.ts';`,
        `export const ${language} = { ...shell, ...unpack(${JSON.stringify(packed)}) };`,
      ].join('\n');
    },
  },
});
