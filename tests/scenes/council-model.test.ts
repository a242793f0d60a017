import { describe, expect, it } from 'vitest';
import { layoutCouncil, seatAt, withinOval } from '../../src/scenes/council-layout.ts';
import { councilModel, issueChips } from '../../src/scenes/council-model.ts';
import { MEMBERS, fakeCouncil, fakeForecast, fakeState, fakeView } from './fake-view.ts';

const during = (breaks: number, opened: number) =>
  councilModel(fakeState({ council: { result: fakeCouncil(breaks), opened, over: true } }));

describe('the council model', () => {
  it('is an empty room without a view', () => {
    expect(councilModel(fakeState({ view: null }))).toMatchObject({ phase: 'idle', seats: [] });
  });

  it('seats all members by code; hints and odds from the forecast while idle', () => {
    const idle = councilModel(fakeState());
    expect(idle.seats.map((s) => s.id)).toEqual([...MEMBERS].sort());
    expect(idle.seats.every((s) => s.hint === null && s.envelope === 'none')).toBe(true);
    const hinted = councilModel(fakeState({ forecast: fakeForecast() }));
    expect(hinted.seats.every((s) => s.hint !== null)).toBe(true);
    expect(hinted.passesPct).toBe(37);
    expect(hinted.tally.reduce((sum, { count }) => sum + count, 0)).toBe(32);
  });

  it('opens exactly `opened` envelopes, and lights the last', () => {
    const model = during(3, 5);
    expect(model.phase).toBe('opening');
    expect(model.seats.filter((s) => s.envelope !== 'sealed')).toHaveLength(5);
    expect(model.seats.filter((s) => s.latest).map((s) => s.id)).toEqual([
      fakeCouncil(3).envelopes[4]?.member,
    ]);
    expect(model.outcome).toBeNull();
    expect(during(3, 0).seats.every((s) => s.envelope === 'sealed')).toBe(true);
  });

  it('tells no outcome, no ratification and no later verdict before its time', () => {
    const result = fakeCouncil(3);
    const other = { ...result, outcome: 'adopted' as const };
    const envelopes = result.envelopes.map((e, i) =>
      i < 5 ? e : { ...e, verdict: 'breaks-silence' as const },
    );
    const at5 = councilModel(fakeState({ council: { result, opened: 5, over: true } }));
    expect(
      councilModel(
        fakeState({ council: { result: { ...other, envelopes }, opened: 5, over: true } }),
      ),
    ).toEqual(at5);
  });

  it('stays open while the vote waits for the chair, and shows a footnote as one', () => {
    const result = fakeCouncil(1);
    const waiting = { ...result, envelopes: result.envelopes.slice(0, 3) };
    const [first, second, third] = waiting.envelopes;
    if (!first || !second || !third) throw new Error('too few envelopes');
    second.verdict = 'footnotes';
    third.verdict = 'champion';
    const model = councilModel(fakeState({ council: { result: waiting, opened: 3, over: false } }));
    expect(model).toMatchObject({ phase: 'opening', outcome: null });
    const face = (id: string) => model.seats.find((s) => s.id === id)?.envelope;
    expect([face(first.member), face(second.member), face(third.member)]).toEqual([
      'breaks',
      'footnote',
      'champion',
    ]);
    expect(model.seats.filter((s) => s.envelope === 'sealed')).toHaveLength(29);
  });

  it('gives dissent company as envelopes break, never less', () => {
    const company = [0, 1, 2, 3, 4, 20].map((opened) => during(3, opened).company01);
    expect(company[0]).toBe(0);
    expect(company[1]).toBeGreaterThan(0);
    expect(company.toSorted((a, b) => a - b)).toEqual(company);
    expect(company[3]).toBe(company[5]);
    expect(during(0, 32).company01).toBe(0);
  });

  it('shows the outcome and the parliaments at the end', () => {
    const result = {
      ...fakeCouncil(0),
      outcome: 'rejected-in-parliament' as const,
      ratification: [{ member: 'NLD', result: 'rejected' as const, margin: -0.1 }],
    };
    const open = councilModel(fakeState({ council: { result, opened: 31, over: true } }));
    expect(open.seats.every((s) => s.ratification === null)).toBe(true);
    const closed = councilModel(fakeState({ council: { result, opened: 32, over: true } }));
    expect(closed).toMatchObject({ phase: 'closed', outcome: 'rejected-in-parliament' });
    expect(closed.seats.find((s) => s.id === 'NLD')?.ratification).toBe('rejected');
    expect(closed.seats.every((s) => !s.latest)).toBe(true);
  });

  it('leaves the place of one who left without an envelope', () => {
    const view = fakeView();
    const members = view.members.map((m) => (m.id === 'USA' ? { ...m, leftTreaty: true } : m));
    const result = fakeCouncil(0);
    const envelopes = result.envelopes.filter((e) => e.member !== 'USA');
    const model = councilModel(
      fakeState({
        view: { ...view, members },
        council: { result: { ...result, envelopes }, opened: 0, over: true },
      }),
    );
    expect(model.seats.find((s) => s.id === 'USA')).toMatchObject({
      envelope: 'none',
      standing: 'out-of-treaty',
    });
  });

  it('writes chips in the treaty’s order: arrows by size, the floor in per cent of GDP', () => {
    const chips = issueChips(
      { floor: 0.15, scope: -0.05, optout: 0.3, core: 0 },
      fakeView().treaty,
    );
    expect(chips).toEqual([
      { dimension: 'scope', up: false, arrows: 1, change: '−5' },
      { dimension: 'optout', up: true, arrows: 3, change: '+30' },
      { dimension: 'floor', up: true, arrows: 2, change: '+0.75%' },
    ]);
  });
});

describe.each([
  [860, 560],
  [340, 300],
  [320, 520],
])('a table of %d × %d', (width, height) => {
  const layout = layoutCouncil(width, height, 32);

  it('keeps plates apart and inside', () => {
    const { plate, seats } = layout;
    seats.forEach(({ seat: a }, i) => {
      expect(a.x - plate.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + plate.width / 2).toBeLessThanOrEqual(width);
      expect(a.y - plate.height / 2).toBeGreaterThanOrEqual(0);
      expect(a.y + plate.height / 2).toBeLessThanOrEqual(height);
      for (const { seat: b } of seats.slice(i + 1)) {
        const apart = Math.abs(a.x - b.x) >= plate.width || Math.abs(a.y - b.y) >= plate.height;
        expect(apart).toBe(true);
      }
    });
  });

  it('answers with the seat on plate and envelope, with nobody in the middle', () => {
    layout.seats.forEach(({ seat, envelope }, i) => {
      expect(seatAt(layout, seat.x, seat.y)).toBe(i);
      expect(seatAt(layout, envelope.x, envelope.y)).toBe(i);
    });
    expect(seatAt(layout, layout.centre.x, layout.centre.y)).toBeNull();
  });

  it('pulls what is too far out into the oval', () => {
    const inside = withinOval(layout.centre, layout.ring, { x: width, y: 0 });
    expect(inside.x).toBeLessThan(layout.centre.x + layout.ring.rx);
    expect(withinOval(layout.centre, layout.ring, layout.centre)).toEqual(layout.centre);
  });
});
