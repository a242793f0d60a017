/** Verbs tried one by one: a quiet half-year, a seat that can afford it, and what it is told. */
import { apply, check, preview, type Action, type PreviewLine } from '../../src/engine/index.ts';
import type { Assumptions } from '../../src/engine/assumptions.ts';
import type { Seat, State } from '../../src/engine/state.ts';
import { aGame, aMember, aScenario, memberOf, pair } from './game.ts';

export const CHAIR: Seat = 'secretary-general';
export const POLAND: Seat = 'member:POL';

/** Nothing wears out, nothing leaks, nothing costs: what a verb does, and that alone. */
const PLAIN: Partial<Assumptions> = { repeatFade: 0, costScale: 0, leakChance: 0 };

/** A turn of the chair, with seats beside it. */
export const aTurn = (changes: Partial<Assumptions> = {}, ...seats: Seat[]): State =>
  aGame({ changes: { ...PLAIN, ...changes }, seats });

export const act = (state: State, seat: Seat, action: Action): void => apply(state, seat, action);

export const refusalOf = (state: State, seat: Seat, action: Action): string | undefined =>
  check(state, seat, action)?.reason;

/** Keys of the notes of a preview. */
export const notesOf = (state: State, seat: Seat, action: Action): string[] =>
  preview(state, seat, action).flatMap((line) => (line.kind === 'note' ? [line.key] : []));

const effectName = (line: PreviewLine): string[] => {
  if (line.kind === 'note') return [];
  const { effect } = line;
  if (effect.kind === 'member') return [`${effect.of}:${effect.field}`];
  if (effect.kind === 'alliance') return [effect.field];
  return [effect.kind];
};

/** What a preview says that it touches. */
export const touchedBy = (state: State, seat: Seat, action: Action): string[] =>
  preview(state, seat, action).flatMap(effectName);

export const trustOf = (state: State, from: string, to: string): number =>
  state.trust[pair(state, from, to)];
export const beliefOf = (state: State, from: string, about: string): number =>
  state.beliefs[pair(state, from, about)];

/** The synthetic alliance with a neighbourhood in the north-east: Poland, Estonia, Germany, Latvia, Finland. */
export const withNeighbours = (changes: Partial<Assumptions> = {}, ...seats: Seat[]): State => {
  const frontier = {
    frontLine: true,
    exposureEast01: 1,
    worldviewRussiaFirst01: 1,
    worldviewAtlanticist01: 0.9,
  };
  const scenario = aScenario();
  scenario.members.push(aMember('LVA', frontier), aMember('FIN', frontier));
  return aGame({ scenario, changes: { ...PLAIN, ...changes }, seats });
};

export { memberOf, pair };
