/** The advisers' word has a price, by difficulty. */
import { describe, expect, it } from 'vitest';
import { apply, check, costOf, setup, type Action } from '../../../src/engine/index.ts';
import { scoreMandate } from '../../../src/engine/mandates/score.ts';
import { MANDATES } from '../../../src/engine/mandates/mandate.ts';
import type { Difficulty } from '../../../src/engine/seats/difficulty.ts';
import { SECRETARY_GENERAL } from '../../../src/engine/seats/seat.ts';
import { isAdvised } from '../../../src/engine/table/advice.ts';
import type { State } from '../../../src/engine/state.ts';
import { aScenario } from '../../support/game.ts';

const CHAIR = SECRETARY_GENERAL;
const at = (difficulty: Difficulty): State => setup(aScenario(), 'advice', {}, { difficulty });
const about = (member: string): Action => ({ verb: 'take-advice', member });

describe('advice', () => {
  it('lies on the desk at seminar', () => {
    expect(isAdvised(at('seminar'), CHAIR, 'FRA')).toBe(true);
  });

  it('is free once a turn at standard, then costs capital, and stands for the half-year', () => {
    const game = at('standard');
    expect(costOf(game, CHAIR, about('FRA')).capital).toBe(0);
    apply(game, CHAIR, about('FRA'));
    expect(isAdvised(game, CHAIR, 'FRA')).toBe(true);
    expect(check(game, CHAIR, about('FRA'))?.reason).toBe('already-advised');
    expect(costOf(game, CHAIR, about('DEU')).capital).toBe(1);
  });

  it('needs a sounding in the grey zone', () => {
    const game = at('grey-zone');
    expect(check(game, CHAIR, about('FRA'))?.reason).toBe('sound-out-first');
    apply(game, CHAIR, { verb: 'sound-out', member: 'FRA' });
    expect(check(game, CHAIR, about('FRA'))).toBeNull();
  });

  it('waits for the debrief in the iron term', () => {
    expect(check(at('iron-term'), CHAIR, about('FRA'))?.reason).toBe('advice-in-debrief-only');
  });
});

describe('a broken promise', () => {
  it('costs more the harder the mandate is taken', () => {
    const score = (difficulty: Difficulty): number =>
      scoreMandate(at(difficulty), MANDATES.consent, [40, 40, 40, 40, 40]).score;
    expect(score('seminar')).toBeGreaterThan(score('standard'));
    expect(score('standard')).toBeGreaterThan(score('grey-zone'));
  });
});
