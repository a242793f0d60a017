/** A government takes office: its view of the world, what it inherits, and what others make of it. */
import { emit } from '../chronicle.ts';
import type { Member, State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { shiftTrust, startTrust01 } from '../systems/trust.ts';
import { renewPrivatePart } from '../table/private-part.ts';
import type { GovernmentAtStart } from './government.ts';
import { forgetfulness } from './quirks.ts';
import { actsNationalist, breakBetween01, takeView } from './worldview.ts';

/** Variance of beliefs about a government of another kind (model §2.2). */
const UNEASE_OF_A_TURN = 0.06;

/** What of a government others find like-minded, or not. */
type Mind = Pick<Member, 'worldviewRussiaFirst01' | 'worldviewAtlanticist01' | 'nationalistLed'>;

const mindOf = (m: Member): Mind => ({
  worldviewRussiaFirst01: m.worldviewRussiaFirst01,
  worldviewAtlanticist01: m.worldviewAtlanticist01,
  nationalistLed: m.nationalistLed,
});

const isOfMind = (m: Mind, mind: Mind): boolean =>
  m.worldviewRussiaFirst01 === mind.worldviewRussiaFirst01 &&
  m.worldviewAtlanticist01 === mind.worldviewAtlanticist01 &&
  m.nationalistLed === mind.nationalistLed;

/** Trust follows likeness of mind, both ways. */
const followLikeness = (state: State, index: number, before: Mind): void => {
  const share = state.assumptions.trustFollows;
  if (share === 0) return;
  const m = state.members[index];
  if (isOfMind(m, before)) return;
  state.members.forEach((other, j) => {
    if (j === index) return;
    shiftTrust(state, index, j, share * (startTrust01(m, other) - startTrust01(before, other)));
    shiftTrust(state, j, index, share * (startTrust01(other, m) - startTrust01(other, before)));
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
  const before = mindOf(m);
  const breakWithPast01 = breakBetween01(m.government, next, a);
  const { archetype, partners, stability, quirks } = next;
  m.government = {
    ...m.government,
    archetype,
    partners,
    stability,
    quirks,
    sinceTurn: state.turn,
    breakWithPast01,
  };
  takeView(m, a);
  m.nationalistLed = index !== US && actsNationalist(next.archetype, m, a.natFlag);
  followLikeness(state, index, before);
  m.beliefVariance +=
    m.nationalistLed !== before.nationalistLed
      ? UNEASE_OF_A_TURN
      : changed && index !== US
        ? a.newUnease
        : 0;
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
