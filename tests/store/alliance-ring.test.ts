/** The ring shows who is there, who is half out, and whom the others believe. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/engine/state.ts';
import { allianceRing } from '../../src/store/alliance-ring.ts';
import { meanBelief01 } from '../../src/store/readings.ts';
import { fakeFront } from '../scenes/fake-view.ts';

const view = fakeFront('war', 0.4);

const withMember = (id: string, change: Partial<View['members'][number]>): View => ({
  ...view,
  members: view.members.map((member) => (member.id === id ? { ...member, ...change } : member)),
});

const wedgeOf = (seen: View, id: string) => {
  const ring = allianceRing(seen);
  return ring.emblem.wedges[ring.seats.findIndex((seat) => seat.id === id)];
};

describe('the ring of the alliance', () => {
  it('is a wedge a member, the brighter the more the others believe in it', () => {
    const { seats, emblem, taken } = allianceRing(view);
    expect(seats).toHaveLength(32);
    expect(taken).toBe(32);
    const ordered = seats
      .map(({ believed01 }, at) => ({ believed01, light01: emblem.wedges[at]?.light01 ?? -1 }))
      .toSorted((a, b) => a.believed01 - b.believed01);
    ordered.slice(1).forEach(({ light01 }, i) => {
      expect(light01).toBeGreaterThanOrEqual(ordered[i]?.light01 ?? 2);
    });
    const [france] = seats.filter(({ id }) => id === 'FRA');
    const at = view.members.findIndex(({ id }) => id === 'FRA');
    expect(france?.believed01).toBe(meanBelief01(view, at));
  });

  it('cracks with who is half out, and empties with who has gone', () => {
    expect(wedgeOf(view, 'FRA')?.state).toBe('whole');
    expect(wedgeOf(withMember('FRA', { leftCommand: true }), 'FRA')?.state).toBe('cracked');
    expect(wedgeOf(withMember('FRA', { leavesTurn: 9 }), 'FRA')).toMatchObject({
      state: 'cracked',
      tone: 'breaks',
    });
    const gone = withMember('FRA', { leftTreaty: true });
    expect(wedgeOf(gone, 'FRA')?.state).toBe('gone');
    expect(allianceRing(gone).taken).toBe(31);
  });
});
