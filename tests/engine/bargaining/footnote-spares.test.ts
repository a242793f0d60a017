/** A government that has put its reservation on record has not swallowed it. */
import { describe, expect, it } from 'vitest';
import { tutorialLesson } from '../../../src/scenario/index.ts';
import { stateAfter } from '../../../src/session/lesson/lesson.ts';

const lesson = tutorialLesson();
const resentmentAfter = (moves: Parameters<typeof stateAfter>[1]): number =>
  stateAfter(lesson, moves).members.find(({ id }) => id === lesson.doubter)?.resentment ?? NaN;

describe('resentment after a vote', () => {
  const held = resentmentAfter([...lesson.firstTry, 'table', 'hold-nerve']);
  const reserved = resentmentAfter([...lesson.firstTry, 'table-with-footnotes']);

  it('stays with who kept silent against its interest', () => {
    expect(held).toBeGreaterThan(0.04);
  });

  it('is less by what a footnote spares', () => {
    expect(reserved).toBeLessThan(0.5 * held);
    expect(reserved).toBeGreaterThanOrEqual(0);
  });
});
