/** What is on the map besides its colours, from the view alone: every entry has a place and words. */
import { describe, expect, it } from 'vitest';
import type { View } from '../../src/engine/state.ts';
import { mapThings, type MapThing } from '../../src/store/map-things/index.ts';
import { OVERLAYS, type Overlay } from '../../src/store/scene-state.ts';
import { fakeView, MEMBERS } from '../scenes/fake-view.ts';

const PLACES = [...MEMBERS, 'UKR', 'south', 'sea'];
const on = (
  overlay: Overlay,
  view: View = fakeView(),
  selectedMember: string | null = null,
): MapThing[] => mapThings({ view, overlays: [overlay], selectedMember });

describe('things on the map', () => {
  it.each(OVERLAYS)('of kind %s have a place, words and an id of their own', (overlay) => {
    const things = on(overlay);
    expect(things.length).toBeGreaterThan(0);
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
    for (const { at, from, says, level01 } of things) {
      expect(PLACES).toContain(at);
      if (from !== null) expect(PLACES).toContain(from);
      expect(says.key).not.toBe('');
      expect(level01).toBeGreaterThanOrEqual(0);
      expect(level01).toBeLessThanOrEqual(1);
    }
  });

  it('are none when nothing is to be shown', () => {
    expect(mapThings({ view: fakeView(), overlays: [], selectedMember: null })).toEqual([]);
  });

  it('tell ties of trust of the member that is selected, firm ones and strained ones', () => {
    const view = fakeView();
    const n = MEMBERS.length;
    const trust = view.trust.map(() => 0.5);
    const set = (a: string, b: string, value: number): void => {
      trust[MEMBERS.indexOf(a) * n + MEMBERS.indexOf(b)] = value;
      trust[MEMBERS.indexOf(b) * n + MEMBERS.indexOf(a)] = value;
    };
    set('POL', 'LTU', 0.95);
    set('POL', 'HUN', 0.05);
    set('FRA', 'DEU', 0.99);
    const ties = on('trust', { ...view, trust }, 'POL');
    expect(ties.every(({ at, from }) => at === 'POL' || from === 'POL')).toBe(true);
    expect(ties[0]).toMatchObject({ strained: false, says: { params: { by: 'POL', on: 'LTU' } } });
    expect(ties.filter(({ strained }) => strained)[0]?.says.params).toMatchObject({ on: 'HUN' });
    expect(on('trust', { ...view, trust })[0]?.says.params).toMatchObject({ by: 'FRA', on: 'DEU' });
  });

  it('point from who relies to whom it relies on, and not at Washington alone', () => {
    const arrows = on('dependence');
    expect(arrows.every(({ form }) => form === 'arrow')).toBe(true);
    expect(arrows.filter(({ at }) => at === 'USA').length).toBeLessThanOrEqual(3);
    for (const { from, at, says } of arrows)
      expect(says.params).toMatchObject({ by: from, on: at });
  });

  it('show a mission where it is, its members, and who stays out', () => {
    const things = on('missions');
    const ukraine = things.find(({ id }) => id === 'mission-1');
    expect(ukraine).toMatchObject({ at: 'UKR', says: { params: { leader: 'GBR' } } });
    const spokes = things.filter(({ form, at }) => form === 'spoke' && at === 'UKR');
    expect(spokes.map(({ from }) => from)).toEqual([
      'GBR',
      'POL',
      'NLD',
      'NOR',
      'SWE',
      'DNK',
      'DEU',
    ]);
    const out = things.filter(({ id }) => id.startsWith('out-1-')).map(({ at }) => at);
    expect(out).toEqual(['HUN', 'SVK', 'ESP']);
  });

  it('forget an incident after two half-years', () => {
    const view = fakeView();
    expect(on('incidents', view)[0]).toMatchObject({ at: 'LVA', strained: true });
    expect(on('incidents', { ...view, turn: 9 })).toEqual([]);
  });

  it('strain where the watch is below half', () => {
    for (const { level01, strained } of on('watch')) expect(strained).toBe(level01 < 0.5);
  });

  it('name who votes in this half-year or the next', () => {
    const view = fakeView();
    const due = view.members
      .filter(({ electionTurns }) =>
        electionTurns.some((t) => t === view.turn || t === view.turn + 1),
      )
      .map(({ id }) => id);
    expect(on('elections', view).map(({ at }) => at)).toEqual(due);
  });

  it('pulse where a crisis stands open, whatever else is shown', () => {
    const view = fakeView();
    const card: View = {
      ...view,
      decisions: [
        {
          kind: 'card',
          seat: 'secretary-general',
          card: 'a-card',
          subject: 'LVA',
          other: null,
          because: { key: 'x', params: {} },
        },
      ],
    };
    const [crisis] = mapThings({ view: card, overlays: [], selectedMember: null });
    expect(crisis).toMatchObject({ form: 'pulse', at: 'LVA', group: 'crisis' });
    const call: View = {
      ...view,
      decisions: [{ kind: 'roll-call', seat: 'secretary-general' }],
      theatre: {
        ...view.theatre,
        rollCall: {
          article: 5,
          kind: 'major-attack',
          victim: 'EST',
          because: 'shown-weak',
          responses: [],
          stances: [],
        },
      },
    };
    expect(mapThings({ view: call, overlays: [], selectedMember: null })[0]?.at).toBe('EST');
  });
});
