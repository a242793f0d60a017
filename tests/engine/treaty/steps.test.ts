/** Steps of a treaty: their order, their time, what they cost, and what stops each of them. */
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/engine/index.ts';
import { advanceTreaty } from '../../../src/engine/treaty/entry-into-force.ts';
import { namedDelta } from '../../../src/engine/treaty/texts.ts';
import { memberOf } from '../../support/game.ts';
import {
  aConsentingCouncil,
  at,
  CHAIR,
  eventsOf,
  halfYears,
  inForce,
  open,
  processOf,
  refusalOf,
  SIGNATURE,
  sign,
  take,
  TERMS,
  textOf,
} from './a-treaty.ts';

describe('a treaty', () => {
  it('goes through reflection group, heads of terms, text and signature, a half-year each', () => {
    const state = aConsentingCouncil();
    take(state, open(state));
    expect(processOf(state).step).toBe('reflection-group');
    expect(refusalOf(state, TERMS)).toBe('treaty-step-too-soon');
    state.turn += 1;
    expect(refusalOf(state, SIGNATURE)).toBe('treaty-step-out-of-order');
    take(state, TERMS);
    expect(processOf(state).step).toBe('heads-of-terms');
    state.turn += 1;
    take(state, textOf(namedDelta(processOf(state).delta)));
    expect(processOf(state).step).toBe('text');
    expect(refusalOf(state, SIGNATURE)).toBe('treaty-step-too-soon');
    state.turn += 1;
    take(state, SIGNATURE);
    expect(processOf(state).step).toBe('signature');
    advanceTreaty(state);
    expect(processOf(state).step).toBe('ratification');
  });

  it('costs 1, 2, 2 and 3 of political capital', () => {
    const state = aConsentingCouncil({ costScale: 1 });
    const capital = (action: Parameters<typeof costOf>[2]): number =>
      costOf(state, CHAIR, action).capital;
    expect([open(state), TERMS, textOf({}), SIGNATURE].map(capital)).toEqual([1, 2, 2, 3]);
  });

  it('changes nothing in the treaty before it is in force', () => {
    const state = aConsentingCouncil();
    const before = { ...state.treaty };
    sign(state);
    expect(state.treaty).toEqual(before);
  });

  it('is one at a time', () => {
    const state = aConsentingCouncil();
    take(state, open(state));
    expect(refusalOf(state, open(state, 'profiles-charter'))).toBe('treaty-open');
  });

  it('must write what it is named after', () => {
    const state = aConsentingCouncil({ protocolLevel: 0.45 });
    expect(refusalOf(state, open(state, 'opt-out-protocol', { optout: 0.29 }))).toBe(
      'treaty-misses-its-aim',
    );
    expect(refusalOf(state, open(state, 'opt-out-protocol', { optout: 0.3 }))).toBeUndefined();
    state.treaty.optout = 0.6;
    expect(refusalOf(state, open(state, 'opt-out-protocol', { optout: -0.16 }))).toBe(
      'treaty-misses-its-aim',
    );
  });

  it('may write down what is practised already', () => {
    const state = aConsentingCouncil({ protocolLevel: 0.45 });
    state.treaty.optout = 0.5;
    sign(state, 'opt-out-protocol', {});
    advanceTreaty(state);
    halfYears(state, 8);
    expect(state.treaty.optout).toBe(0.5);
    expect(state.instruments.at(-1)).toMatchObject({ about: 'opt-out-protocol', inForce: true });
  });

  it('need not do what a package does meanwhile, and undoes nothing', () => {
    const state = aConsentingCouncil();
    take(state, open(state, 'revision', { core: 0.2, works: 0.1, scope: -0.1 }));
    take(state, {
      verb: 'table-package',
      package: { delta: { core: 0.15, works: 0.2, scope: 0.1 }, sidePayments: [] },
    });
    expect(at(processOf(state).delta, 'core')).toBeCloseTo(0.05, 12);
    expect(at(processOf(state).terms, 'core')).toBeCloseTo(0.05, 12);
    expect(at(processOf(state).delta, 'works')).toBe(0);
    expect(at(processOf(state).delta, 'scope')).toBe(-0.1);
  });

  it('may go further than a package, up to its reach', () => {
    const state = aConsentingCouncil({ treatyReach: 0.6 });
    const package_ = {
      verb: 'table-package' as const,
      package: { delta: { works: 0.55 }, sidePayments: [] },
    };
    expect(refusalOf(state, package_)).toBe('change-out-of-range');
    expect(refusalOf(state, open(state, 'revision', { works: 0.55 }))).toBeUndefined();
    expect(refusalOf(state, open(state, 'revision', { works: 0.61 }))).toBe('change-out-of-range');
    expect(refusalOf(state, open(state, 'revision', {}))).toBe('package-empty');
  });

  it('is not opened twice, nor soon after it failed', () => {
    const state = aConsentingCouncil({ treatyCooldown: 4 });
    take(state, open(state));
    take(state, { verb: 'treaty-step', step: 'abandon' });
    expect(refusalOf(state, open(state))).toBe('treaty-too-soon');
    expect(refusalOf(state, open(state, 'profiles-charter'))).toBeUndefined();
    state.turn += 4;
    expect(refusalOf(state, open(state))).toBeUndefined();
    inForce(state, 'opt-out-protocol');
    expect(refusalOf(state, open(state))).toBe('treaty-in-force');
  });
});

