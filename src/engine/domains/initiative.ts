/**
 * Governments take up and drop profiles of their own accord: a few think about it each turn, and at most one of them acts
 * either way. A government with a seat of its own decides for itself.
 */
import { floor } from '../math.ts';
import { draws } from '../rng.ts';
import { seatState } from '../seats/seat.ts';
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { adoptProfile, dropProfile, hasRoom } from './adopt.ts';
import { interestIn, profilesByInterest } from './interest.ts';

/** A government that nobody asked needs a better reason. */
const UNASKED = 0.08;
/** Loss from which a government gives up a profile. */
const UNBEARABLE = -0.4;
const CHANCE = 0.5;

/** What a government would do by itself; true when it acted. */
const think = (state: State, index: number): boolean => {
  const m = state.members[index];
  const { primary } = m.profile;
  if (primary !== null && primary !== 'nuclear') {
    const { total, terms } = interestIn(state, index, primary, false);
    // That others do the same is no reason to stop.
    if (total - terms.crowding < UNBEARABLE) {
      dropProfile(state, index, primary);
      return true;
    }
  }
  if (primary !== null || !hasRoom(state, index)) return false;
  const [keenest] = profilesByInterest(state, index, false);
  if (keenest === undefined || keenest.total < UNASKED) return false;
  adoptProfile(state, index, keenest.profile);
  return true;
};

export const reviewProfiles = (state: State): void => {
  const { profileInitiative } = state.assumptions;
  if (profileInitiative < 1) return;
  const next = draws(state, 'profiles');
  let acted = false;
  for (let n = 1; n <= profileInitiative; n++) {
    const index = floor(next() * state.members.length);
    const inTheMood = next() < CHANCE;
    const m = state.members[index];
    if (acted || !inTheMood || index === US || m.leftTreaty) continue;
    if (seatState(state, `member:${m.id}`) === undefined) acted = think(state, index);
  }
};
