import { describe, expect, it } from 'vitest';
import { applyEffects } from '../../../../src/engine/effects/apply-effects.ts';
import { privateTerm } from '../../../../src/engine/bargaining/appraise.ts';
import { deltaOf } from '../../../../src/engine/bargaining/package-delta.ts';
import { setTable } from '../../../../src/engine/bargaining/negotiating-table.ts';
import { truth } from '../../../../src/engine/table/private-part.ts';
import { DIMENSIONS } from '../../../../src/engine/state.ts';
import { aGame, aPackage, memberOf, seatOf } from '../../../support/game.ts';

describe('a convert', () => {
  const text = aPackage({ core: 0.1, scope: -0.1 });

  it('turns in favour of the chair’s last text, and trusts the chair', () => {
    const state = aGame();
    const hun = seatOf(state, 'HUN');
    state.table.lastText = { turn: 0, delta: text.delta, holdOuts: ['HUN'] };
    memberOf(state, 'HUN').grievance = 0.05;
    for (let k = 0; k < 8; k++) state.hidden.privateParts[hun * 8 + k] = k === 0 ? -0.2 : 0.2;
    const told = (): number =>
      privateTerm(setTable(state, 'secretary-general', truth(state)), hun, deltaOf(text));
    const before = told();
    const trust = memberOf(state, 'HUN').trustInChair01;
    applyEffects(state, [{ kind: 'special', name: 'convert', size: 1 }], {
      actor: -1,
      target: hun,
    });
    expect(told()).toBeGreaterThan(before + 0.03);
    expect(memberOf(state, 'HUN').trustInChair01).toBeGreaterThan(trust);
    expect(memberOf(state, 'HUN').grievance).toBe(0);
    const core = state.hidden.privateParts[hun * 8 + DIMENSIONS.indexOf('core')];
    const scope = state.hidden.privateParts[hun * 8 + DIMENSIONS.indexOf('scope')];
    expect(core).toBeCloseTo(state.assumptions.privSpread);
    expect(scope).toBeCloseTo(-state.assumptions.privSpread);
    expect(state.hidden.privateParts[hun * 8 + DIMENSIONS.indexOf('works')]).toBe(0.2);
  });
});
