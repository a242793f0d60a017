/** The envelope of a played government: it writes its own, and what it writes has a price at home and in the room. */
import { describe, expect, it } from 'vitest';
import { reactions, priceOdds01, PRICES } from '../../../src/engine/bargaining/own-envelope.ts';
import { assumptionsWith } from '../../../src/engine/lenses.ts';
import { tablePackage } from '../../../src/engine/bargaining/council.ts';
import { explain, preview, setup, view } from '../../../src/engine/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import type { OwnEnvelope } from '../../../src/engine/decision.ts';
import { playerSeat, seatState } from '../../../src/engine/seats/seat.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { answer, aGovernmentsGame, toTheEndOfTurn, untilEnvelope } from '../../support/own-seat.ts';

const USUAL = assumptionsWith();

/** Bad for Budapest: less opt-out, more pooling. */
const SORE: Package = { delta: { pillar: 0.12, optout: -0.05 }, sidePayments: [] };
/** Good for nearly everybody. */
const MILD: Package = { delta: { core: 0.04, works: 0.05 }, sidePayments: [] };

const capital = (state: State): number => seatState(state, playerSeat(state))?.capital ?? 0;
const lastText = (state: State) =>
  state.chronicle.findLast((e) => e.key.startsWith('package-') && e.params['by'] === 'chair')?.key;

const own = (changes: Partial<OwnEnvelope> = {}): OwnEnvelope => ({
  felt: 0.05,
  isolationCost: 0.08,
  letters: 0,
  footnote: null,
  refusedPrice: null,
  ...changes,
});
const sizeOf = (envelope: OwnEnvelope, verdict: 'consent' | 'footnote' | 'break'): number => {
  const effect = reactions(USUAL, envelope, verdict).find(
    (e) => e.kind === 'alliance' && e.field === 'capital',
  );
  return effect?.kind === 'alliance' ? effect.add : 0;
};

/** A chair that does not come back with a text that fell. */
const ONE_TRY = { chairTries: 0 };

describe('the question', () => {
  it('stops the vote at the envelope of the government that is played, and at no other', () => {
    const state = aGovernmentsGame('HUN');
    const envelope = untilEnvelope(state, SORE);
    const opened = state.table.tabling?.result.envelopes.map((e) => e.member) ?? [];
    expect(opened).not.toContain('HUN');
    expect(envelope.letters).toBe(
      state.table.tabling?.result.envelopes.filter((e) => e.verdict === 'breaks-silence').length,
    );
  });

  it('tells the government its own margin to the point, private part and mood included', () => {
    const state = aGovernmentsGame('HUN');
    const seat = playerSeat(state);
    const told = explain(view(state, seat), 'HUN', SORE, 'secretary-general', seat);
    expect(told.spread).toBe(0);
    const { felt } = untilEnvelope(state, SORE);
    answer(state, { verb: 'envelope', vote: 'consent' });
    const envelope = state.councils.at(-1)?.envelopes.find((e) => e.member === 'HUN');
    if (envelope !== undefined)
      expect(felt).toBeCloseTo(envelope.margin + (envelope.undisclosed ?? 0) + envelope.mood, 12);
  });

  it('is put to nobody where the chair is played: the rules write it, as ever', () => {
    const state = setup(
      loadScenario('coalition-2025'),
      'played',
      {},
      { seats: ['member:HUN'], chair: 'played' },
    );
    tablePackage(state, 'POL', structuredClone(SORE));
    expect(state.decisions).toEqual([]);
    expect(state.councils.at(-1)?.envelopes.some((e) => e.member === 'HUN')).toBe(true);
  });
});

describe('what is written stands', () => {
  it('consent keeps silent over a text that the rules would have broken', () => {
    const state = aGovernmentsGame('HUN');
    untilEnvelope(state, { delta: { pillar: 0.2 }, sidePayments: [] });
    const { turn } = state;
    answer(state, { verb: 'envelope', vote: 'consent' });
    toTheEndOfTurn(state);
    const broken = state.chronicle.find((e) => e.turn === turn && e.key === 'package-broken');
    const breakers = broken?.params['breakers'];
    expect(Array.isArray(breakers) ? breakers : []).not.toContain('HUN');
  });

  it('one letter is enough, also over a text that everybody wants', () => {
    const state = aGovernmentsGame('POL', 'own seat', ONE_TRY);
    untilEnvelope(state, MILD);
    answer(state, { verb: 'envelope', vote: 'break' });
    toTheEndOfTurn(state);
    expect(lastText(state)).toBe('package-broken');
  });

  it('a footnote reserves the dimension that hurts, where the text allows it', () => {
    const state = aGovernmentsGame('HUN');
    const { footnote } = untilEnvelope(state, { ...SORE, footnotes: true });
    expect(footnote).not.toBeNull();
    answer(state, { verb: 'envelope', vote: 'footnote' });
    const open = state.table.tabling?.result ?? state.councils.at(-1);
    const envelope = open?.envelopes.find((e) => e.member === 'HUN');
    if (envelope !== undefined) {
      expect(envelope.verdict).toBe('footnotes');
      expect(envelope.footnote).toBe(footnote?.dimension);
    }
    const without = aGovernmentsGame('HUN');
    expect(untilEnvelope(without, SORE).footnote).toBeNull();
    expect(() => answer(without, { verb: 'envelope', vote: 'footnote' })).toThrow(
      'no-footnotes-here',
    );
  });
});

