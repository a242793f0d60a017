/** Heads of terms and signature are silence procedures: envelopes, live cards, favours; and what a lost vote does. */
import { describe, expect, it } from 'vitest';
import { explain, silenceOdds } from '../../../src/engine/index.ts';
import { groundworkOf } from '../../../src/engine/treaty/groundwork.ts';
import { namedDelta, textFor } from '../../../src/engine/treaty/texts.ts';
import { memberOf } from '../../support/game.ts';
import {
  aConsentingCouncil,
  at,
  CHAIR,
  eventsOf,
  open,
  processOf,
  SIGNATURE,
  sign,
  take,
  TERMS,
  textOf,
} from './a-treaty.ts';

/** Everyone would write a letter. */
const angry = (state: ReturnType<typeof aConsentingCouncil>): void => {
  for (const m of state.members) m.grievance = 9;
};

describe('the vote over the heads of terms', () => {
  it('is over the outline: a share of the changes', () => {
    const state = aConsentingCouncil({ headsShare: 0.5 });
    take(state, open(state, 'revision', { core: 0.2 }));
    state.turn += 1;
    take(state, TERMS);
    const [council] = state.councils;
    expect(council?.package).toEqual({
      delta: { core: 0.1 },
      sidePayments: [],
      purpose: 'heads-of-terms',
    });
    expect(council?.envelopes).toHaveLength(state.members.length);
    expect(at(processOf(state).terms, 'core')).toBe(0.2);
  });

  it('leaves no resentment, as it binds nobody yet; the signature does', () => {
    const state = aConsentingCouncil();
    memberOf(state, 'TUR').grievance = 0.5;
    take(state, open(state));
    state.turn += 1;
    take(state, TERMS);
    expect(memberOf(state, 'TUR').resentment).toBe(0);
    const signing = aConsentingCouncil();
    memberOf(signing, 'TUR').grievance = 0.5;
    sign(signing);
    expect(memberOf(signing, 'TUR').resentment).toBeGreaterThan(0.1);
  });

  it('takes favours, and sets the price of the next', () => {
    const state = aConsentingCouncil();
    take(state, open(state));
    state.turn += 1;
    const before = state.precedent;
    take(state, {
      verb: 'treaty-step',
      step: 'heads-of-terms',
      sidePayments: [{ to: 'HUN', from: 'DEU', value: 0.05 }],
    });
    expect(state.precedent).toBeGreaterThan(before);
  });
});

describe('groundwork', () => {
  it('is a named term of every margin, more at the signature, nothing in a package', () => {
    const state = aConsentingCouncil({ groundwork: 0.02 });
    const text = textFor(state, [0.1, 0, 0, 0, 0, 0, 0, 0], 'signature');
    const { purpose: _, ...plain } = text;
    const { terms, margin } = explain(state, 'DEU', text);
    expect(terms.find((t) => t.term === 'groundwork')?.value).toBeCloseTo(0.06, 12);
    expect(margin - explain(state, 'DEU', plain).margin).toBeCloseTo(0.06, 12);
    expect(groundworkOf(state, 'heads-of-terms')).toBeCloseTo(0.04, 12);
    expect(groundworkOf(state, null)).toBe(0);
  });

  it('counts in the odds as it counts in the vote', () => {
    const state = aConsentingCouncil({ groundwork: 0.05, isol: 0.11, nzB: 0.01 });
    for (const m of state.members) m.grievance = 0.12;
    const text = textFor(state, [0.05, 0, 0, 0, 0, 0, 0.05, 0], 'signature');
    const { purpose: _, ...plain } = text;
    expect(silenceOdds(state, text, CHAIR).passes01).toBeGreaterThan(
      silenceOdds(state, plain, CHAIR).passes01 + 0.3,
    );
  });
});

describe('a lost vote', () => {
  it('stops the step, not the treaty, until the conference breaks up', () => {
    const state = aConsentingCouncil({ isol: 0.1, mostVotesLost: 3, reflectDissent: 1.1 });
    take(state, open(state));
    angry(state);
    for (let lost = 1; lost <= 2; lost++) {
      state.turn += 1;
      take(state, TERMS);
      expect(processOf(state)).toMatchObject({ step: 'reflection-group', votesLost: lost });
    }
    state.turn += 1;
    take(state, TERMS);
    expect(state.treatyProcess).toBeNull();
    expect(state.closedTreaties.at(-1)?.outcome).toBe('conference-broke-up');
    expect(eventsOf(state, 'treaty-dies')).toHaveLength(1);
  });

  it('is forgotten once the step is taken', () => {
    const state = aConsentingCouncil({ isol: 0.1, reflectDissent: 1.1 });
    take(state, open(state));
    angry(state);
    state.turn += 1;
    take(state, TERMS);
    for (const m of state.members) m.grievance = -9;
    state.turn += 1;
    take(state, TERMS);
    expect(processOf(state)).toMatchObject({ step: 'heads-of-terms', votesLost: 0 });
  });
});

describe('live cards', () => {
  it('come up at the signature too: a withdrawn text is neither signed nor lost', () => {
    const state = aConsentingCouncil({ nerve: 0.35, isol: 0.1, reflectDissent: 1.1 });
    take(state, open(state));
    state.turn += 1;
    for (const m of state.members) m.grievance = -9;
    take(state, TERMS);
    state.turn += 1;
    take(state, textOf(namedDelta(processOf(state).delta)));
    state.turn += 1;
    memberOf(state, 'FRA').grievance = 9;
    take(state, SIGNATURE);
    expect(state.decisions).toEqual([{ kind: 'council', seat: CHAIR }]);
    take(state, { verb: 'withdraw' });
    expect(processOf(state)).toMatchObject({ step: 'text', votesLost: 0 });
    expect(state.councils.at(-1)?.outcome).toBe('withdrawn');
  });
});
