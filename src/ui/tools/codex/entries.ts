/** Entries of the codex in words: made from what the catalogue and the data say already. */
import { isMessageKey, listed, plain, t, tOf, trimmed } from '../../../i18n/index.ts';
import { codexThings, idOf, type CodexKind, type CodexThing } from '../../../store/codex.ts';
import { partsOf, plainText } from '../../../store/glossary.ts';
import type { GameState } from '../../../store/game-state.ts';
import { MANDATE_AXES } from '../../../store/mandate.ts';
import { cardPeople } from '../../game/words.ts';
import { infoOf, isAssumptionKey } from '../../../store/my-lens.ts';
import { isMandateId, MANDATES } from '../../../store/new-game.ts';

export interface CodexEntry extends CodexThing {
  title: string;
  /** Paragraphs. */
  text: string[];
}

/** Words of a kind stand under these prefixes in the catalogue. */
const PREFIX: Record<Exclude<CodexKind, 'coefficient' | 'member'>, string> = {
  term: 'glossary',
  gauge: 'gauge',
  dimension: 'dimension',
  verb: 'verb',
  archetype: 'archetype',
  quirk: 'quirk',
  profile: 'profile',
  domain: 'domain',
  mandate: 'mandate',
  axis: 'axis',
  ending: 'ending',
  lens: 'lens',
  card: 'card',
};

const said = (key: string): string[] => (isMessageKey(key) ? [t(key)] : []);

const LEVELS = [1, 2, 3, 4, 5] as const;

const levels = (dimension: string): string[] => {
  const names = LEVELS.flatMap((level) => said(`dimension.${dimension}.${level}`));
  return names.length === 0 ? [] : [t('codex.levels', { levels: names.join(' – ') })];
};

const partyText = (name: string): string[] => [
  t('dossier.likes', { likes: tOf('archetype', `${name}.likes`) }),
  t('dossier.dislikes', { dislikes: tOf('archetype', `${name}.dislikes`) }),
];

const mandateText = (name: string): string[] => {
  if (!isMandateId(name)) return [];
  const { weights, promises } = MANDATES[name];
  return [
    listed(
      MANDATE_AXES.map((axis, k) => `${t(`axis.${axis}`)} ${weights[k] ?? 0}`),
      MANDATE_AXES.length,
    ),
    t('codex.promises', { promises: listed(promises.map((p) => t(`promise.${p}`))) }),
  ];
};

const coefficientText = (key: string): string[] => {
  if (!isAssumptionKey(key)) return [];
  const info = infoOf(key);
  return [
    t(`coefficient.${key}`),
    t('mine.facts', {
      min: trimmed(info.min),
      max: trimmed(info.max),
      default: trimmed(info.default),
      sceptic: trimmed(info.sceptic),
    }),
    t('mine.source', { source: t(`rests-on.${info.source}`) }),
  ];
};

const OWN_TEXT: Partial<Record<CodexKind, (name: string) => string[]>> = {
  dimension: levels,
  archetype: partyText,
  mandate: mandateText,
  coefficient: coefficientText,
  verb: (name) => [
    ...said(`verb.${name}.does`),
    t('act.costs', { costs: tOf('verb', `${name}.costs`) }),
  ],
  ending: (name) => said(`ending.${name}.tells`),
};

const titleOf = ({ kind, name }: CodexThing): string => {
  if (kind === 'coefficient') return name;
  if (kind === 'member') return tOf('member', name);
  return tOf(PREFIX[kind], name);
};

const textOf = ({ kind, name, see }: CodexThing, state: GameState | null): string[] => {
  if (kind === 'member') return [...memberText(name, state), ...partiesText(see)];
  if (kind === 'card') return cardText(name, state);
  const means = kind === 'coefficient' ? [] : said(`${PREFIX[kind]}.${name}.means`);
  return [...means.map(plainText), ...(OWN_TEXT[kind]?.(name) ?? [])];
};

/** What can be said of a member in a sentence; the dossier says the rest. */
const memberText = (name: string, state: GameState | null): string[] => {
  const member = state?.view.members.find(({ id }) => id === name);
  if (member === undefined) return [t('codex.member', { code: name })];
  return [
    t('codex.member-now', {
      code: name,
      pct: plain(member.spendingPctGdp, 1),
      front: member.frontLine ? 'yes' : 'no',
      nuclear: member.nuclear ? 'yes' : 'no',
    }),
  ];
};

/** Who governs it, and its habits, from what it hangs together with. */
const partiesText = (see: readonly string[]): string[] => {
  const of = (kind: 'archetype' | 'quirk'): string[] =>
    see.filter((id) => id.startsWith(`${kind}:`)).map((id) => tOf(kind, id.slice(kind.length + 1)));
  const habits = of('quirk');
  return [
    t('codex.member-parties', {
      parties: listed(of('archetype')),
      habits: habits.length === 0 ? '–' : listed(habits),
    }),
  ];
};

/** As it came up last. */
const cardText = (name: string, state: GameState | null): string[] => {
  const drawn = state?.view.chronicle.findLast(({ params }) => params['card'] === name);
  const { member, other } = drawn?.params ?? {};
  const people = cardPeople(
    typeof member === 'string' ? member : null,
    typeof other === 'string' ? other : null,
  );
  return [tOf('card', `${name}.body`, { member: '…', other: '…', ...people })];
};

/** Terms that the meaning of a term names. */
const termsIn = ({ kind, name }: CodexThing): string[] =>
  kind === 'term'
    ? partsOf(tOf('glossary', `${name}.means`)).flatMap((part) =>
        part.kind === 'term' ? [idOf('term', part.term)] : [],
      )
    : [];

/** Titles this short stand in too many sentences to be worth a link. */
const SHORTEST = 5;

/** Coefficients are many, and seldom what is looked for; a deed comes before the term for it. */
const WEIGHTS: Partial<Record<CodexKind, number>> = { coefficient: 0.3, term: 0.85 };

export const weightOf = ({ kind }: CodexEntry): number => WEIGHTS[kind] ?? 1;

/** Every entry. Cards are there once they have come up in the open game. */
export const codexEntries = (state: GameState | null): CodexEntry[] =>
  codexThings(state?.view ?? null).map((thing) => ({
    ...thing,
    title: titleOf(thing),
    text: textOf(thing, state),
  }));

/** What an entry hangs together with, and besides that what its text names by its title. */
export const linksOf = (entry: CodexEntry, all: Iterable<CodexEntry>): string[] => {
  const text = entry.text.join(' ').toLowerCase();
  const links = new Set([...entry.see, ...termsIn(entry)]);
  for (const { id, kind, title } of all)
    if (
      id !== entry.id &&
      kind !== 'coefficient' &&
      title.length >= SHORTEST &&
      text.includes(title.toLowerCase())
    )
      links.add(id);
  return [...links];
};
