/** Regional pacts: neighbours surer of each other and less in need of the rest; two large ones are a way apart. */
import { describe, expect, it } from 'vitest';
import { explain, type Action } from '../../../src/engine/index.ts';
import { endingRules } from '../../../src/engine/systems/endings.ts';
import { aPackage, everyPair } from '../../support/game.ts';
import {
  act,
  aTurn,
  beliefOf,
  notesOf,
  pair,
  POLAND,
  refusalOf,
  trustOf,
  withNeighbours,
} from '../../support/verbs.ts';

const PACT: Action = { verb: 'regional-pact', region: 'north-east' };
const TEXT = aPackage({ works: 0.1 });

describe('a regional pact', () => {
  it('is signed by the neighbours that trust who proposes it', () => {
    const state = withNeighbours({}, POLAND);
    everyPair(state, state.trust, 0.6);
    state.trust[pair(state, 'DEU', 'POL')] = 0.4;
    expect(notesOf(state, POLAND, PACT).filter((key) => key === 'would-sign')).toHaveLength(4);
    act(state, POLAND, PACT);
    expect(state.pacts).toEqual([
      { region: 'north-east', members: ['POL', 'EST', 'LVA', 'FIN'], madeTurn: 0 },
    ]);
  });

  it('makes them surer of each other, and others less sure of them', () => {
    const state = withNeighbours({ pactEvidence: 1.2, pactTrust: 0.03, pactEnvy: 0.008 }, POLAND);
    everyPair(state, state.trust, 0.6);
    everyPair(state, state.beliefs, 0.5);
    act(state, POLAND, PACT);
    expect(beliefOf(state, 'EST', 'POL')).toBeCloseTo(1.2 / 2.2, 9);
    expect(beliefOf(state, 'FRA', 'POL')).toBe(0.5);
    expect(trustOf(state, 'EST', 'POL')).toBeCloseTo(0.63, 12);
    expect(trustOf(state, 'FRA', 'POL')).toBeCloseTo(0.592, 12);
    expect(trustOf(state, 'POL', 'FRA')).toBe(0.6);
  });

  it('lets them wait: every text is worth less, and standing alone costs less', () => {
    const state = withNeighbours({ kNoDeal: 0.012, pactCompany: 0.1, kChair: 0 }, POLAND);
    everyPair(state, state.trust, 0.6);
    const before = explain(state, 'EST', TEXT);
    act(state, POLAND, PACT);
    const after = explain(state, 'EST', TEXT);
    expect(after.terms.find((x) => x.term === 'no-deal')?.value).toBeCloseTo(-0.012, 12);
    expect(after.isolationCost).toBeCloseTo(0.9 * before.isolationCost, 12);
    expect(explain(state, 'FRA', TEXT).terms.find((x) => x.term === 'no-deal')?.value).toBeCloseTo(
      0,
      12,
    );
  });

  it('needs a neighbourhood: one’s own, without a pact, with three who would sign', () => {
    const state = withNeighbours({}, POLAND);
    everyPair(state, state.trust, 0.6);
    expect(refusalOf(state, POLAND, { verb: 'regional-pact', region: 'south' })).toBe(
      'not-your-region',
    );
    expect(refusalOf(aTurn({}, POLAND), POLAND, PACT)).toBe('too-few-neighbours');
    act(state, POLAND, PACT);
    expect(refusalOf(state, POLAND, PACT)).toBe('pact-exists');
  });

  it('two of four members, and half of all pairs without belief, are a break-up', () => {
    const state = withNeighbours();
    const pact = (region: 'north-east' | 'south', members: string[]) => ({
      region,
      members,
      madeTurn: 0,
    });
    const breaksUp = (): boolean | undefined =>
      endingRules(state).find((rule) => rule.ending === 'break-up')?.met;
    state.pacts = [pact('north-east', ['POL', 'EST', 'LVA', 'FIN'])];
    state.history[0].lowBeliefShare01 = 0.55;
    expect(breaksUp()).toBe(false);
    state.pacts.push(pact('south', ['FRA', 'TUR', 'HUN', 'GBR']));
    expect(breaksUp()).toBe(true);
    state.history[0].lowBeliefShare01 = 0.45;
    expect(breaksUp()).toBe(false);
  });
});
