/** What each of the twelve layers says of a member: from the seat's view alone. */
import { describe, expect, it } from 'vitest';
import type { Member, View } from '../../../src/engine/state.ts';
import { legendOf, readLayer, victimOf } from '../../../src/store/map-layers/index.ts';
import { MAP_LAYERS, type MapLayer } from '../../../src/store/scene-state.ts';
import { fakeForecast, fakeView, MEMBERS } from '../../scenes/fake-view.ts';

const changed = (view: View, id: string, changes: Partial<Member>): View => ({
  ...view,
  members: view.members.map((m) => (m.id === id ? { ...m, ...changes } : m)),
});
const indexOf = (id: string): number => MEMBERS.indexOf(id);
/** A table of pairs in which one entry is set. */
const pair = (table: number[], by: string, about: string, value: number): number[] =>
  table.with(indexOf(by) * MEMBERS.length + indexOf(about), value);

const reading = (layer: MapLayer, id: string, view: View, victim: string | null = null) => {
  const found = readLayer(layer, { view, forecast: fakeForecast(), victim }).find(
    (r) => r.member === id,
  );
  if (found === undefined) throw new Error(id);
  return found;
};
const step = (...question: Parameters<typeof reading>): string | null =>
  reading(...question).step?.id ?? null;

describe('every layer', () => {
  it.each(MAP_LAYERS)('%s has a word for everybody, and none for who has left', (layer) => {
    const view = changed(fakeView(), 'HUN', { leftTreaty: true });
    const all = readLayer(layer, { view, forecast: fakeForecast(), victim: null });
    expect(all.map((r) => r.member)).toEqual(MEMBERS);
    expect(all.every((r) => r.says.key !== '')).toBe(true);
    expect(all.find((r) => r.member === 'HUN')).toMatchObject({
      step: null,
      figure: null,
      says: { key: 'left-treaty' },
    });
  });

  it.each(MAP_LAYERS)('%s is the same whatever the seat may not know', (layer) => {
    const view = fakeView();
    expect('hidden' in view).toBe(false);
    const read = () => readLayer(layer, { view, forecast: fakeForecast(), victim: null });
    expect(read()).toEqual(read());
  });

  it('counts its classes for the legend; a ramp shows all of them', () => {
    const view = fakeView();
    const readings = readLayer('trust', { view, forecast: null, victim: null });
    const counts = legendOf('trust', readings);
    expect(counts).toHaveLength(5);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(MEMBERS.length);
  });
});

describe('support', () => {
  it('knows nothing before a draft is on the table', () => {
    const [first] = readLayer('support', { view: fakeView(), forecast: null, victim: null });
    expect(first).toMatchObject({ step: null, figure: null, says: { key: 'no-draft' } });
  });

  it('keeps the figure from a chair whose advisers speak in words', () => {
    const view: View = { ...fakeView(), difficulty: 'grey-zone' };
    expect(reading('support', 'FRA', view).step).not.toBeNull();
    expect(reading('support', 'FRA', view).figure).toBeNull();
    expect(reading('support', 'FRA', fakeView()).figure).not.toBeNull();
  });
});

describe('trust', () => {
  it('grows with trust in the chair, and says what is held and owed', () => {
    const at = (trustInChair01: number) =>
      step('trust', 'FRA', changed(fakeView(), 'FRA', { trustInChair01 }));
    expect([at(0.1), at(0.5), at(0.9)]).toEqual(['trust-0', 'trust-2', 'trust-4']);
    const wary = changed(fakeView(), 'FRA', { grievance: 0.04, ious: -1 });
    expect(reading('trust', 'FRA', wary).says.params).toMatchObject({ held: true, owed: 'theirs' });
  });
});

describe('response if attacked', () => {
  it('takes the band of the watch on the front line', () => {
    const view = fakeView();
    const watched: View = {
      ...view,
      theatre: {
        ...view.theatre,
        watch: [{ member: 'EST', adequate01: 0.35, turnsBelowHalf: 2 }],
      },
    };
    expect(reading('reliability', 'EST', watched)).toMatchObject({
      figure: 35,
      step: { id: 'odds-1' },
      says: { key: 'watch', params: { turns: 2 } },
    });
  });

  it('elsewhere is surer the more a member believes the others', () => {
    const view = fakeView();
    const believing = (belief: number): number =>
      reading('reliability', 'ESP', { ...view, beliefs: view.beliefs.map(() => belief) }).figure ??
      NaN;
    expect(believing(0.9)).toBeGreaterThan(believing(0.2));
  });
});

describe('would they come for …?', () => {
  it('asks about who is chosen, else about the weakest on the watch', () => {
    const view = fakeView();
    const watch = [
      { member: 'LVA', adequate01: 0.55, turnsBelowHalf: 0 },
      { member: 'EST', adequate01: 0.35, turnsBelowHalf: 1 },
    ];
    const watching: View = { ...view, theatre: { ...view.theatre, watch } };
    expect(victimOf(watching, 'TUR')).toBe('TUR');
    expect(victimOf(watching, null)).toBe('EST');
  });

  it('shows what the one attacked believes of each other ally, not the reverse', () => {
    const view = fakeView();
    const beliefs = pair(pair(view.beliefs, 'EST', 'DEU', 0.95), 'DEU', 'EST', 0.05);
    expect(reading('comes-for', 'DEU', { ...view, beliefs }, 'EST')).toMatchObject({
      step: { id: 'comes-4' },
      figure: 95,
    });
    expect(step('comes-for', 'EST', view, 'EST')).toBe('comes-victim');
  });
});

