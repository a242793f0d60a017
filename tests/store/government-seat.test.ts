/** A government's game at the desk: the chair's draft lies on it, "next" leads through it, and its seats are the roster's. */
import { describe, expect, it } from 'vitest';
import type { GameStore } from '../../src/store/game-state.ts';
import { FRAMEWORK_NATIONS, GOVERNMENTS } from '../../src/store/new-game.ts';
import { nextThing, type NextWhat } from '../../src/store/next.ts';
import { saveOf } from '../../src/store/game-store.ts';
import { openNew } from '../../src/store/open-game.ts';
import { createGame } from '../../src/session/index.ts';
import { legalMoves } from '../../src/store/room.ts';
import type { OfferedSeat } from '../../src/engine/seats/seat.ts';
import {
  coalitionOf,
  draftReading,
  ownMember,
  standingOf,
  tabledBy,
} from '../../src/store/seat.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { groupedMoves } from '../../src/store/verbs.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { press } from '../support/follow-next.ts';

const open = (seat: OfferedSeat, personTurns = 6): GameStore =>
  openNew(
    {
      seed: 'warsaw 1',
      lens: 'agnostic',
      difficulty: 'standard',
      mandate: 'dealt',
      personTurns,
      seat,
    },
    {
      settings: () => parseSettings({ motion: 'reduced', councilSpeed: 'slow' }),
      changeSettings: () => undefined,
      keep: () => Promise.resolve(),
      analyst: null,
    },
  );

const follow = (game: GameStore): NextWhat[] => {
  const seen: NextWhat[] = [];
  for (let step = 0; step < 400; step++) {
    const next = nextThing(game.getState());
    if (next === null) return seen;
    seen.push(next.what);
    if (!press(game, next)) throw new Error(`${next.what} points at ${next.control}: disabled`);
  }
  throw new Error('it never ends');
};

describe('a government’s seat', () => {
  it('is offered for every ally on the roster but the United States', () => {
    const roster = loadScenario('coalition-2025').members.map((m) => m.id);
    expect([...GOVERNMENTS].sort()).toEqual(roster.filter((id) => id !== 'USA').sort());
  });

  it('has the chair’s draft on its desk, and what it is worth to it', () => {
    const { view, draft, forecast } = open('member:POL').getState();
    expect(ownMember(view)).toBe('POL');
    expect(draft).toEqual(view.chair?.draft);
    expect(forecast).not.toBeNull();
    const reading = draftReading(view, legalMoves({ view }));
    expect(reading?.points.map(({ dimension }) => dimension)).toEqual(Object.keys(draft.delta));
    expect(forecast?.members.find(({ member }) => member === 'POL')?.margin).toBeCloseTo(
      reading?.margin ?? 0,
      12,
    );
    expect(tabledBy(view, 'secretary-general')).toBe('chair');
    expect(tabledBy(view, 'member:POL')).toBe('you');
  });

  it('keeps the verbs of the chair off its desk', () => {
    const { view } = open('member:POL').getState();
    const verbs = groupedMoves(legalMoves({ view })).flatMap(({ moves }) =>
      moves.map((m) => m.verb),
    );
    for (const verb of ['summit', 'treaty-step', 'stress-test', 'alliance-mission'] as const)
      expect(verbs).not.toContain(verb);
    for (const verb of [
      'spending-law',
      'side-deal',
      'adopt-profile',
      'forward-deployment',
    ] as const)
      expect(verbs).toContain(verb);
  });

  it('is led by “next” through its envelope, the rest of the vote and the report, six times', () => {
    const seen = follow(open('member:POL'));
    const envelopes = seen.filter((what) => what === 'own-envelope').length;
    expect(envelopes).toBeGreaterThanOrEqual(4);
    expect(seen.filter((what) => what === 'report')).toHaveLength(6);
    expect(seen.filter((what) => what === 'council-over').length).toBeGreaterThanOrEqual(
      envelopes - 1,
    );
    expect(seen).not.toContain('table');
    expect(seen).not.toContain('draft');
  });

  it('is named by its save, and a chair’s save names none', () => {
    const choice = { seed: 'kept', lens: 'agnostic', mandate: null, personTurns: 6 } as const;
    const saved = (seat: 'secretary-general' | 'member:POL') =>
      saveOf(createGame({ scenario: loadScenario('coalition-2025'), ...choice, seat }), {
        delta: {},
        sidePayments: [],
      }).summary.government;
    expect(saved('member:POL')).toBe('POL');
    expect(saved('secretary-general')).toBeNull();
  });

  it('deals it one of its own mandates', () => {
    const { view } = open('member:HUN').getState();
    expect([
      'home-guard',
      'own-say',
      'good-ally',
      'home-purse',
      'old-friend',
      'broad-brief',
    ]).toContain(view.mandate?.id);
  });
});

