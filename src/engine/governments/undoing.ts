/** Leaving a commitment, whole or in part: what of the treaty falls with it, and who holds it against the leaver. */
import { dropProfile, profileOfInstrument } from '../domains/adopt.ts';
import { absolute, clamp, positive } from '../math.ts';
import { DIMENSIONS, type Dimension, type State, type View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import type { Instrument } from './government.ts';
import { distance01, wishesOf } from './standing.ts';

/** Distance up to which a government wants an instrument. */
const WANTED = 0.5;
/** What of a full departure a renegotiation or an opt-out is. */
const IN_PART = 0.5;
const DISTRUST_IN_PART = 0.3;
/** No government carries more of a change than this. */
const LARGEST_SHARE = 0.5;
/** Forward presence that comes home with an abandoned deployment: as much as was sent. */
const BROUGHT_HOME = 0.1;
/** Share of its work-sharing that a government takes out with a joint contract. */
const TAKEN_OUT = 0.1;
/** Declared ambition that goes when words are taken back. */
const TAKEN_BACK = 0.02;

/** Whether an instrument binds a member still. */
export const binds = (i: Instrument, member: string): boolean =>
  i.inForce &&
  (i.parties.length === 0 || i.parties.includes(member)) &&
  !i.abandonedBy.includes(member);

/**
 * Share of a treaty change that stands and falls with one government: half by its size (allies of the United States
 * count double, as in the council), half as one of many.
 */
const carriedShare01 = (view: View, index: number): number => {
  let all = 0;
  let count = 0;
  for (const m of view.members) {
    if (m.leftTreaty) continue;
    all += m.gdpStartBillionUsd;
    count += 1;
  }
  const size = (view.members[index].gdpStartBillionUsd / all) * (index === US ? 1 : 2);
  return clamp(view.assumptions.undoShare * (0.5 * size + 0.5 / count), 0, LARGEST_SHARE);
};

/** Take a share of an instrument's changes back; returns how much the treaty has moved, Σ|Δ|. */
const takeBack = (
  state: State,
  { delta }: Instrument,
  share: number,
  of: (dimension: Dimension) => boolean,
): number => {
  let moved = 0;
  DIMENSIONS.forEach((d, k) => {
    if (delta[k] === 0 || !of(d)) return;
    const before = state.treaty[d];
    state.treaty[d] = clamp(before - share * delta[k], 0, 1);
    moved += absolute(state.treaty[d] - before);
  });
  return moved;
};

/** Those who want an instrument trust a government less that leaves it. */
const loseTrust = (state: State, index: number, instrument: Instrument, cost: number): void => {
  state.members.forEach((m, j) => {
    if (j === index || !binds(instrument, m.id)) return;
    if (distance01(state, wishesOf(state, j), instrument) < WANTED)
      shiftTrust(state, j, index, -cost);
  });
};

/** An instrument whose keepers weigh less than its leavers is a dead letter. */
const mayLapse = (state: State, instrument: Instrument): void => {
  let all = 0;
  let left = 0;
  for (const m of state.members) {
    if (instrument.parties.length > 0 && !instrument.parties.includes(m.id)) continue;
    all += m.gdpStartBillionUsd;
    if (instrument.abandonedBy.includes(m.id) || m.leftTreaty) left += m.gdpStartBillionUsd;
  }
  if (2 * left > all) instrument.inForce = false;
};

/** What else goes when an instrument is left; a spending law stops adding to spending by itself. */
const giveUp = (state: State, index: number, { kind, about }: Instrument): void => {
  const m = state.members[index];
  if (kind === 'deployment') m.forwardPresence01 = positive(m.forwardPresence01 - BROUGHT_HOME);
  if (kind === 'joint-contract') m.workSharing01 *= 1 - TAKEN_OUT;
  if (kind === 'speech') state.rhetoric01 = positive(state.rhetoric01 - TAKEN_BACK);
  const profile = profileOfInstrument(about);
  if (profile !== undefined) dropProfile(state, index, profile);
};

/**
 * A government leaves an instrument: its share of the change falls, and those who want it remember.
 * @returns how much the treaty has moved, Σ|Δ|
 */
export const abandon = (state: State, index: number, instrument: Instrument): number => {
  const m = state.members[index];
  const moved = takeBack(state, instrument, carriedShare01(state, index), () => true);
  loseTrust(state, index, instrument, state.assumptions.breachTrust);
  giveUp(state, index, instrument);
  instrument.abandonedBy.push(m.id);
  mayLapse(state, instrument);
  return moved;
};

/**
 * A government keeps an instrument but for what it dislikes in it; where that is nothing in particular, it reopens it all.
 * @param outrage share of the usual distrust
 * @returns how much the treaty has moved, Σ|Δ|
 */
export const qualify = (
  state: State,
  index: number,
  instrument: Instrument,
  dislikes: readonly Dimension[],
  outrage = 1,
): number => {
  const { id } = state.members[index];
  const disliked = (d: Dimension): boolean => dislikes.length === 0 || dislikes.includes(d);
  const moved = takeBack(state, instrument, IN_PART * carriedShare01(state, index), disliked);
  const cost = DISTRUST_IN_PART * state.assumptions.breachTrust * outrage;
  loseTrust(state, index, instrument, cost);
  if (!instrument.qualifiedBy.includes(id)) instrument.qualifiedBy.push(id);
  return moved;
};
