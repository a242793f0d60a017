/** The desk: verbs by group, aims field by field, what is known of a mind, the letter, the events of a half-year. */
import { describe, expect, it } from 'vitest';
import { apply, legal, setup, view } from '../../src/engine/index.ts';
import type { GameOptions, Target } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/state.ts';
import { playPolicyTurn } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { aimFields } from '../../src/store/aims.ts';
import { inNumbers, leaningOf, likelihoodOf, readOf } from '../../src/store/bands.ts';
import { letterAnswers, letterOf } from '../../src/store/letter.ts';
import { turnEvents } from '../../src/store/report.ts';
import { callAnswers, groupedMoves, targetsAt } from '../../src/store/verbs.ts';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const game = (options: Partial<GameOptions> = {}): State => setup(scenario, 'desk', {}, options);
const listed = (state: State) => legal(view(state, SEAT), SEAT);
const targetsOf = (state: State, verb: string): Target[] =>
  listed(state).find((move) => move.verb === verb)?.targets ?? [];

describe('the verbs on the desk', () => {
  it('stand in one group each, and only those that are for the chair', () => {
    const groups = groupedMoves(listed(game()));
    const verbs = groups.flatMap(({ moves }) => moves.map(({ verb }) => verb));
    expect(new Set(verbs).size).toBe(verbs.length);
    expect(verbs).toContain('sound-out');
    for (const other of ['table-package', 'summit', 'host-offer', 'hold-nerve', 'pass'])
      expect(verbs).not.toContain(other);
    expect(groups.every(({ moves }) => moves.length > 0)).toBe(true);
  });

  it('that are aimed at one government stand in its dossier', () => {
    const at = targetsAt(listed(game()), 'POL').map(({ action }) => action);
    expect(at).toContainEqual({ verb: 'sound-out', member: 'POL' });
    expect(at).toContainEqual({ verb: 'consult', with: 'POL' });
    expect(at.some(({ verb }) => verb === 'side-deal')).toBe(false);
  });

  it('answer a call with yes first', () => {
    const state = game();
    const [call] = state.table.calls;
    if (!call) throw new Error('nobody in the corridor');
    expect(callAnswers(listed(state), call.id).map(({ action }) => action)).toEqual([
      { verb: 'answer-call', call: call.id, answer: 'accept' },
      { verb: 'answer-call', call: call.id, answer: 'decline' },
    ]);
  });
});

describe('an aim', () => {
  it('is picked field by field, and a change of one field keeps the others', () => {
    const targets = targetsOf(game(), 'side-deal');
    const start = targets.find(
      ({ action }) =>
        action.verb === 'side-deal' &&
        action.with === 'FRA' &&
        action.kind === 'visa' &&
        action.size === 2,
    );
    if (!start) throw new Error('no such deal');
    const fields = aimFields(targets, start);
    expect(fields.map(({ key, chosen }) => [key, chosen])).toEqual([
      ['with', 'FRA'],
      ['kind', 'visa'],
      ['size', 2],
    ]);
    const poland = fields[0]?.options.find(({ value }) => value === 'POL')?.target.action;
    expect(poland).toEqual({ verb: 'side-deal', with: 'POL', kind: 'visa', size: 2 });
  });

  it('that leaves a field out is a choice of its own', () => {
    const targets = targetsOf(game(), 'joint-procurement');
    const [first] = targets;
    if (!first) throw new Error('no lots');
    const [field] = aimFields(targets, first);
    expect(field?.options.map(({ value }) => value)).toContain(null);
    expect(field?.options).toHaveLength(targets.length);
  });

  it('without a choice has no fields', () => {
    const targets = targetsOf(game(), 'propose-pledge');
    const [only] = targets;
    if (!only) throw new Error('no pledge');
    expect(aimFields(targets, only)).toEqual([]);
  });
});

describe('what is known of a mind', () => {
  it('is numbers at most difficulties, and words at the hard ones', () => {
    expect(inNumbers(game())).toBe(true);
    expect(inNumbers(game({ difficulty: 'grey-zone' }))).toBe(false);
    expect([-0.2, -0.05, 0, 0.05, 0.3].map(leaningOf)).toEqual([
      'firmly-against',
      'against',
      'undecided',
      'in-favour',
      'firmly-in-favour',
    ]);
    expect([0, 0.2, 0.5, 0.8, 1].map(likelihoodOf)).toEqual([
      'hardly',
      'unlikely',
      'possibly',
      'likely',
      'almost-surely',
    ]);
  });

  it('grows from nothing to a sounding to everything', () => {
    const state = game();
    const read = () => readOf(view(state, SEAT), 'POL').read;
    expect(read()).toBe('unread');
    apply(state, SEAT, { verb: 'sound-out', member: 'POL' });
    expect(read()).toBe('sounded');
    apply(state, SEAT, { verb: 'consult', with: 'POL' });
    expect(read()).toBe('told');
    expect(readOf(view(game({ difficulty: 'delegate' }), SEAT), 'POL').read).toBe('hearsay');
  });
});

describe('the letter', () => {
  it('says what it lacks, and the offer is enough and no more', () => {
    const state = game();
    const laid = scenario.laidTable;
    if (!laid) throw new Error('no laid table');
    apply(state, SEAT, { verb: 'table-package', package: laid.package });
    const seen = view(state, SEAT);
    const letter = letterOf(seen);
    expect(letter?.envelope.member).toBe(laid.blocker);
    expect(letter?.lacks).toBeGreaterThan(0);
    const { withdraw, offer, hold } = letterAnswers(seen, legal(seen, SEAT));
    expect([withdraw?.refusal, hold?.refusal]).toEqual([null, null]);
    if (offer?.action.verb !== 'live-offer') throw new Error('no offer');
    expect(offer.action.value).toBeGreaterThanOrEqual(letter?.lacks ?? 1);
    expect(offer.action.value - (letter?.lacks ?? 0)).toBeLessThan(0.011);
    apply(state, SEAT, offer.action);
    expect(state.councils.at(-1)?.outcome).toBe('adopted');
  });

  it('is nobody’s while no vote is open', () => {
    const seen = view(game(), SEAT);
    expect(letterOf(seen)).toBeNull();
    expect(letterAnswers(seen, legal(seen, SEAT)).offer).toBeNull();
  });
});

it('the events of a half-year are told once each, by subject or in the line of what changed nothing', () => {
  const state = game();
  while (state.phase !== 'ended' && state.turn < 12) playPolicyTurn(state, 'mixed', 'desk');
  for (let turn = 0; turn < 12; turn++) {
    const { groups, unchanged, kept } = turnEvents(view(state, SEAT), turn);
    const told = groups.flatMap(({ events }) => events).length + unchanged.length + kept.length;
    expect(told).toBe(state.chronicle.filter((event) => event.turn === turn).length);
  }
});
