/** The next unresolved thing always leads on, and never points at what cannot be pressed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { DIFFICULTIES } from '../../src/engine/seats/difficulty.ts';
import { LENSES } from '../../src/engine/lenses.ts';
import type { GameStore } from '../../src/store/game-state.ts';
import { NEXT_THINGS, nextThing, type NextWhat } from '../../src/store/next.ts';
import { openNew } from '../../src/store/open-game.ts';
import { legalMoves } from '../../src/store/room.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { press } from '../support/follow-next.ts';
import { PROPERTY_SEED } from '../support/random-play.ts';

const SEAT = 'secretary-general';

const open = (seed: string, choice: Partial<Parameters<typeof openNew>[0]> = {}): GameStore =>
  openNew(
    { seed, lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24, ...choice },
    {
      settings: () => parseSettings({ motion: 'reduced', councilSpeed: 'slow' }),
      changeSettings: () => undefined,
      keep: () => Promise.resolve(),
      analyst: null,
    },
  );

/** Far more than a patient player needs in a half-year. */
const MOST_STEPS_A_TURN = 80;

/** Follow to the end, or for so many steps; what it pointed at, in order. */
const follow = (game: GameStore, most: number): NextWhat[] => {
  const seen: NextWhat[] = [];
  while (seen.length < most) {
    const next = nextThing(game.getState());
    if (next === null || next.what === 'ended') return seen;
    seen.push(next.what);
    if (!press(game, next)) throw new Error(`${next.what} points at ${next.control}: disabled`);
  }
  return seen;
};

/** What a player might do besides: any allowed action, any dial, any favour. */
const disturb = (game: GameStore, pick: number): void => {
  const { setDial, setDraft, submit, stage, view } = game.getState();
  if (stage !== 'table') return;
  if (pick % 3 === 0) {
    setDial((['core', 'scope', 'optout', 'floor', 'pillar'] as const)[pick % 5] ?? 'core', 0.05);
    return;
  }
  if (pick % 7 === 0) setDraft({ delta: { core: -0.1, floor: 0.1 }, sidePayments: [] });
  const open = legalMoves(game.getState())
    .flatMap((move) => move.targets)
    .filter(({ refusal }) => refusal === null);
  const action = open[pick % Math.max(1, open.length)]?.action;
  if (action !== undefined && check(view, SEAT, action) === null) submit(action);
};

describe('the next unresolved thing', () => {
  it('opens on the laid table: lift the blocker, table the text, hear the silence, go back', () => {
    const game = open('next');
    expect(nextThing(game.getState())).toMatchObject({ what: 'lift-blocker', member: 'USA' });
    expect(follow(game, 4)).toEqual(['lift-blocker', 'table', 'envelopes', 'council-over']);
    expect(game.getState().view.councils[0]?.outcome).toBe('adopted');
  });

  it('is the same object while nothing has changed', () => {
    const game = open('same');
    const first = nextThing(game.getState());
    game.getState().hoverMember('POL');
    expect(nextThing(game.getState())).toBe(first);
    game.getState().setDial('core', 0.1);
    expect(nextThing(game.getState())).not.toBe(first);
  });

  it('leads through a whole campaign to its ending', () => {
    const game = open('through');
    const seen = follow(game, 24 * MOST_STEPS_A_TURN);
    expect(game.getState().stage).toBe('ending');
    expect(nextThing(game.getState())).toMatchObject({ what: 'ended' });
    expect(seen.filter((what) => what === 'report').length).toBeGreaterThanOrEqual(1);
    expect(seen).toContain('card');
  });

  it('always leads on, whatever a player does in between', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.nat(100_000).map((n) => `next ${n}`),
          difficulty: fc.constantFrom(...DIFFICULTIES),
          lens: fc.constantFrom(...LENSES),
          picks: fc.array(fc.nat(5000), { minLength: 8, maxLength: 8 }),
        }),
        ({ seed, difficulty, lens, picks }) => {
          const game = open(seed, { difficulty, lens });
          let turns = 0;
          for (const pick of picks) {
            const { turn } = game.getState().view;
            disturb(game, pick);
            disturb(game, pick * 3 + 1);
            for (let step = 0; game.getState().view.turn === turn; step++) {
              if (step > MOST_STEPS_A_TURN) throw new Error(`${seed}: turn ${turn} never ends`);
              const next = nextThing(game.getState());
              if (next === null) return;
              expect(NEXT_THINGS).toContain(next.what);
              if (next.what === 'ended') return;
              if (!press(game, next))
                throw new Error(`${next.what} points at ${next.control}, which is disabled`);
            }
            turns += 1;
          }
          expect(turns).toBe(picks.length);
        },
      ),
      { seed: PROPERTY_SEED, numRuns: 8 },
    );
  });
});
