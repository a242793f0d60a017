/** The five axes, −2…+2, are the worldview as people read it. */
import { describe, expect, it } from 'vitest';
import { axesOf } from '../../../src/engine/governments/axes.ts';
import { aGame, memberOf } from '../../support/game.ts';

const axis = (m: ReturnType<typeof memberOf>, name: string): number =>
  axesOf(m).find((each) => each.axis === name)?.value ?? NaN;

describe('the axes of a government', () => {
  it('run from −2 to +2 with the worldview', () => {
    const m = memberOf(aGame(), 'FRA');
    m.worldviewAtlanticist01 = 1;
    m.autonomy01 = 1;
    m.worldviewInterventionist01 = 0.5;
    m.fiscalWill01 = 0.25;
    expect(axis(m, 'atlanticist')).toBe(2);
    expect(axis(m, 'integrationist')).toBe(-2);
    expect(axis(m, 'expeditionary')).toBe(0);
    expect(axis(m, 'spender')).toBe(-1);
  });

  it('have a compass that points where the threat is felt', () => {
    const m = memberOf(aGame(), 'FRA');
    m.exposureSouth01 = 0;
    expect(axis(m, 'eastern')).toBe(2);
    m.exposureSouth01 = 1;
    m.exposureEast01 = 0;
    expect(axis(m, 'eastern')).toBe(-2);
    m.exposureSouth01 = 0;
    expect(axis(m, 'eastern')).toBe(0);
  });
});
