/** Short ways to write effects down, and to make a family of them larger or smaller. */
import type { AllianceField, Effect, MemberField, Selector, Trait } from './effect.ts';

export const member = (field: MemberField, of: Selector, add: number, by?: Trait): Effect =>
  by === undefined ? { kind: 'member', field, of, add } : { kind: 'member', field, of, add, by };

export const alliance = (field: AllianceField, add: number): Effect => ({
  kind: 'alliance',
  field,
  add,
});

export const trust = (from: Selector, to: Selector, add: number): Effect => ({
  kind: 'trust',
  from,
  to,
  add,
});

export const dependence = (of: Selector, on: Selector, add: number): Effect => ({
  kind: 'dependence',
  of,
  on,
  add,
});

export const evidence = (about: Selector, ratio: number, seenBy?: Selector): Effect =>
  seenBy === undefined
    ? { kind: 'evidence', about, ratio }
    : { kind: 'evidence', about, ratio, seenBy };

/** The same, so many times as large; evidence by what sets its ratio apart from 1. Missions and specials are as they are. */
export const scaled = (times: number, effects: readonly Effect[]): Effect[] =>
  times === 0
    ? []
    : effects.map((effect): Effect => {
        if (effect.kind === 'evidence') return { ...effect, ratio: 1 + times * (effect.ratio - 1) };
        return effect.kind === 'mission' || effect.kind === 'special'
          ? effect
          : { ...effect, add: times * effect.add };
      });
