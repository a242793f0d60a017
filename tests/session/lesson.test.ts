/** The lesson's story holds on the engine: every beat shows what it says it shows. */
import { describe, expect, it } from 'vitest';
import { counterfactuals, explain, silenceOdds, view } from '../../src/engine/index.ts';
import { parseLesson, tutorialLesson, ScenarioError } from '../../src/scenario/index.ts';
import {
  envelopesIfHeld,
  futuresOf,
  ROADS,
  stateAfter,
  takeRoad,
  testedOdds01,
  textOf,
  viewAfter,
} from '../../src/session/lesson/lesson.ts';

const lesson = tutorialLesson();
const CHAIR = 'secretary-general';
const text = textOf(lesson);

describe('the 2011 question', () => {
  it('seats five allies, and nobody is hurried', () => {
    const state = stateAfter(lesson, []);
    expect(state.members.map(({ id }) => id)).toEqual(['USA', 'GBR', 'FRA', 'DEU', 'POL']);
    expect(state.trust).toHaveLength(25);
    expect(state.table.calls).toEqual([]);
  });

  it('one ally is unsure, and a sounding shows that it would write', () => {
    const before = explain(viewAfter(lesson, []), lesson.doubter, text, CHAIR);
    const after = explain(viewAfter(lesson, ['sound-out']), lesson.doubter, text, CHAIR);
    expect(before.verdict).toBe('keeps-silent');
    expect(before.spread).toBeGreaterThan(-before.margin);
    expect(after.spread).toBeLessThan(0.5 * before.spread);
    expect(after.margin).toBeLessThan(-after.isolationCost);
    const sum = after.terms.reduce((all, { value }) => all + value, 0);
    expect(sum).toBeCloseTo(after.margin, 9);
  });

  it('four keep quiet, one writes a letter, and the text is withdrawn', () => {
    const state = stateAfter(lesson, lesson.firstTry);
    expect(state.councils.at(-1)).toMatchObject({ outcome: 'withdrawn' });
    expect(state.councils.at(-1)?.envelopes).toMatchObject([
      { member: lesson.doubter, verdict: 'breaks-silence' },
    ]);
    const others = envelopesIfHeld(lesson).filter(({ member }) => member !== lesson.doubter);
    expect(others).toHaveLength(4);
    expect(others.every(({ verdict }) => verdict !== 'breaks-silence')).toBe(true);
  });

  it('money would change its mind, building would, and a footnote would', () => {
    const seen = viewAfter(lesson, lesson.firstTry);
    const found = counterfactuals(seen, lesson.doubter, text, CHAIR).map(({ change }) =>
      change.kind === 'dimension' ? change.dimension : change.kind,
    );
    expect(found).toContain('side-payment');
    expect(found).toContain('works');
    const odds = (footnotes: boolean): number =>
      silenceOdds(seen, footnotes ? { ...text, footnotes: true } : text, CHAIR).passes01;
    expect(odds(true)).toBeGreaterThan(odds(false) + 0.2);
  });

  it('silence holds on either road; the whipped remember it until they vote', () => {
    const whip = takeRoad(lesson, 'whip');
    const footnote = takeRoad(lesson, 'footnote');
    for (const road of [whip, footnote]) {
      expect(road.council.outcome).toBe('adopted');
      expect(road.refused).toEqual([lesson.doubter]);
      expect(road.contributing).toEqual([lesson.doubter]);
    }
    const envelope = (road: typeof whip) =>
      road.council.envelopes.find(({ member }) => member === lesson.doubter)?.verdict;
    expect(envelope(whip)).toBe('keeps-silent');
    expect(envelope(footnote)).toBe('footnotes');
    expect(whip.resentment).toBeGreaterThan(2 * footnote.resentment);
    expect(whip.challengerPct).toBeGreaterThan(footnote.challengerPct + 1);
    expect(whip.trust).toBeLessThan(footnote.trust);
  });

  it('which road helped another ally reverses with the lens', () => {
    const [one, other] = lesson.lenses;
    const gain = (lens: typeof one): number =>
      testedOdds01(lesson, 'footnote', lens) - testedOdds01(lesson, 'whip', lens);
    expect(gain(one)).toBeGreaterThan(0.01);
    expect(gain(other)).toBeLessThan(-0.01);
  });

  it('its futures differ, and are the same whenever they are asked for', () => {
    for (const kind of ROADS) {
      const came = [...futuresOf(lesson, kind)];
      const count = came.filter(Boolean).length;
      expect(came).toHaveLength(lesson.futures);
      expect(count).toBeGreaterThan(10);
      expect(count).toBeLessThan(90);
      expect([...futuresOf(lesson, kind)]).toEqual(came);
    }
  });

  it('shows the chair nothing that is hidden', () => {
    expect('hidden' in view(stateAfter(lesson, ['sound-out']), CHAIR)).toBe(false);
  });
});

describe('a lesson that is wrong', () => {
  it.each([
    [{ ...lesson, doubtter: 'DEU' }, /doubtter: unknown field/],
    [{ ...lesson, beats: lesson.beats.slice(1) }, /"seated" is asked for 0 times/],
    [{ ...lesson, beats: [...lesson.beats, lesson.beats[0]] }, /"seated" is asked for 2 times/],
    [{ ...lesson, electionTurn: 0 }, /electionTurn/],
  ])('is refused in a line (%#)', (input, message) => {
    const read = () => parseLesson(input, 'lesson.json');
    expect(read).toThrow(ScenarioError);
    expect(read).toThrow(message);
  });
});
