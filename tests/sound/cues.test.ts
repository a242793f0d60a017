/** Nothing that is heard may startle, click or last. */
import { describe, expect, it } from 'vitest';
import { CUE_PARTS, lengthOf } from '../../src/sound/cues.ts';
import { CUES } from '../../src/store/sounds.ts';

describe.each(CUES)('cue %s', (cue) => {
  it('is quiet, rises without a click and is soon over', () => {
    for (const part of CUE_PARTS[cue]) {
      expect(part.level).toBeGreaterThan(0);
      expect(part.level).toBeLessThanOrEqual(0.5);
      expect(part.attack).toBeGreaterThanOrEqual(0.002);
      for (const hz of [part.fromHz, part.toHz]) {
        expect(hz).toBeGreaterThanOrEqual(40);
        expect(hz).toBeLessThanOrEqual(8000);
      }
    }
    expect(lengthOf(cue)).toBeLessThan(4.5);
  });
});
