/**
 * What a record keeps of the state at the end of a turn: figures to show and to compare without running the rules, and
 * a short hash of every part, so that a difference can be located.
 */
import diff from 'microdiff';
import { hashOf } from '../engine/hash.ts';
import { hashedAssumptions } from '../engine/state-hash.ts';
import { DIMENSIONS, INDICES, type State } from '../engine/state.ts';

export type Figure = number | string | boolean;

export interface Snapshot {
  /** Figures by name. */
  figures: Record<string, Figure>;
  /** First eight digits of the hash of each part of the state. */
  parts: Record<string, string>;
}

export interface FigureDifference {
  figure: string;
  recorded: Figure | null;
  replayed: Figure | null;
}

export interface SnapshotDifference {
  figures: FigureDifference[];
  /** Parts of the state that differ, by name. */
  parts: string[];
}

/** Parts that a hash names; the figures of the rest are few and shown as they are. */
const PARTS = [
  'members',
  'beliefs',
  'trust',
  'dependence',
  'us',
  'adversary',
  'deterrence',
  'ledger',
  'wear',
  'chronicle',
  'hidden',
  'assumptions',
] as const satisfies readonly (keyof State)[];

const figuresOf = (state: State): Record<string, Figure> => {
  const figures: Record<string, Figure> = { turn: state.turn, ending: state.ending ?? 'none' };
  const now = state.history.at(-1);
  if (now) for (const index of INDICES) figures[index] = now[index];
  for (const d of DIMENSIONS) figures[`treaty.${d}`] = state.treaty[d];
  figures['optOutNorm01'] = state.optOutNorm01;
  figures['pillarStock01'] = state.pillarStock01;
  figures['scoldingStance01'] = state.scoldingStance01;
  figures['fatigue'] = state.fatigue;
  figures['us.administration'] = state.us.administration;
  figures['us.track'] = state.us.track;
  figures['us.out'] = state.us.out;
  figures['adversary.opportunism01'] = state.adversary.opportunism01;
  return figures;
};

export const snapshotOf = (state: State): Snapshot => {
  const parts: Record<string, string> = {};
  for (const part of PARTS)
    parts[part] = hashOf(
      part === 'assumptions' ? hashedAssumptions(state.assumptions) : state[part],
    ).slice(0, 8);
  return { figures: figuresOf(state), parts };
};

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean';

/** What differs between a recorded snapshot and the one of a re-run. */
export const compareSnapshots = (recorded: Snapshot, replayed: Snapshot): SnapshotDifference => {
  const figures = diff(recorded.figures, replayed.figures).map((change): FigureDifference => {
    const before: unknown = change.type === 'CREATE' ? null : change.oldValue;
    const after: unknown = change.type === 'REMOVE' ? null : change.value;
    return {
      figure: change.path.join('.'),
      recorded: isFigure(before) ? before : null,
      replayed: isFigure(after) ? after : null,
    };
  });
  const parts = diff(recorded.parts, replayed.parts).map((change) => change.path.join('.'));
  return { figures, parts };
};
