/** Answering a card: what is on offer, what it costs, why not, and what follows, now or later. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, check, costOf, legal, preview, setup, view } from '../../../src/engine/index.ts';
import { choicesNow, drawCards } from '../../../src/engine/events/deck-play.ts';
import { seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aCard, aChoice, aGameOf } from '../../support/cards.ts';
import {
  campaign,
  CHAIR,
  playOutWith,
  playWhims,
  PROPERTY_SEED,
} from '../../support/random-play.ts';

const choose = (choice: string) => ({ verb: 'choose' as const, choice });

const chair = (state: State) => seatState(state, CHAIR)!;

/** A card has been drawn that offers these choices. */
const asked = (...choices: ReturnType<typeof aChoice>[]): State => {
  const state = aGameOf([
    aCard('asks', { cooldownTurns: null, choices: [aChoice('free'), ...choices] }),
  ]);
  drawCards(state);
  return state;
};

describe('a card that asks', () => {
  it('waits for the chair, and nothing else can be done', () => {
    const state = asked(aChoice('other'));
    expect(state.decisions.map((d) => d.kind)).toEqual(['card']);
    expect(choicesNow(state, CHAIR).map((c) => c.id)).toEqual(['free', 'other']);
    expect(check(state, CHAIR, { verb: 'reaffirm' })?.reason).toBe('decide-first');
  });

  it('offers its choices as legal moves', () => {
    const moves = legal(view(asked(aChoice('other')), CHAIR), CHAIR);
    const offered = moves.find((m) => m.verb === 'choose');
    expect(offered?.targets.map((t) => t.action)).toEqual([choose('free'), choose('other')]);
  });

  it('is answered once', () => {
    const state = asked(aChoice('other'));
    apply(state, CHAIR, choose('other'));
    expect(state.decisions).toEqual([]);
    expect(state.deck.drawn[0].choice).toBe('other');
    expect(check(state, CHAIR, choose('free'))?.reason).toBe('no-card-waits');
  });

  it('knows no other choice', () => {
    expect(check(asked(), CHAIR, choose('flee'))?.reason).toBe('no-such-choice');
  });
});

describe('a choice', () => {
  it('costs what it says', () => {
    const state = asked(aChoice('dear', { capital: 2, hours: 1 }));
    const { capital, hoursLeft } = chair(state);
    expect(costOf(state, CHAIR, choose('dear'))).toEqual({ capital: 2, hours: 1 });
    apply(state, CHAIR, choose('dear'));
    expect(chair(state).capital).toBe(capital - 2);
    expect(chair(state).hoursLeft).toBe(hoursLeft - 1);
  });

  it('is refused to who cannot pay, with the reason', () => {
    const state = asked(aChoice('dear', { capital: 2 }), aChoice('slow', { hours: 1 }));
    chair(state).capital = 1;
    chair(state).hoursLeft = 0;
    expect(check(state, CHAIR, choose('dear'))).toEqual({
      reason: 'too-little-capital',
      params: { needs: 2, has: 1 },
    });
    expect(check(state, CHAIR, choose('slow'))?.reason).toBe('too-few-hours');
    expect(check(state, CHAIR, choose('free'))).toBeNull();
  });

  it('is refused while its needs are not met, with the figure', () => {
    const state = asked(
      aChoice('bold', { needs: [{ figure: 'us-commitment', is: 'at-least', value: 90 }] }),
    );
    state.us.commitment01 = 0.5;
    expect(check(state, CHAIR, choose('bold'))).toEqual({
      reason: 'needs-at-least',
      params: { figure: 'us-commitment', value: 90, has: 50 },
    });
    state.us.commitment01 = 0.9;
    expect(check(state, CHAIR, choose('bold'))).toBeNull();
  });

  it('has its effects at once', () => {
    const state = asked(
      aChoice('warm', { effects: [{ kind: 'alliance', field: 'us-commitment', add: 0.02 }] }),
    );
    const before = state.us.commitment01;
    apply(state, CHAIR, choose('warm'));
    expect(state.us.commitment01).toBeCloseTo(before + 0.02);
  });

  it('has effects later, when their half-year has come and not before', () => {
    const state = asked(
      aChoice('slow', {
        later: [{ inTurns: 2, effects: [{ kind: 'alliance', field: 'fatigue', add: 1 }] }],
      }),
    );
    apply(state, CHAIR, choose('slow'));
    const fatigue = [0, 1, 2, 3].map((turn) => {
      state.turn = turn;
      drawCards(state);
      return state.fatigue;
    });
    expect(fatigue).toEqual([0, 0, 1, 1]);
    expect(state.deck.pending).toEqual([]);
    expect(state.chronicle.filter((e) => e.key === 'card-follows')).toHaveLength(1);
  });

  it('tells in advance what it does, and the odds of a gamble', () => {
    const state = asked(
      aChoice('risk', {
        gamble: {
          base01: 0.5,
          leans: [{ figure: 'us-commitment', from: 50, weight: 0.01 }],
          won: [{ kind: 'alliance', field: 'legitimacy', add: 0.02 }],
          lost: [{ kind: 'alliance', field: 'legitimacy', add: -0.02 }],
        },
      }),
    );
    state.us.commitment01 = 0.7;
    const lines = preview(view(state, CHAIR), CHAIR, choose('risk'));
    expect(lines.map((line) => (line.kind === 'note' ? line.key : line.kind))).toEqual([
      'gamble-won',
      'effect',
      'gamble-lost',
      'effect',
    ]);
    const [odds] = lines;
    expect(odds.kind === 'note' ? odds.params['oddsPct'] : null).toBeCloseTo(70);
  });
});