describe('threat', () => {
  it('rises with what a member perceives, and says from where', () => {
    const east = changed(fakeView(), 'LTU', {
      threat01: 0.7,
      exposureEast01: 1,
      exposureSouth01: 0,
    });
    expect(reading('threat', 'LTU', east)).toMatchObject({
      step: { id: 'threat-4' },
      says: { params: { from: 'east' } },
    });
    expect(step('threat', 'LTU', changed(fakeView(), 'LTU', { threat01: 0.1 }))).toBe('threat-0');
  });
});

describe('worldview', () => {
  it('is the leaning by which a government stands out', () => {
    const plain = {
      worldviewAtlanticist01: 0.5,
      autonomy01: 0.5,
      worldviewRussiaFirst01: 0.5,
      worldviewInterventionist01: 0.5,
    };
    const level: View = {
      ...fakeView(),
      members: fakeView().members.map((m) => ({ ...m, ...plain })),
    };
    expect(step('worldview', 'FRA', level)).toBe('even');
    expect(step('worldview', 'FRA', changed(level, 'FRA', { autonomy01: 0.9 }))).toBe('autonomist');
    expect(step('worldview', 'FRA', changed(level, 'FRA', { worldviewAtlanticist01: 0.9 }))).toBe(
      'atlanticist',
    );
  });
});

describe('dependence on the United States', () => {
  it('is the share of supply that comes from there, and none for itself', () => {
    const view = fakeView();
    const relying = { ...view, dependence: pair(view.dependence, 'ALB', 'USA', 0.41) };
    expect(reading('us-dependence', 'ALB', relying)).toMatchObject({
      figure: 41,
      step: { id: 'us-4' },
    });
    expect(reading('us-dependence', 'USA', relying)).toMatchObject({ step: null, figure: null });
  });
});

describe('spending', () => {
  const at = (treatyFloor: number, floorPathPctGdp: number | null) => {
    const view = changed(fakeView(), 'ITA', { spendingPctGdp: 2 });
    return reading('spending', 'ITA', {
      ...view,
      treaty: { ...view.treaty, floor: treatyFloor },
      floorPathPctGdp,
    });
  };

  it('is measured against the floor of the treaty, or the scenario’s own', () => {
    expect(at(0.4, null)).toMatchObject({ figure: 2, step: { id: 'spending-3' } });
    expect(at(0.7, null)).toMatchObject({ step: { id: 'spending-1' }, pattern: 'dots' });
    expect(at(0.7, 1.5).step?.id).toBe('spending-4');
  });
});

describe('election', () => {
  it.each([
    [[2], 0, 'election-now'],
    [[1, 3], 1, 'election-next'],
    [[6], 4, 'election-soon'],
    [[7], 5, 'election-later'],
    [[1], null, 'election-none'],
  ] as const)('in turns %j seen from turn 2', (electionTurns, figure, id) => {
    const view = changed(fakeView(), 'NLD', { electionTurns: [...electionTurns] });
    expect(reading('election', 'NLD', view)).toMatchObject({ figure, step: { id } });
  });

  it('hatches a nationalist-led government', () => {
    const view = changed(fakeView(), 'NLD', { nationalistLed: true, electionTurns: [9] });
    expect(reading('election', 'NLD', view).pattern).toBe('pennant');
  });
});

describe('profile', () => {
  it('is what a member has taken on first', () => {
    const view = changed(fakeView(), 'CZE', {
      profile: { primary: 'workshop', secondary: 'lift-hub', sinceTurn: 0 },
    });
    expect(step('profile', 'CZE', view)).toBe('workshop');
    const none = { primary: null, secondary: null, sinceTurn: 0 };
    expect(step('profile', 'CZE', changed(view, 'CZE', { profile: none }))).toBe('no-profile');
  });
});

describe('missions and opt-outs', () => {
  const view = fakeView();
  const mission = {
    id: 1,
    kind: 'maritime' as const,
    leader: 'GBR',
    underFlag: false,
    legitimacy01: 0.6,
    participants: ['NLD', 'DNK'],
    abstainers: ['DEU', 'ESP'],
    contributing: ['DEU'],
    promised: [],
    startedTurn: 1,
    endsTurn: 4,
  };
  const sailing: View = { ...view, theatre: { ...view.theatre, missions: [mission] } };

  it.each([
    ['GBR', 'leads'],
    ['NLD', 'joins'],
    ['DEU', 'contributes'],
    ['ESP', 'stays-out'],
    ['ITA', 'not-asked'],
  ])('%s %s', (id, role) => {
    expect(step('missions', id, sailing)).toBe(role);
  });

  it('counts how often a member has stayed out', () => {
    expect(reading('missions', 'ESP', changed(sailing, 'ESP', { optOuts: 3 })).figure).toBe(3);
  });
});

describe('resentment', () => {
  it('rises with what was swallowed', () => {
    const at = (resentment: number) =>
      step('resentment', 'GRC', changed(fakeView(), 'GRC', { resentment }));
    expect([at(0), at(0.05), at(0.3)]).toEqual(['resentment-0', 'resentment-2', 'resentment-4']);
  });
});
