/** What a Washington that has left does with single allies, and what becomes of it every half-year. */
import { refuse, type Refusal } from '../actions/action.ts';
import { emit } from '../chronicle.ts';
import { applyEffects } from '../effects/apply-effects.ts';
import { clamp, positive, smaller } from '../math.ts';
import type { MemberId } from '../member.ts';
import { addCapital, seatState } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import {
  bilateralOf,
  bilateralPrice,
  garrisoned01,
  licencesDo,
  wordSays,
  wordsStand,
  type Bilateral,
  type Licences,
} from './bilateral.ts';
import type { GarrisonMove, Word } from './words.ts';

const trustOf = (state: View, index: number): number =>
  state.trust[index * state.members.length + US] ?? 0;

export const refuseWord = (state: View, id: MemberId, word: Word): Refusal | null => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return refuse('not-from-inside');
  const index = indexOf(state, id);
  const m = state.members[index];
  if (m === undefined || index === US || m.leftTreaty) return refuse('has-no-seat', { member: id });
  const has = bilateral.assured.includes(id);
  if (word === 'take-back') return has ? null : refuse('no-word-to-take-back', { member: id });
  if (has) return refuse('has-the-word', { member: id });
  const { wordMost, wordTrust, wordFear } = state.assumptions;
  if (bilateral.assured.length >= wordMost) return refuse('too-many-words', { most: wordMost });
  // Who is afraid is less particular.
  const needed = positive(wordTrust - wordFear * m.threat01);
  const trust = trustOf(state, index);
  return trust < needed
    ? refuse('does-not-take-your-word', {
        member: id,
        trustPct: 100 * trust,
        neededPct: 100 * needed,
      })
    : null;
};

export const moveWord = (state: State, id: MemberId, word: Word): void => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return;
  if (word === 'give') bilateral.assured.push(id);
  else {
    bilateral.assured = bilateral.assured.filter((x) => x !== id);
    // Troops stay with those who have the word.
    stationed(state, bilateral, smaller(bilateral.garrisons, bilateral.assured.length));
  }
};

const stationed = (state: State, bilateral: Bilateral, garrisons: number): void => {
  bilateral.garrisons = garrisons;
  state.us.presence01 = clamp(garrisoned01(state, garrisons), 0, 1);
};

export const refuseGarrison = (state: View, move: GarrisonMove): Refusal | null => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return refuse('not-from-inside');
  if (bilateral.movedTurn === state.turn) return refuse('garrisons-just-moved');
  if (move === 'fewer') return bilateral.garrisons > 0 ? null : refuse('no-garrison-to-call-home');
  if (bilateral.garrisons >= bilateral.assured.length) return refuse('no-host-with-your-word');
  return state.us.administration === 'restrainer' ? refuse('president-brings-them-home') : null;
};

export const moveGarrison = (state: State, move: GarrisonMove): void => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return;
  bilateral.movedTurn = state.turn;
  stationed(state, bilateral, bilateral.garrisons + (move === 'more' ? 1 : -1));
};

export const refuseLicences = (state: View, licences: Licences): Refusal | null => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return refuse('not-from-inside');
  return bilateral.licences === licences ? refuse('licences-stand') : null;
};

export const setLicences = (state: State, licences: Licences): void => {
  const bilateral = bilateralOf(state);
  if (bilateral !== null) bilateral.licences = licences;
};

/** Half a year outside: what words and licences do, and who pays for them at home. */
export const dealOn = (state: State): void => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return;
  const { assumptions: a, us } = state;
  us.purchases *= 0.9;
  const group = bilateral.assured.map((id) => indexOf(state, id));
  const binding = { actor: US, target: -1, group };
  const does = [...wordsStand(a, group.length), ...licencesDo(a, bilateral.licences)];
  applyEffects(state, does, binding, 'united-states', 'diplomacy');
  payAtHome(state, bilateral);
};

/** What cannot be paid for is given up: first a garrison, then the word that was given last. */
const payAtHome = (state: State, bilateral: Bilateral): void => {
  const { assured, garrisons } = bilateral;
  const price = bilateralPrice(state, assured.length, garrisons) * state.assumptions.costScale;
  const short = (seatState(state, 'united-states')?.capital ?? 0) < price;
  addCapital(state, 'united-states', 0 - price);
  if (short) giveUp(state, bilateral);
};

const giveUp = (state: State, bilateral: Bilateral): void => {
  const last = bilateral.assured.at(-1);
  if (bilateral.garrisons > 0) {
    stationed(state, bilateral, bilateral.garrisons - 1);
    emit(state, 'white-house-calls-home', {});
  } else if (last !== undefined) {
    const says = wordSays(state.assumptions, 'take-back');
    const binding = { actor: US, target: indexOf(state, last) };
    applyEffects(state, says, binding, 'united-states', 'diplomacy');
    moveWord(state, last, 'take-back');
    emit(state, 'white-house-takes-word-back', { member: last });
  }
};
