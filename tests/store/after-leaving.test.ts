/** What the desk reads once Washington has left: who has its word, who would take it, and that the council meets without it. */
import { describe, expect, it } from 'vitest';
import { apply, legal, view } from '../../src/engine/index.ts';
import { bilateralReading, hasLeft as readsNoDraft, standingOf } from '../../src/store/seat.ts';
import { groupedMoves } from '../../src/store/verbs.ts';
import { aDelegationsGame, DELEGATION, hasLeft } from '../support/delegation.ts';

const read = (state: ReturnType<typeof aDelegationsGame>) => {
  const seen = view(state, DELEGATION);
  const moves = legal(seen, DELEGATION);
  return { seen, moves, reading: bilateralReading(seen, moves) };
};

describe('the desk of a Washington that has left', () => {
  it('shows nothing of it before, neither a panel nor its verbs', () => {
    const { seen, moves, reading } = read(aDelegationsGame());
    expect(reading).toBeNull();
    expect(readsNoDraft(seen)).toBe(false);
    const verbs = groupedMoves(moves).flatMap(({ moves: shown }) => shown.map(({ verb }) => verb));
    expect(verbs).toContain('posture');
    expect(verbs).not.toContain('assurance');
  });

  it('offers its word to the front line first, and lists who has it with taking it back', () => {
    const state = hasLeft(aDelegationsGame());
    const { seen, reading } = read(state);
    expect(readsNoDraft(seen)).toBe(true);
    expect(standingOf(seen, [])).toBeNull();
    const [first] = reading?.offers ?? [];
    expect(first?.refusal).toBeNull();
    expect(reading?.assured).toEqual([]);
    expect(reading?.price).toBe(0);
    if (first?.action.verb !== 'assurance') throw new Error('nobody would take its word');
    const { member } = first.action;
    expect(state.members.find(({ id }) => id === member)?.frontLine).toBe(true);
    apply(state, DELEGATION, first.action);
    const then = read(state).reading;
    expect(then?.assured.map((x) => x.member)).toEqual([member]);
    expect(then?.assured[0]?.target?.refusal).toBeNull();
    expect(then?.offers.some(({ action }) => 'member' in action && action.member === member)).toBe(
      false,
    );
    expect(then?.price).toBeGreaterThan(0);
    expect(then?.otherLicences).toHaveLength(2);
  });
});
