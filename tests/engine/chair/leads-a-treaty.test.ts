/** A chair that the rules hold calls for the treaty of its agenda and drives its steps on; the played government votes on each. */
import { describe, expect, it } from 'vitest';
import { AGENDAS } from '../../../src/engine/chair/agenda.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { check, view } from '../../../src/engine/index.ts';
import { playerSeat, SECRETARY_GENERAL, seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { aGovernmentsGame } from '../../support/own-seat.ts';

const term = (
  seed: string,
  changes: Partial<Assumptions>,
  before: (state: State) => void = () => {},
): State => {
  const state = aGovernmentsGame('LUX', seed, { hTest: 0, ...changes });
  while (state.phase !== 'ended') {
    before(state);
    playPlayerTurn(state, GOVERNMENT_PLAYERS['good-ally'], seed);
  }
  return state;
};

const events = (state: State, key: string) => state.chronicle.filter((e) => e.key === key);

describe('a treaty that the rules’ chair leads', () => {
  const seeds = ['conference 1', 'conference 2', 'conference 3', 'conference 4'];
  const steps = new Map<string, string[]>();
  let closed = 0;
  let envelopes = 0;
  const terms = seeds.map((seed) => {
    const seen: string[] = [];
    const state = term(seed, {}, (now) => {
      const step = now.treatyProcess?.step ?? null;
      if (step !== null && seen.at(-1) !== step) seen.push(step);
      if (now.chair?.draft?.purpose === undefined) return;
      // What is circulated is what will be voted on, and it is closed.
      const seat = playerSeat(now);
      const asked = { verb: 'ask-chair', dimension: 'core', want: 'less' } as const;
      expect(check(view(now, seat), seat, asked)?.reason).toBe('draft-is-a-treaty');
      expect(now.chair.why.reason).toBe(now.chair.draft.purpose);
      envelopes += 1;
    });
    steps.set(seed, seen);
    closed += state.closedTreaties.length;
    return state;
  });

  it('is called for on most seeds, for the aim of who is in the chair, and says why', () => {
    const opened = terms.flatMap((state) => events(state, 'chair-treaty-opens'));
    expect(opened.length).toBeGreaterThanOrEqual(2);
    for (const { params } of opened) {
      const agenda = Object.entries(AGENDAS).find(([id]) => id === params['agenda'])?.[1];
      expect(params['aim']).toBe(agenda?.treaty);
      expect(params['oddsPct']).toBeGreaterThanOrEqual(35);
    }
  });

  it('goes its steps in order, each put to the governments, and comes to an end', () => {
    expect(envelopes).toBeGreaterThan(0);
    expect(closed).toBeGreaterThan(0);
    for (const seen of steps.values())
      if (seen.includes('ratification'))
        expect(seen.join(' ')).toContain('reflection-group text ratification');
    for (const state of terms) {
      const told = state.chronicle.map((e) => e.key);
      if (told.includes('text-drafted'))
        expect(told.indexOf('terms-agreed')).toBeLessThan(told.indexOf('text-drafted'));
    }
    const votes = terms.flatMap((state) => events(state, 'heads-of-terms-adopted'));
    expect(votes.every((e) => e.params['by'] === 'chair')).toBe(true);
  });

  it('is never called for where no odds are good enough, nor before the ground is laid', () => {
    const cautious = term('conference 1', { treatyOdds: 1 });
    expect(events(cautious, 'chair-treaty-opens')).toEqual([]);
    const late = term('conference 1', { treatyGround: 20 });
    expect(events(late, 'chair-treaty-opens').every((e) => e.turn >= 20)).toBe(true);
  });
});

it('a vote over a treaty costs the chair what it would cost a person', () => {
  for (const seed of ['conference 1', 'conference 2', 'conference 3']) {
    const state = aGovernmentsGame('LUX', seed, { hTest: 0 });
    while (state.phase !== 'ended' && state.chair?.draft?.purpose !== 'heads-of-terms')
      playPlayerTurn(state, GOVERNMENT_PLAYERS['good-ally'], seed);
    if (state.phase === 'ended') continue;
    const short = structuredClone(state);
    const purse = seatState(short, SECRETARY_GENERAL);
    if (purse === undefined) throw new Error('nobody in the chair');
    purse.capital = 1;
    playPlayerTurn(short, GOVERNMENT_PLAYERS['good-ally'], seed);
    expect(events(short, 'chair-cannot-table')).toHaveLength(1);
    expect(short.treatyProcess?.step).toBe('reflection-group');
    return;
  }
  throw new Error('no treaty was put to a vote');
});
