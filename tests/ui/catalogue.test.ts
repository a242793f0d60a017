/** Every word comes from the catalogue: no key that is used is missing, none is there for nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ALL_VERBS } from '../../src/engine/index.ts';
import {
  ALLIANCE_FIELDS,
  MEMBER_FIELDS,
  SELECTORS,
  SPECIAL_EFFECTS,
} from '../../src/engine/effects/effect.ts';
import { AGENDA_IDS } from '../../src/engine/chair/agenda.ts';
import { ALL_MANDATE_IDS } from '../../src/engine/mandates/mandate.ts';
import { PROMISE_IDS } from '../../src/engine/mandates/promises.ts';
import { CALL_RULES } from '../../src/engine/table/call-rules.ts';
import { COALITION_CALL_RULES } from '../../src/engine/table/coalition-calls.ts';
import { DELEGATION_CALL_RULES } from '../../src/engine/table/delegation-calls.ts';
import { GOVERNMENT_CALL_RULES } from '../../src/engine/table/government-calls.ts';
import { APPRAISAL_TERMS } from '../../src/engine/bargaining/appraisal-terms.ts';
import { ALLIANCE_FIGURE_NAMES } from '../../src/engine/events/names.ts';
import { GAUGE_CAUSES } from '../../src/engine/ledger.ts';
import { LENSES } from '../../src/engine/lenses.ts';
import { DIMENSIONS, ENDINGS } from '../../src/engine/state.ts';
import { en } from '../../src/i18n/en/index.ts';
import { isMessageKey } from '../../src/i18n/index.ts';
import { loadScenario, scenarioFile, scenarioIds } from '../../src/scenario/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const KEYS = Object.keys(en);

const sources = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
    .join('\n');

const UI = `${sources('src/ui')}\n${sources('src/store')}\n${readFileSync(join(ROOT, 'src/main.tsx'), 'utf8')}\n${readFileSync(join(ROOT, 'src/i18n/index.ts'), 'utf8')}`;
const ENGINE = sources('src/engine');

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** 'a.b' literals, and `a.${b}.c` templates as patterns. */
const literals = new Set(matches(UI, /'([a-z][\w:.-]*)'/gi));
const patterns = [
  ...matches(UI, /`([a-z][\w-]*\.[^`\s]*\$\{[^`\s]*)`/gi).map((template) =>
    template.replaceAll(/\$\{[^}]*\}/g, '*'),
  ),
  ...[...UI.matchAll(/tOf\(\s*'([\w.-]+)',\s*(?:`([^`]*)`)?/g)].map(
    ([, prefix = '', name = '*']) => `${prefix}.${name.replaceAll(/\$\{[^}]*\}/g, '*')}`,
  ),
].map((glob) => new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`));

const files = scenarioIds.map(scenarioFile);
const scenarioKeys = new Set(
  files.flatMap((file) => [
    file.titleKey,
    file.descriptionKey,
    ...file.goals.map((goal) => goal.textKey),
  ]),
);

const emitted = (): string[] => {
  const calls = matches(ENGINE, /\bemit\(\s*state,([^,{]*),/g).join(' ');
  return [...matches(calls, /'([\w-]+)'/g), ...matches(calls, /(package-)\$/g).flatMap(tabled)];
};
const tabled = (prefix: string): string[] =>
  ['adopted', 'broken', 'withdrawn', 'rejected-in-parliament'].map((outcome) => prefix + outcome);

const ENGINE_NAMES: Record<string, readonly string[]> = {
  event: emitted(),
  refusal: matches(ENGINE, /\brefuse\(\s*'([\w-]+)'/g),
  measure: matches(ENGINE, /\b(?:reach|exceed|stayUnder)\(\s*'([\w-]+)'/g),
  verb: ALL_VERBS,
  note: matches(ENGINE, /\bnote\(\s*'([\w-]+)'/g),
  call: [
    ...CALL_RULES,
    ...GOVERNMENT_CALL_RULES,
    ...DELEGATION_CALL_RULES,
    ...COALITION_CALL_RULES,
  ].flatMap(({ about }) => [about, `${about}.says`]),
  agenda: AGENDA_IDS,
  mandate: ALL_MANDATE_IDS.flatMap((id) => [id, `${id}.means`]),
  promise: PROMISE_IDS,
  'effect.of': SELECTORS,
  figure: ALLIANCE_FIGURE_NAMES,
  'effect.member': MEMBER_FIELDS,
  'effect.alliance': ALLIANCE_FIELDS,
  'effect.special': SPECIAL_EFFECTS,
  cause: [...new Set(Object.values(GAUGE_CAUSES).flat())],
  term: APPRAISAL_TERMS,
  ending: ENDINGS,
  lens: LENSES,
  dimension: DIMENSIONS,
  administration: ['transactional', 'restrainer', 'internationalist'],
  member: loadScenario('coalition-2025').members.map((m) => m.id),
};

describe('the catalogue', () => {
  it('has a text for every name that the engine hands over', () => {
    const missing = Object.entries(ENGINE_NAMES).flatMap(([prefix, names]) =>
      names.map((name) => `${prefix}.${name}`).filter((key) => !isMessageKey(key)),
    );
    expect(missing).toEqual([]);
    for (const [prefix, names] of Object.entries(ENGINE_NAMES))
      expect(names.length, prefix).toBeGreaterThan(2);
    expect(ENGINE_NAMES['member']).toHaveLength(32);
  });

  it('has a text for every key of the scenarios', () => {
    expect([...scenarioKeys].filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('says what each verb does and costs, and names four levels of each dimension', () => {
    const wanted = [
      ...ALL_VERBS.flatMap((verb) => [`verb.${verb}.does`, `verb.${verb}.costs`]),
      ...DIMENSIONS.flatMap((d) => [1, 2, 3, 4].map((level) => `dimension.${d}.${level}`)),
      ...ENDINGS.map((ending) => `ending.${ending}.tells`),
      ...LENSES.map((lens) => `lens.${lens}.means`),
    ];
    expect(wanted.filter((key) => !isMessageKey(key))).toEqual([]);
  });

  it('holds nothing that is not used', () => {
    const used = (key: string): boolean =>
      literals.has(key) || scenarioKeys.has(key) || patterns.some((pattern) => pattern.test(key));
    expect(KEYS.filter((key) => !used(key))).toEqual([]);
    expect(KEYS.length).toBeGreaterThan(400);
  });

  it('is made of messages that can be read', () => {
    for (const [key, text] of Object.entries(en))
      expect(() => new IntlMessageFormat(text, 'en'), key).not.toThrow();
  });

  it('is the only place with words: components hold no sentences', () => {
    const sentences = matches(UI, />\s*([A-Z][a-z]+ [a-z]+[^<>{}]*)</g);
    expect(sentences).toEqual([]);
  });
});