describe('the reflection group', () => {
  const divided = (wary: string[]) => {
    const state = aConsentingCouncil({ isol: 0.11, reflectDissent: 0.34 });
    for (const id of wary) memberOf(state, id).grievance = 1;
    return state;
  };

  it('does not meet when majors worth too much dissent; the capital is gone', () => {
    const state = divided(['GBR', 'DEU']); // 9 000 of 15 000
    take(state, open(state));
    expect(state.treatyProcess).toBeNull();
    expect(eventsOf(state, 'reflection-group-blocked')[0]?.params['members']).toEqual([
      'GBR',
      'DEU',
    ]);
  });

  it('meets in spite of small members, and of majors worth little', () => {
    const state = divided(['FRA', 'HUN', 'EST']); // 3 000 of 15 000 count
    take(state, open(state));
    expect(state.treatyProcess?.step).toBe('reflection-group');
  });
});

describe('the text', () => {
  const withTerms = () => {
    const state = aConsentingCouncil({ textLeeway: 0.3 });
    take(state, open(state, 'revision', { core: 0.2, works: 0.2 }));
    state.turn += 1;
    take(state, TERMS);
    state.turn += 1;
    return state;
  };

  it('may depart from the heads of terms, but only so far', () => {
    const state = withTerms();
    expect(refusalOf(state, textOf({ core: 0.2, works: 0.5 }))).toBeUndefined();
    expect(refusalOf(state, textOf({ core: 0.1, works: 0.41 }))).toBe('text-leaves-the-terms');
    take(state, textOf({ core: 0.25, scope: -0.1, works: 0.2 }));
    expect(at(processOf(state).delta, 'scope')).toBe(-0.1);
  });

  it('can be drafted again, always against the same terms', () => {
    const state = withTerms();
    take(state, textOf({ core: 0.2, works: 0.5 }));
    state.turn += 1;
    expect(refusalOf(state, textOf({ core: 0.4, works: 0.5 }))).toBe('text-leaves-the-terms');
    take(state, textOf({ core: 0.2, works: 0.3 }));
    expect(at(processOf(state).delta, 'works')).toBe(0.3);
  });
});

describe('a treaty that nobody takes further', () => {
  it('lapses after as many turns as the assumption says', () => {
    const state = aConsentingCouncil({ treatyPatience: 10 });
    take(state, open(state));
    state.turn += 9;
    advanceTreaty(state);
    expect(state.treatyProcess).not.toBeNull();
    state.turn += 1;
    const standing = state.legitimacy01;
    advanceTreaty(state);
    expect(state.treatyProcess).toBeNull();
    expect(state.closedTreaties.at(-1)?.outcome).toBe('lapsed');
    expect(state.legitimacy01).toBeCloseTo(standing - state.assumptions.treatyLoss, 12);
  });
});
