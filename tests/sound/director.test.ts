/** What is heard when: from the state of a game to cues. */
import { describe, expect, it } from 'vitest';
import { cuesBetween, hushOf, type Heard } from '../../src/sound/director.ts';

const atTheTable: Heard = {
  stage: 'table',
  dossier: null,
  turn: 0,
  question: null,
  ending: null,
  vote: null,
};
const vote = (opened: number, letters = 0, over = false, held = letters === 0): Heard => ({
  ...atTheTable,
  stage: 'council',
  vote: { opened, of: 32, letters, over, held },
});

describe('what is heard', () => {
  it('is nothing while nothing changes', () => {
    expect(cuesBetween(atTheTable, atTheTable)).toEqual([]);
    expect(cuesBetween(vote(3), vote(3))).toEqual([]);
  });

  it('is paper when a text is put to the council or a dossier is opened', () => {
    expect(cuesBetween(atTheTable, vote(0))).toEqual(['paper']);
    expect(cuesBetween(atTheTable, { ...atTheTable, dossier: 'POL' })).toEqual(['paper']);
  });

  it('is every envelope that is opened alone, a letter by a sound of its own', () => {
    expect(cuesBetween(vote(3), vote(4))).toEqual(['envelope']);
    expect(cuesBetween(vote(3), vote(4, 1))).toEqual(['letter']);
  });

  it('is only the outcome when all are opened at once', () => {
    expect(cuesBetween(vote(2), vote(32, 0, true))).toEqual(['bell']);
    expect(cuesBetween(vote(2), vote(32, 3, true))).toEqual(['thud']);
  });

  it('is a radio at a shock, a clock at the end of a half-year, a chord at the end', () => {
    expect(cuesBetween(atTheTable, { ...atTheTable, question: 'drone-incursions' })).toEqual([
      'crackle',
    ]);
    const report: Heard = { ...atTheTable, stage: 'report', turn: 1 };
    expect(cuesBetween(atTheTable, report)).toEqual(['clock']);
    const end: Heard = { ...atTheTable, stage: 'ending' };
    expect(cuesBetween(report, { ...end, ending: 'native-nato' })).toEqual(['chord-open']);
    expect(cuesBetween(report, { ...end, ending: 'break-up' })).toEqual(['chord-dark']);
  });
});

describe('the hush', () => {
  it('deepens with every government that keeps silent, and ends with the vote', () => {
    expect(hushOf(atTheTable)).toBe(0);
    expect(hushOf(vote(10))).toBeGreaterThan(hushOf(vote(2)));
    expect(hushOf(vote(10, 1))).toBeLessThan(hushOf(vote(10)));
    expect(hushOf(vote(32, 0, true))).toBe(0);
  });
});
