import { describe, expect, it } from 'vitest';
import { layoutCouncil, seatAt, withinOval } from '../../src/scenes/council-layout.ts';
import { councilModel } from '../../src/scenes/council-model.ts';
import { treatyLines } from '../../src/scenes/treaty-lines.ts';
import {
  MEMBERS,
  fakeCouncil,
  fakeForecast,
  fakePlayback,
  fakeState,
  fakeView,
} from './fake-view.ts';

const during = (breaks: number, opened: number) =>
  councilModel(fakeState({ council: fakePlayback(fakeCouncil(breaks), opened) }));

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
    const at5 = councilModel(fakeState({ council: fakePlayback(result, 5) }));
    expect(councilModel(fakeState({ council: fakePlayback({ ...other, envelopes }, 5) }))).toEqual(
      at5,
    );
  });

  it('stays open while the vote waits for the chair, and shows a footnote as one', () => {
    const result = fakeCouncil(1);
    const waiting = { ...result, envelopes: result.envelopes.slice(0, 3) };
    const [first, second, third] = waiting.envelopes;
    if (!first || !second || !third) throw new Error('too few envelopes');
    second.verdict = 'footnotes';
    third.verdict = 'champion';
    const model = councilModel(fakeState({ council: fakePlayback(waiting, 3, false) }));
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
    const open = councilModel(fakeState({ council: fakePlayback(result, 31) }));
    expect(open.seats.every((s) => s.ratification === null)).toBe(true);
    const closed = councilModel(fakeState({ council: fakePlayback(result, 32) }));
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
        council: fakePlayback({ ...result, envelopes }, 0),
      }),
    );
    expect(model.seats.find((s) => s.id === 'USA')).toMatchObject({
      envelope: 'none',
      standing: 'out-of-treaty',
    });
  });

  it('shows all lines of the treaty while drafting, and slides the chip of what the draft changes', () => {
    const { treaty } = fakeView();
    const idle = councilModel(fakeState());
    expect(idle.lines).toHaveLength(8);
    expect(idle.lines.every((l) => l.chip01 === l.now01 && l.change === null)).toBe(true);
    const draft = { delta: { optout: 0.25 }, sidePayments: [] };
    const moved = councilModel(fakeState({ draft })).lines.filter((l) => l.change !== null);
    expect(moved.map((l) => l.dimension)).toEqual(['optout']);
    expect(moved[0]?.chip01).toBeCloseTo(treaty.optout + 0.25);
  });

  it('leaves the chips where a text that stands put them, and slides those of one that fell back', () => {
    const chips = (breaks: number, opened: number) =>
      during(breaks, opened).lines.map((l) => l.chip01 - l.now01);
    expect(chips(0, 32)).toEqual(chips(0, 0));
    expect(chips(3, 31).every((x) => x !== 0)).toBe(true);
    expect(chips(3, 32).every((x) => x === 0)).toBe(true);
  });

  it('counts the footnotes on their line as they are opened', () => {
    const result = fakeCouncil(0);
    const [first] = result.envelopes;
    if (!first) throw new Error('no envelope');
    Object.assign(first, { verdict: 'footnotes', footnote: 'works' });
    const notes = (opened: number) =>
      councilModel(fakeState({ council: fakePlayback(result, opened) })).lines.find(
        (l) => l.dimension === 'works',
      )?.footnotes;
    expect([notes(0), notes(1), notes(32)]).toEqual([0, 1, 1]);
  });

  it('says who may take the favour in hand: any seat but the payer; in a vote the writer alone', () => {
    const may = (model: ReturnType<typeof councilModel>, what: string) =>
      model.seats.filter((s) => s.may === what).map((s) => s.id);
    const drafting = councilModel(fakeState({ offer: { from: 'DEU', value: 0.04 } }));
    expect(may(drafting, 'pay')).toEqual(['DEU']);
    expect(may(drafting, 'receive')).toHaveLength(31);
    const result = fakeCouncil(1);
    const waiting = { ...result, envelopes: result.envelopes.slice(0, 1) };
    const vote = councilModel(
      fakeState({ council: fakePlayback(waiting, 1, false), offer: { from: null, value: 0.05 } }),
    );
    expect(may(vote, 'receive')).toEqual([waiting.envelopes[0]?.member]);
    expect(may(councilModel(fakeState()), 'receive')).toEqual([]);
  });

  it('is the same picture however it was reached', () => {
    const result = fakeCouncil(3);
    const stepwise = [0, 1, 2, 3, 4, 5, 6, 7].map((opened) =>
      councilModel(fakeState({ council: fakePlayback(result, opened) })),
    );
    expect(councilModel(fakeState({ council: fakePlayback(fakeCouncil(3), 7) }))).toEqual(
      stepwise.at(-1),
    );
  });

  it('writes lines in the treaty’s order: arrows by size, the floor in per cent of GDP', () => {
    const lines = treatyLines(fakeView().treaty, {
      floor: 0.15,
      scope: -0.05,
      optout: 0.3,
      core: 0,
    });
    const told = lines.flatMap(({ dimension, change }) =>
      change === null ? [] : [{ dimension, ...change }],
    );
    expect(told).toEqual([
      { dimension: 'scope', up: false, arrows: 1, text: '−5' },
      { dimension: 'optout', up: true, arrows: 3, text: '+30' },
      { dimension: 'floor', up: true, arrows: 2, text: '+0.75 %' },
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