describe('a gamble', () => {
  const gambles = (base01: number): number => {
    let won = 0;
    for (let k = 0; k < 60; k++) {
      const state = aGameOf(
        [
          aCard('asks', {
            choices: [
              aChoice('free'),
              aChoice('risk', {
                gamble: {
                  base01,
                  leans: [],
                  won: [{ kind: 'alliance', field: 'rally', add: 0.2 }],
                  lost: [],
                },
              }),
            ],
          }),
        ],
        { seed: `gamble ${k}` },
      );
      drawCards(state);
      apply(state, CHAIR, choose('risk'));
      if (state.rally01 > 0.1) won += 1;
    }
    return won;
  };

  it('is won about as often as its odds say, and never surely', () => {
    expect(gambles(0.7)).toBeGreaterThan(32);
    expect(gambles(0.7)).toBeLessThan(52);
    expect(gambles(0.2)).toBeLessThan(24);
    expect(gambles(5)).toBeGreaterThan(50);
  });
});

describe('in any campaign', () => {
  it('a card always has an answer that the chair can afford, and it stays plain JSON', () => {
    const scenario = loadScenario('coalition-2025');
    let cards = 0;
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = setup(scenario, seed, { ...world, volatility: 4 });
        playWhims(state, turns, {
          beforeAction: (s) => {
            if (s.decisions[0]?.kind !== 'card') return;
            cards += 1;
            // As poor as can be.
            const poor = structuredClone(s);
            chair(poor).capital = 0;
            chair(poor).hoursLeft = 0;
            const open = choicesNow(poor, CHAIR).filter(
              (c) => check(poor, CHAIR, choose(c.id)) === null,
            );
            expect(open.length, s.decisions[0].card).toBeGreaterThan(0);
          },
        });
        expect(JSON.parse(JSON.stringify(state.deck))).toEqual(state.deck);
      }),
      { numRuns: 10, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
    expect(cards).toBeGreaterThan(50);
  });
});

describe('projects that a card backs', () => {
  it('are backed in the half-year that follows: this one has counted its projects already', () => {
    const state = asked(
      aChoice('build', {
        effects: [
          { kind: 'alliance', field: 'work-sharing-boost', add: 1 },
          { kind: 'alliance', field: 'pillar-boost', add: 2 },
        ],
      }),
    );
    state.phase = 'shock';
    apply(state, CHAIR, choose('build'));
    expect(state.boosts).toEqual({ workSharing: 0, pillar: 0 });
    const next = asked(aChoice('other'));
    next.decisions = [];
    next.deck.boosts = { workSharing: 1, pillar: 2 };
    expect(state.deck.boosts).toEqual(next.deck.boosts);
    playOutWith(next);
    expect(next.boosts).toEqual({ workSharing: 1, pillar: 2 });
    expect(next.deck.boosts).toEqual({ workSharing: 0, pillar: 0 });
  });
});
