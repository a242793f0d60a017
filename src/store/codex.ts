/** What the codex has entries for, and how they hang together; the words are the interface's. */
import { DOMAINS, PROFILES } from '../engine/domains/domain.ts';
import { serves } from '../engine/domains/profile.ts';
import { CARDS } from '../engine/events/deck/index.ts';
import { ARCHETYPES, QUIRKS } from '../engine/governments/government.ts';
import { SPENDING } from './verbs.ts';
import { ASSUMPTION_KEYS, LENS_CHANGES, LENSES } from '../engine/lenses.ts';
import { MANDATE_AXES, MANDATE_IDS, MANDATES } from '../engine/mandates/mandate.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { DIMENSIONS, ENDINGS, type View } from '../engine/state.ts';
import { openScenario } from '../session/index.ts';
import { SCENARIOS } from './new-game.ts';
import { TERMS } from './glossary.ts';
import { GAUGES } from './readings.ts';

export const CODEX_KINDS = [
  'term',
  'gauge',
  'dimension',
  'verb',
  'member',
  'archetype',
  'quirk',
  'profile',
  'domain',
  'mandate',
  'axis',
  'ending',
  'lens',
  'card',
  'coefficient',
] as const;
export type CodexKind = (typeof CODEX_KINDS)[number];

/** One thing that has an entry. */
export interface CodexThing {
  /** `kind:name` */
  id: string;
  kind: CodexKind;
  name: string;
  /** Ids of what it hangs together with. */
  see: string[];
}

export const idOf = (kind: CodexKind, name: string): string => `${kind}:${name}`;

const ids = (kind: CodexKind, names: readonly string[]): string[] =>
  names.map((name) => idOf(kind, name));

type Seen = Pick<View, 'members' | 'chronicle'>;

/** Members as they are in the open game, else as they are when the first scenario opens. */
const membersOf = (
  view: Seen | null,
): Pick<Scenario['members'][number], 'id' | 'government' | 'profile'>[] =>
  view === null ? openScenario(SCENARIOS[0]).members : view.members;

const memberThings = (view: Seen | null): CodexThing[] =>
  membersOf(view).map(({ id, government, profile }) => ({
    id: idOf('member', id),
    kind: 'member',
    name: id,
    see: [
      ...ids('archetype', [government.archetype, ...government.partners]),
      ...ids('quirk', government.quirks),
      ...ids(
        'profile',
        [profile.primary, profile.secondary].filter((p) => p !== null),
      ),
    ],
  }));

/** Cards that came up in the open game; the others are not spoilt. */
const cardsMet = (view: Seen | null): string[] => {
  const met = new Set(
    (view?.chronicle ?? [])
      .map(({ params }) => params['card'])
      .filter((card) => card !== undefined),
  );
  return CARDS.map(({ id }) => id).filter((id) => met.has(id));
};

const plainThings = (kind: CodexKind, names: readonly string[]): CodexThing[] =>
  names.map((name) => ({ id: idOf(kind, name), kind, name, see: [] }));

/** Axes from which a mandate gets its weight, points of 100. */
const HEAVY = 20;

const mandateThings = (): CodexThing[] =>
  MANDATE_IDS.map((name) => ({
    id: idOf('mandate', name),
    kind: 'mandate',
    name,
    see: ids(
      'axis',
      MANDATE_AXES.filter((_, k) => (MANDATES[name].weights[k] ?? 0) >= HEAVY),
    ),
  }));

const lensThings = (): CodexThing[] =>
  LENSES.map((name) => ({
    id: idOf('lens', name),
    kind: 'lens',
    name,
    see: ids(
      'coefficient',
      ASSUMPTION_KEYS.filter((key) => LENS_CHANGES[name][key] !== undefined),
    ),
  }));

const profileThings = (): CodexThing[] =>
  PROFILES.map((name) => ({
    id: idOf('profile', name),
    kind: 'profile',
    name,
    see: ids(
      'domain',
      DOMAINS.filter((_, k) => serves(name, k)),
    ),
  }));

/** What one entry names, the other names too. */
const bothWays = (things: readonly CodexThing[]): CodexThing[] => {
  const back = new Map<string, string[]>();
  for (const { id, see } of things)
    for (const to of see) back.set(to, [...(back.get(to) ?? []), id]);
  return things.map((thing) => ({
    ...thing,
    see: [...new Set([...thing.see, ...(back.get(thing.id) ?? [])])],
  }));
};

/** Everything that has an entry, by kind. */
export const codexThings = (view: Seen | null): CodexThing[] =>
  bothWays([
    ...plainThings('term', TERMS),
    ...plainThings('gauge', GAUGES),
    ...plainThings('dimension', DIMENSIONS),
    ...plainThings('verb', SPENDING),
    ...memberThings(view),
    ...plainThings('archetype', ARCHETYPES),
    ...plainThings('quirk', QUIRKS),
    ...profileThings(),
    ...plainThings('domain', DOMAINS),
    ...mandateThings(),
    ...plainThings('axis', MANDATE_AXES),
    ...plainThings('ending', ENDINGS),
    ...lensThings(),
    ...plainThings('card', cardsMet(view)),
    ...plainThings('coefficient', ASSUMPTION_KEYS),
  ]);
