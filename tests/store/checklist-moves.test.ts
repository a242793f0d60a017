/** The checklist says which way each condition has gone. */
import { describe, expect, it } from 'vitest';
import { measuresBefore, movedSince, type Condition } from '../../src/store/checklist.ts';

const condition = (must: Condition['must'], value: number): Condition => ({
  measure: 'scope',
  value,
  threshold: 0.45,
  must,
  met: false,
});
const before = { 'native-nato/scope': 0.5 };

describe('a condition', () => {
  it('has come closer when it rises to what must be reached, or falls to what must stay under', () => {
    expect(movedSince(before, 'native-nato', condition('reach', 0.6))?.way).toBe('closer');
    expect(movedSince(before, 'native-nato', condition('stay-under', 0.6))?.way).toBe('away');
    const down = movedSince(before, 'native-nato', condition('stay-under', 0.4));
    expect(down?.way).toBe('closer');
    expect(down?.change).toBeCloseTo(-0.1, 9);
  });

  it('has not moved when it stands still, or when nothing is known of before', () => {
    expect(movedSince(before, 'native-nato', condition('reach', 0.5001))).toBeNull();
    expect(movedSince(before, 'hollow', condition('reach', 0.6))).toBeNull();
    expect(movedSince(null, 'native-nato', condition('reach', 0.6))).toBeNull();
  });
});

describe('the half-year before', () => {
  const entry = (turn: number) => ({ turn, councils: [], spendingPctGdp: [], measures: { turn } });
  it('is the one that closed when the last one opened', () => {
    const archive = [-1, 0, 1, 2].map(entry);
    expect(measuresBefore({ turn: 0 }, archive)).toBeNull();
    expect(measuresBefore({ turn: 1 }, archive)).toEqual({ turn: -1 });
    expect(measuresBefore({ turn: 3 }, archive)).toEqual({ turn: 1 });
  });
});
