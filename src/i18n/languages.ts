/** The languages, and how their words are fetched: what the first screen says comes first, the rest with the first game. */
import type { Translated } from './translated.ts';
import type { en } from './en/index.ts';
import type { shell } from './en/shell.ts';

export type Words = Translated<typeof en>;
type Shell = Translated<typeof shell>;

interface Source {
  /** The language's own name. */
  name: string;
  shell: () => Promise<Shell>;
  all: () => Promise<Words>;
}

export const LANGUAGES = ['en', 'de', 'fr', 'pl'] as const;
export type Language = (typeof LANGUAGES)[number];

export const SOURCES: Record<Language, Source> = {
  en: {
    name: 'English',
    shell: async () => (await import('./en/shell.ts')).shell,
    all: async () => (await import('./en/index.ts')).en,
  },
  de: {
    name: 'Deutsch',
    shell: async () => (await import('./de/shell.ts')).shell,
    all: async () => (await import('./de/index.ts')).de,
  },
  fr: {
    name: 'Français',
    shell: async () => (await import('./fr/shell.ts')).shell,
    all: async () => (await import('./fr/index.ts')).fr,
  },
  pl: {
    name: 'Polski',
    shell: async () => (await import('./pl/shell.ts')).shell,
    all: async () => (await import('./pl/index.ts')).pl,
  },
};

/** The first of the preferred tags ("de-AT", "fr") that we have words for; else English. */
export const languageFor = (preferred: readonly string[]): Language => {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
};
