/** The first half-years show less, and never too little. */
import { describe, expect, it } from 'vitest';
import {
  disclosedAt,
  fiveToKnow,
  GUIDED_TURNS,
  type Disclosed,
} from '../../src/store/disclosure.ts';
import { DESKS } from '../../src/store/game-state.ts';
import { nextThing } from '../../src/store/next.ts';
import { openNew } from '../../src/store/open-game.ts';
import { DIMENSIONS, GAUGES } from '../../src/store/readings.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { GROUPS } from '../../src/store/verbs.ts';
import { press } from '../support/follow-next.ts';

const LISTS = ['gauges', 'desks', 'groups', 'dials'] as const;
const turns = [0, 1, 2, 3, 4].map((turn) => disclosedAt(turn, true));

const newGame = (seed: string) =>
  openNew(
    { seed, lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 12 },
    {
      settings: () => parseSettings({ motion: 'reduced' }),
      changeSettings: () => undefined,
      keep: () => Promise.resolve(),
      analyst: null,
    },
  );

describe('what the first half-years show', () => {
  it('begins with three gauges, one dial and five governments', () => {
    const first = disclosedAt(0, true);
    expect(first.gauges).toHaveLength(3);
    expect(first.dials).toHaveLength(1);
    expect(first).toMatchObject({ five: true, favours: false });
    expect(fiveToKnow(newGame('five').getState())).toHaveLength(5);
  });

  it('adds what is owed, then elections, then treaties, and takes nothing away', () => {
    expect(disclosedAt(1, true).favours).toBe(true);
    expect(disclosedAt(2, true).desks).toContain('board');
    expect(disclosedAt(3, true)).toMatchObject({ board: 'all' });
    turns.slice(1).forEach((later: Disclosed, at) => {
      for (const list of LISTS)
        for (const item of turns[at]?.[list] ?? []) expect(later[list]).toContain(item);
    });
  });

  it('ends with everything, as it is for who asks for everything', () => {
    expect(disclosedAt(GUIDED_TURNS, true)).toMatchObject({ all: true });
    expect(disclosedAt(0, false)).toMatchObject({
      all: true,
      gauges: GAUGES,
      desks: DESKS,
      groups: GROUPS,
      dials: DIMENSIONS,
    });
  });

  it('names who stands in the way and who waits in the corridor', () => {
    const game = newGame('named');
    const { laid, view } = game.getState();
    const five = fiveToKnow(game.getState());
    expect(five[0]).toBe(laid?.blocker);
    for (const { member } of view.table.calls) expect(five).toContain(member);
    expect(new Set(five).size).toBe(5);
    game.getState().setDraft({ delta: {}, sidePayments: [] });
    expect(fiveToKnow(game.getState())).toHaveLength(5);
  });

  it.each(['a', 'b', 'c'])('never leaves out where the next thing lies (%s)', (seed) => {
    const game = newGame(`shown ${seed}`);
    for (let step = 0; step < 300 && game.getState().view.turn < GUIDED_TURNS; step++) {
      const next = nextThing(game.getState());
      if (next === null || next.what === 'ended') return;
      const { desks } = disclosedAt(game.getState().view.turn, true);
      if (next.desk !== null) expect(desks).toContain(next.desk);
      expect(press(game, next)).toBe(true);
    }
  });
});