describe('the delegation of the United States', () => {
  it('has its ladder on its desk: the rungs next to it open, every other with a reason', () => {
    const game = open('united-states');
    const { view } = game.getState();
    expect(ownMember(view)).toBe('USA');
    const standing = standingOf(view, legalMoves({ view }));
    expect(standing?.posture).toBe(standing?.whiteHouse);
    expect(standing?.rungs.map(({ target }) => target.refusal?.reason ?? 'open')).toEqual([
      'one-rung-at-a-time',
      'open',
      'posture-stands',
      'open',
      'one-rung-at-a-time',
    ]);
    expect(standingOf(open('member:POL').getState().view, [])).toBeNull();
  });

  it('finds its own verbs under Washington, and not those of others', () => {
    const { view } = open('united-states').getState();
    const groups = groupedMoves(legalMoves({ view }));
    const washington = groups.find(({ group }) => group === 'washington');
    expect(washington?.moves.map(({ verb }) => verb)).toEqual([
      'washington',
      'posture',
      'congress',
    ]);
    const poland = open('member:POL').getState();
    expect(
      groupedMoves(legalMoves(poland)).flatMap(({ moves }) => moves.map(({ verb }) => verb)),
    ).not.toContain('posture');
  });

  it('is led by “next” to its ending, and takes a step on the ladder back', () => {
    const game = open('united-states');
    const before = game.getState().view.delegation;
    expect(game.getState().submit({ verb: 'posture', posture: 'reviewing' })).toBeNull();
    expect(game.getState().view.delegation?.posture).toBe('reviewing');
    game.getState().undo();
    expect(game.getState().view.delegation).toEqual(before);
    const seen = follow(game);
    expect(seen.filter((what) => what === 'own-envelope').length).toBeGreaterThanOrEqual(3);
    expect(seen.filter((what) => what === 'report')).toHaveLength(6);
  });
});

describe('the lead of a coalition', () => {
  it('is offered to every major ally on the roster but the United States', () => {
    const majors = loadScenario('coalition-2025').members.filter((m) => m.major && m.id !== 'USA');
    expect([...FRAMEWORK_NATIONS].sort()).toEqual(majors.map((m) => m.id).sort());
  });

  it('has its coalition on its desk: an order for each mission, a line, and a headquarters', () => {
    const { view } = open('lead:ITA').getState();
    const reading = coalitionOf(view, legalMoves({ view }));
    expect(reading?.missions.map(({ mission }) => mission.leader)).toEqual(['ITA']);
    expect(reading?.missions[0]?.orders).toHaveLength(4);
    expect(reading?.lines.filter(({ target }) => target.refusal === null)).toHaveLength(2);
    expect(reading?.hubs).toHaveLength(1);
    expect(reading?.strainToCome).toBeGreaterThan(0);
    expect(coalitionOf(open('member:POL').getState().view, [])).toBeNull();
  });

  it('is led by “next” to its ending, and takes an order back', () => {
    const game = open('lead:GBR');
    const before = game.getState().view.coalition;
    const [mission] = game.getState().view.theatre.missions;
    const order = { verb: 'lead-mission', mission: mission?.id ?? 0, order: 'reassure' } as const;
    expect(game.getState().submit(order)).toBeNull();
    expect(game.getState().view.coalition).not.toEqual(before);
    game.getState().undo();
    expect(game.getState().view.coalition).toEqual(before);
    const seen = follow(game);
    expect(seen.filter((what) => what === 'own-envelope').length).toBeGreaterThanOrEqual(3);
    expect(seen.filter((what) => what === 'report')).toHaveLength(6);
  });
});
