/**
 * A failed test is never the first warning. The adversary may strike an ally only when one of these holds:
 *
 * 1. `shown-weak`: at the end of each of the last two half-years or more the watch showed that ally below one half. It
 *    takes the adversary as long to assemble its forces, so what it has seen the seats have seen too.
 * 2. Nobody could know: the odds fell only now, because Washington crashed out (`crash-out`) or a large member changed
 *    its government (`new-government`) in this half-year; the odds are then still at least `hopeFloor`.
 * 3. `miscalculation`: the odds stand at one half or more, and the adversary reads them lower than they are.
 *
 * An ally that fell below one half in the last half-year for any other reason is left alone for now. A test that a
 * scenario puts on its calendar carries `scenario`. What is not warned of (2, 3) is therefore never hopeless.
 */
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import type { StrikeReason } from './theatre-state.ts';

/** Turns below one half that count as a warning. */
const WARNED_TURNS = 2;

const turnsShownWeak = (state: State, index: number): number =>
  state.theatre.watch.find((x) => x.member === state.members[index].id)?.turnsBelowHalf ?? 0;

const happenedNow = (state: State, key: string): boolean => {
  for (let k = state.chronicle.length - 1; k >= 0; k--) {
    const event = state.chronicle[k];
    if (event.turn < state.turn) return false;
    if (event.key === key) return true;
  }
  return false;
};

const newLargeGovernment = (state: State): boolean =>
  state.members.some(
    (m, i) => i !== US && m.major && m.government.sinceTurn === state.turn && state.turn > 0,
  ) || happenedNow(state, 'us-election');

/**
 * Why an ally may be struck now; null = it may not.
 * @param odds01 true odds of an adequate response to this attack
 * @param read01 the same as the adversary reads them
 */
export const strikeReason = (
  state: State,
  index: number,
  odds01: number,
  read01: number,
): StrikeReason | null => {
  if (turnsShownWeak(state, index) >= WARNED_TURNS) return 'shown-weak';
  if (odds01 >= 0.5) return read01 < odds01 ? 'miscalculation' : null;
  if (odds01 < state.assumptions.hopeFloor) return null;
  if (happenedNow(state, 'us-crash-out')) return 'crash-out';
  return newLargeGovernment(state) ? 'new-government' : null;
};
