/** After a text of the chair has fallen: who is nearest to a yes says what it would sign, the others say why not. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/engine/index.ts';
import { margins } from '../../../../src/engine/bargaining/margins.ts';
import { setTable } from '../../../../src/engine/bargaining/negotiating-table.ts';
import { tablePackage } from '../../../../src/engine/bargaining/council.ts';
import { governmentsAct } from '../../../../src/engine/governments/acts/governments-act.ts';
import { replyToTheChair } from '../../../../src/engine/governments/acts/reply.ts';
import { settleAct } from '../../../../src/engine/governments/acts/act.ts';
import { truth } from '../../../../src/engine/table/private-part.ts';
import type { State } from '../../../../src/engine/state.ts';
import { aGame, aPackage, seatOf } from '../../../support/game.ts';

const CHAIR = 'secretary-general';
const everyone = () => true;

/** A broad obligation that several governments will not have. */
const fallen = (): State => {
  const state = aGame({
    seed: 'fallen',
    changes: { nerve: 0, nzB: 0, isol: 0.02, actsPerTurn: 3 },
  });
  tablePackage(state, CHAIR, aPackage({ scope: 0.3, core: 0.1 }));
  expect(state.councils[0].outcome).toBe('broken');
  return state;
};

describe('a counter-offer', () => {
  it('comes from one letter-writer and is a text that it would sign in truth', () => {
    const state = fallen();
    expect(replyToTheChair(state, 3, everyone)).toBeGreaterThan(0);
    const offers = state.governmentActs.filter((a) => a.kind === 'counter-offer');
    expect(offers).toHaveLength(1);
    const [offer] = offers;
    if (offer.package === null) throw new Error('an offer without a text');
    const index = seatOf(state, offer.member);
    const letters = state.councils[0].envelopes.filter((e) => e.verdict === 'breaks-silence');
    expect(letters.map((e) => e.member)).toContain(offer.member);
    const table = setTable(state, CHAIR, truth(state));
    expect(margins(table, offer.package)[index]).toBeGreaterThanOrEqual(-1e-9);
  });

  it('is tabled by its author once the chair backs it', () => {
    const state = fallen();
    replyToTheChair(state, 3, everyone);
    const offer = state.governmentActs.find((a) => a.kind === 'counter-offer');
    if (!offer) throw new Error('no offer');
    settleAct(state, offer.member, 'our-text-instead', true);
    state.turn += 1;
    state.councils = [];
    governmentsAct(state);
    expect(state.councils.map((c) => [c.by, c.package])).toContainEqual([
      offer.member,
      offer.package,
    ]);
    state.councils = [];
    governmentsAct(state);
    expect(state.councils.map((c) => c.package)).not.toContainEqual(offer.package);
  });

  it('is gone when the chair declines it', () => {
    const state = fallen();
    replyToTheChair(state, 3, everyone);
    const offer = state.governmentActs.find((a) => a.kind === 'counter-offer');
    if (!offer) throw new Error('no offer');
    settleAct(state, offer.member, 'our-text-instead', false);
    state.councils = [];
    governmentsAct(state);
    expect(state.councils.map((c) => c.package)).not.toContainEqual(offer.package);
  });
});

describe('a refusal', () => {
  it('names the largest terms against, worst first, as the decision summed them', () => {
    const state = fallen();
    replyToTheChair(state, 8, everyone);
    const [refusal] = state.governmentActs.filter((a) => a.kind === 'refusal');
    expect(refusal.reasons.length).toBeGreaterThan(0);
    const values = refusal.reasons.map((r) => r.value);
    expect(values).toEqual(values.toSorted((x, y) => x - y));
    expect(Math.max(...values)).toBeLessThan(0);
    const open = explain(state, refusal.member, aPackage({ scope: 0.3, core: 0.1 })).terms.filter(
      ({ term }) => term !== 'private',
    );
    for (const reason of refusal.reasons)
      if (reason.term !== 'private')
        expect(open.find(({ term }) => term === reason.term)?.value).toBeCloseTo(reason.value, 12);
  });
});

describe('nobody replies', () => {
  it('to a text that stood, nor for a government that a person holds', () => {
    const state = fallen();
    expect(replyToTheChair(state, 3, () => false)).toBe(0);
    state.councils[0].outcome = 'adopted';
    expect(replyToTheChair(state, 3, everyone)).toBe(0);
  });
});
