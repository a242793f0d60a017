/** What holds of a state from any seat besides the chair: plain numbers, means within bounds, and an answer to what waits. */
import { expect } from 'vitest';
import { legal, view } from '../../src/engine/index.ts';
import { playerSeat } from '../../src/engine/seats/seat.ts';
import type { State } from '../../src/engine/state.ts';

const oddNumbers = (value: unknown, path = 'state'): string[] => {
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return value === undefined ? [path] : [];
  return Object.entries(value).flatMap(([key, x]) => oddNumbers(x, `${path}.${key}`));
};

export const soundFromSeat = (state: State): void => {
  expect(oddNumbers({ ...state, chronicle: [], history: [] })).toEqual([]);
  for (const { capital, hoursLeft } of state.seats) {
    expect(capital).toBeGreaterThanOrEqual(0);
    expect(capital).toBeLessThanOrEqual(20);
    expect(hoursLeft).toBeGreaterThanOrEqual(0);
  }
  const [waits] = state.decisions;
  if (waits === undefined) return;
  const seat = playerSeat(state);
  expect(waits.seat).toBe(seat);
  const open = legal(view(state, seat), seat).flatMap((move) =>
    move.targets.filter(({ refusal }) => refusal === null),
  );
  expect(open.length).toBeGreaterThan(0);
};
