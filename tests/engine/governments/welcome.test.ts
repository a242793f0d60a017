/** One welcome offer to each new government, before its review. */
import { describe, expect, it } from 'vitest';
import { apply, check, legal } from '../../../src/engine/index.ts';
import { aGame, memberOf } from '../../support/game.ts';

const CHAIR = 'secretary-general';

const withNewGovernment = () => {
  const state = aGame();
  const m = memberOf(state, 'DEU');
  m.government.reviewTurn = 2;
  return { state, m };
};

describe('a welcome', () => {
  it('is offered to new governments only', () => {
    const { state } = withNewGovernment();
    const move = legal(state, CHAIR).find(({ verb }) => verb === 'welcome');
    expect(move?.targets.map((t) => t.action)).toEqual([{ verb: 'welcome', member: 'DEU' }]);
    expect(check(state, CHAIR, { verb: 'welcome', member: 'FRA' })?.reason).toBe(
      'no-new-government',
    );
  });

  it('costs a favour, wins a little trust, and is made once', () => {
    const { state, m } = withNewGovernment();
    const trust = m.trustInChair01;
    apply(state, CHAIR, { verb: 'welcome', member: 'DEU' });
    expect(m.ious).toBe(-1);
    expect(m.trustInChair01).toBeGreaterThan(trust);
    expect(m.government.welcomed).toBe(true);
    expect(check(state, CHAIR, { verb: 'welcome', member: 'DEU' })?.reason).toBe(
      'already-welcomed',
    );
  });
});
