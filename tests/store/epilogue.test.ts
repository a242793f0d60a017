import { describe, expect, it } from 'vitest';
import { ENDINGS } from '../../src/engine/state.ts';
import { emblem } from '../../src/store/emblem.ts';
import { epilogueOf } from '../../src/store/epilogue.ts';
import { emblemAt } from '../../src/scenes/epilogue-paint.ts';
import { fakeFront } from '../scenes/fake-view.ts';

const view = fakeFront('war', 0.4);

describe('the epilogue', () => {
  it('begins with the same whole ring for every ending, and ends in a picture of its own', () => {
    const starts = new Set<string>();
    const ends = new Set<string>();
    for (const ending of ENDINGS) {
      const { from, to, seats } = epilogueOf(view, ending);
      expect(seats).toHaveLength(32);
      expect(to.emblem.wedges).toHaveLength(32);
      starts.add(JSON.stringify(emblem({ ...from.emblem, split01: 0 })));
      ends.add(JSON.stringify([emblem(to.emblem), to.ties, to.core]));
    }
    expect(starts.size).toBe(1);
    expect(ends.size).toBe(ENDINGS.length);
  });

  it('starts and stops where it says, whatever lies between', () => {
    for (const ending of ENDINGS) {
      const epilogue = epilogueOf(view, ending);
      expect(emblem(emblemAt(epilogue, 0))).toEqual(emblem(epilogue.from.emblem));
      expect(emblem(emblemAt(epilogue, 1))).toEqual(emblem(epilogue.to.emblem));
    }
  });

  it('stays on the canvas, and ties seats that are there', () => {
    for (const ending of ENDINGS) {
      const { to } = epilogueOf(view, ending);
      for (const { points } of emblem(to.emblem))
        for (const [x, y] of points) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(59);
      for (const tie of to.ties) {
        expect(tie.from).not.toBe(tie.to);
        expect(to.emblem.wedges[tie.from]?.state).not.toBe('gone');
        expect(to.emblem.wedges[tie.to]).toBeDefined();
      }
    }
  });

  it('leaves the place of one who left empty in every ending', () => {
    const members = view.members.map((m) => (m.id === 'HUN' ? { ...m, leftTreaty: true } : m));
    for (const ending of ENDINGS) {
      const { seats, to } = epilogueOf({ ...view, members }, ending);
      expect(to.emblem.wedges[seats.indexOf('HUN')]?.state).toBe('gone');
    }
  });
});
