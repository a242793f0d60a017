/** A government takes office: its view of the world, what it inherits, and what others make of it. */
import { emit } from '../chronicle.ts';
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { shiftTrust, startTrust01 } from '../systems/trust.ts';
import { renewPrivatePart } from '../table/private-part.ts';
import type { GovernmentAtStart } from './government.ts';
import { forgetfulness } from './quirks.ts';
import { actsNationalist, breakBetween01, takeView } from './worldview.ts';

/** Variance of beliefs about a government of another kind (model §2.2). */
const UNEASE_OF_A_TURN = 0.06;

/** Trust follows likeness of mind, both ways. `before` holds what likeness gave, member by member, to and fro. */
const likeness = (state: State, index: number): number[] => {
  const m = state.members[index];
  const out: number[] = [];
  for (const other of state.members) out.push(startTrust01(m, other), startTrust01(other, m));
  return out;
};

const followLikeness = (state: State, index: number, before: readonly number[]): void => {
  const share = state.assumptions.trustFollows;
  if (share === 0) return;
  likeness(state, index).forEach((now, at) => {
    const other = (at - (at % 2)) / 2;
    if (other === index) return;
    const change = share * (now - before[at]);
    if (at % 2 === 0) shiftTrust(state, index, other, change);
    else shiftTrust(state, other, index, change);
  });
};

/** A new family in the capital: nothing that the chair had there is quite its own any more. */
const startAnew = (state: State, index: number): void => {
  const a = state.assumptions;
  const m = state.members[index];
  const kept = a.newTrust;
  m.trustInChair01 = 0.5 + kept * (m.trustInChair01 - 0.5);
  m.grievance *= 1 - (1 - kept) * forgetfulness(m.government.quirks, a);
  m.government.welcomed = false;
  m.government.reviewTurn = a.reviewDelay > 0 ? state.turn + a.reviewDelay : null;
  renewPrivatePart(state, index);
};

/**
 * Put a government into office.
 * @returns whether another family leads than before
 */
export const takeOffice = (state: State, index: number, next: GovernmentAtStart): boolean => {
  const a = state.assumptions;
  const m = state.members[index];
  const changed = next.archetype !== m.government.archetype;
  const led = m.nationalistLed;
  const before = likeness(state, index);
  const breakWithPast01 = breakBetween01(m.government, next, a);
  m.government = { ...m.government, ...next, sinceTurn: state.turn, breakWithPast01 };
  takeView(m, a);
  m.nationalistLed = index !== US && actsNationalist(next.archetype, m, a.natFlag);
  followLikeness(state, index, before);
  m.beliefVariance +=
    m.nationalistLed !== led ? UNEASE_OF_A_TURN : changed && index !== US ? a.newUnease : 0;
  if (changed) startAnew(state, index);
  return changed;
};

/** What the chronicle says of a new government. */
export const announce = (
  state: State,
  index: number,
  key: string,
  chance01: number,
  changed: boolean,
): void => {
  const { id, government } = state.members[index];
  emit(state, key, {
    member: id,
    chancePct: chance01 * 100,
    changed,
    archetype: government.archetype,
    partners: [...government.partners],
    stability: government.stability,
    reviewTurn: government.reviewTurn ?? -1,
  });
};