describe('what it costs', () => {
  it('to swallow a margin costs capital at home and firmness, the more the larger it is', () => {
    expect(sizeOf(own({ felt: -0.02 }), 'consent')).toBeLessThan(0);
    expect(sizeOf(own({ felt: -0.06 }), 'consent')).toBeLessThan(
      sizeOf(own({ felt: -0.02 }), 'consent'),
    );
    expect(
      reactions(USUAL, own({ felt: -0.02 }), 'consent').some(
        (e) => e.kind === 'member' && e.field === 'stability',
      ),
    ).toBe(true);
  });

  it('to break a text worth having costs more than to break one that is not', () => {
    expect(sizeOf(own({ felt: 0.05 }), 'break')).toBeLessThan(
      sizeOf(own({ felt: -0.05 }), 'break'),
    );
    expect(sizeOf(own({ felt: -0.1 }), 'break')).toBeGreaterThan(0);
  });

  it('is what the preview says', () => {
    const state = aGovernmentsGame('HUN');
    const seat = playerSeat(state);
    untilEnvelope(state, SORE);
    const before = capital(state);
    const told = preview(view(state, seat), seat, { verb: 'envelope', vote: 'break' }).flatMap(
      (line) =>
        line.kind === 'effect' && line.effect.kind === 'alliance' ? [line.effect.add] : [],
    );
    answer(state, { verb: 'envelope', vote: 'break' });
    expect(capital(state) - before).toBeCloseTo(told[0] ?? 0, 12);
  });
});

describe('a price', () => {
  /** Seeds on which a price is paid, and on which it is not. */
  const asked = (value: (typeof PRICES)[number]) =>
    Array.from({ length: 24 }, (_, n) => {
      const state = aGovernmentsGame('POL', `price ${n}`, ONE_TRY);
      untilEnvelope(state, structuredClone(MILD));
      const before = state.members.find((m) => m.id === 'POL')?.sidePaymentsReceived ?? 0;
      answer(state, { verb: 'envelope', vote: 'price', value });
      return { state, before, refused: state.decisions[0]?.kind === 'envelope' };
    });

  it('is refused the more often the higher it is', () => {
    const shares = PRICES.map((value) => asked(value).filter((x) => x.refused).length);
    expect(shares[0]).toBeLessThan(shares[2] ?? 0);
    const odds = PRICES.map((price) => priceOdds01(USUAL, price));
    expect(odds).toEqual(odds.toSorted((a, b) => b - a));
  });

  it('when refused, is no longer on offer: sign for nothing, or write the letter', () => {
    const state = asked(0.12).find((x) => x.refused)?.state;
    if (state === undefined) throw new Error('nobody refused');
    expect(() => answer(state, { verb: 'envelope', vote: 'price', value: 0.04 })).toThrow(
      'price-was-refused',
    );
    const before = capital(state);
    const climbDown = reactions(USUAL, { ...own({ felt: 0 }), refusedPrice: 0.12 }, 'consent');
    expect(climbDown).toContainEqual({ kind: 'alliance', field: 'capital', add: -0.75 });
    answer(state, { verb: 'envelope', vote: 'consent' });
    expect(capital(state)).toBeLessThan(before + 0.5);
  });

  it('when paid, is part of the text or comes from the chair, and is remembered as received', () => {
    for (const { state, before, refused } of asked(0.04)) {
      if (refused) continue;
      toTheEndOfTurn(state);
      const poland = state.members.find((m) => m.id === 'POL');
      const paid = state.chronicle.some((e) => e.key === 'price-paid-by-chair');
      if (paid || lastText(state) === 'package-adopted')
        expect(poland?.sidePaymentsReceived).toBeCloseTo(before + 0.04, 9);
    }
  });
});
