/** The odds of a circulating draft are reckoned once, and again when something was done; every request to the chair uses them. */
import { describe, expect, it } from 'vitest';
import {
  apply,
  check,
  legal,
  preview,
  setup,
  silenceOdds,
  view,
} from '../../../src/engine/index.ts';
import { playerSeat, SECRETARY_GENERAL } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGovernmentsGame } from '../../support/own-seat.ts';

const reckoned = (state: State): number | null => {
  const draft = state.chair?.draft ?? null;
  return draft === null
    ? null
    : silenceOdds(state, draft, SECRETARY_GENERAL, false, playerSeat(state)).passes01;
};

/** A game with a draft that is not sure to hold. */
const circulating = (): State => {
  for (let n = 0; n < 20; n++) {
    const state = aGovernmentsGame('POL', `draft ${n}`);
    playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'draft');
    const odds01 = state.chair?.odds01 ?? 1;
    if (state.chair?.draft?.purpose === undefined && odds01 > 0.05 && odds01 < 0.9) return state;
  }
  throw new Error('no draft is in doubt');
};

describe('the odds of the draft', () => {
  it('are those that the played government can know, and follow what it asks and hears', () => {
    const state = circulating();
    expect(state.chair?.odds01).toBe(reckoned(state));
    apply(state, 'member:POL', { verb: 'sound-out', member: 'HUN' });
    expect(state.chair?.odds01).toBe(reckoned(state));
    const target = legal(view(state, 'member:POL'), 'member:POL')
      .find((move) => move.verb === 'ask-chair')
      ?.targets.find((t) => t.refusal === null);
    if (target === undefined) throw new Error('nothing to ask');
    const before = state.chair?.odds01;
    apply(state, 'member:POL', target.action);
    expect(state.chair?.odds01).toBe(reckoned(state));
    expect(state.chair?.odds01).not.toBe(before);
  });

  it('are what every request is measured by', () => {
    const state = aGovernmentsGame('POL');
    if (state.chair === undefined) throw new Error('the chair is played');
    state.chair.odds01 = 0.5;
    const asked = { verb: 'ask-chair', dimension: 'works', want: 'less' } as const;
    const [, odds] = preview(state, 'member:POL', asked);
    expect(odds).toMatchObject({ kind: 'note', params: { beforePct: 50 } });
    // Nothing is worth giving away for one government when the text is sure to hold.
    state.chair.odds01 = 1e6;
    expect(check(state, 'member:POL', asked)?.reason).toBe('chair-declines');
  });

  it('are gone with the draft', () => {
    const state = aGovernmentsGame('POL');
    if (state.chair === undefined) throw new Error('the chair is played');
    state.chair.draft = null;
    const asked = { verb: 'ask-chair', dimension: 'works', want: 'less' } as const;
    expect(check(state, 'member:POL', asked)?.reason).toBe('no-draft-circulates');
    expect(setup(loadScenario('coalition-2025'), 'no chair').chair).toBeUndefined();
  });
});
