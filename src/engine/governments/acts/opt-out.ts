/** Open opt-outs: where staying out is a norm, a government that was outvoted in silence keeps a text but for its worst part. */
import { emit } from '../../chronicle.ts';
import { positive } from '../../math.ts';
import type { State } from '../../state.ts';
import type { Instrument } from '../government.ts';
import { outrage } from '../quirks.ts';
import { dislikedIn, distance01, wishesOf, type Wishes } from '../standing.ts';
import { binds, qualify } from '../undoing.ts';

/** Distance of a text beyond which a government would rather be out of it. */
const FAR = 0.6;
/** Resentment that makes it say so, and what saying so takes away. */
const SORE = 0.05;
const RELIEF = 0.04;
/** What one more open opt-out adds to the norm. */
const HABIT = 0.005;

/** The text that a government would opt out of; undefined when there is none, or no norm that lets it. */
export const sorestText = (state: State, index: number): Instrument | undefined => {
  const m = state.members[index];
  if (state.optOutNorm01 < state.assumptions.optOutFrom || m.resentment < SORE) return undefined;
  let wishes: Wishes | undefined;
  let sorest: Instrument | undefined;
  let furthest = FAR;
  for (const i of state.instruments) {
    if (!binds(i, m.id) || i.qualifiedBy.includes(m.id)) continue;
    wishes ??= wishesOf(state, index);
    const distance = distance01(state, wishes, i);
    if (distance <= furthest) continue;
    furthest = distance;
    sorest = i;
  }
  return sorest;
};

export const optOut = (state: State, index: number, instrument: Instrument): void => {
  const m = state.members[index];
  const [dimension] = dislikedIn(state, wishesOf(state, index), instrument);
  const share = outrage(m.government.quirks, state.assumptions) * (1 - state.optOutNorm01);
  const dislikes = dimension === undefined ? [] : [dimension];
  const undone = qualify(state, index, instrument, dislikes, share);
  m.resentment = positive(m.resentment - RELIEF);
  m.optOuts += 1;
  state.optOutNorm01 += HABIT * (1 - state.optOutNorm01);
  emit(state, 'act-opt-out', {
    member: m.id,
    instrument: instrument.id,
    kind: instrument.kind,
    madeTurn: instrument.madeTurn,
    dislikes,
    undone,
  });
};
