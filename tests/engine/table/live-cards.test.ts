/** While envelopes open: withdraw, one live offer, hold nerve. */
import { describe, expect, it } from 'vitest';
import { apply, check, legal, view, type Action } from '../../../src/engine/index.ts';
import { addCapital, SECRETARY_GENERAL, seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { aGame, aPackage, memberOf } from '../../support/game.ts';

const CHAIR = SECRETARY_GENERAL;
const QUIET = { nzB: 0, privSpread: 0, kHome: 0, momentum: 0, res: 0, resNat: 0, fat: 0 };
/** A mild text that everybody can live with. */
const MILD = aPackage({ works: 0.03 });

/** A table at which Hungary alone breaks silence, so many points below what dissent costs it. */
const aLoneLetter = (pointsShort: number): State => {
  const game = aGame({ changes: QUIET });
  const table = (grievance: number): State => {
    const copy = structuredClone(game);
    memberOf(copy, 'HUN').grievance = grievance;
    apply(copy, CHAIR, { verb: 'table-package', package: MILD });
    return copy;
  };
  const calm = table(0).councils[0]?.envelopes.find((e) => e.member === 'HUN');
  if (!calm) throw new Error('Hungary has an envelope');
  return table(calm.margin + calm.isolationCost + pointsShort / 100);
};
const capital = (game: State): number => seatState(game, CHAIR)?.capital ?? 0;
const outcome = (game: State): string | undefined => game.councils[0]?.outcome;
const withdraw: Action = { verb: 'withdraw' };
const holdNerve: Action = { verb: 'hold-nerve' };
const offer = (value: number): Action => ({ verb: 'live-offer', value });

describe('a letter on the table', () => {
  it('stops the vote and asks the chair; nothing else can be done before', () => {
    const game = aLoneLetter(2);
    expect(game.decisions).toEqual([{ kind: 'council', seat: CHAIR }]);
    expect(check(game, CHAIR, { verb: 'reaffirm' })?.reason).toBe('decide-first');
    const open = legal(game, CHAIR).filter((move) => move.refusal === null);
    expect(open.map((move) => move.verb).toSorted()).toEqual([
      'hold-nerve',
      'live-offer',
      'withdraw',
    ]);
  });

  it('says in the view what this government had kept to itself, and only of this one', () => {
    const seen = view(aLoneLetter(2), CHAIR);
    const [letter] = seen.table.tabling?.result.envelopes ?? [];
    expect(letter?.member).toBe('HUN');
    expect(letter?.undisclosed).not.toBeNull();
    expect(seen.table.tabling?.felt).toEqual([]);
  });

  it('withdrawn, the text is no failure: nobody loses trust, and no capital beyond the tabling', () => {
    const game = aLoneLetter(2);
    const before = capital(game);
    apply(game, CHAIR, withdraw);
    expect(outcome(game)).toBe('withdrawn');
    expect(capital(game)).toBe(before);
    expect(game.treaty.works).toBeCloseTo(0.12, 12);
  });

  it('is bought back by an offer that is large enough, at a point of capital for five of margin', () => {
    const game = aLoneLetter(2);
    const before = capital(game);
    apply(game, CHAIR, offer(0.05));
    expect(outcome(game)).toBe('adopted');
    // One point spent on the offer, one earned by the adoption.
    expect(capital(game)).toBeCloseTo(before - 1 + 1, 9);
  });

  it('stays when the offer is too small, and there is no second offer', () => {
    const game = aLoneLetter(8);
    apply(game, CHAIR, offer(0.05));
    expect(check(game, CHAIR, offer(0.1))?.reason).toBe('one-live-offer-only');
    expect(check(game, CHAIR, withdraw)).toBeNull();
  });

  it('is taken back when the chair holds its nerve and the writer stands alone, not far beyond its line', () => {
    const game = aLoneLetter(1);
    apply(game, CHAIR, holdNerve);
    expect(outcome(game)).toBe('adopted');
    expect(game.chronicle.some((e) => e.key === 'letter-taken-back')).toBe(true);
  });

  it('breaks the text when the writer means it, and the chair pays for the failure', () => {
    const game = aLoneLetter(9);
    const before = capital(game);
    apply(game, CHAIR, holdNerve);
    expect(outcome(game)).toBe('broken');
    expect(capital(game)).toBe(before - 1);
  });

  it('refuses an offer that the chair cannot pay', () => {
    const game = aLoneLetter(2);
    addCapital(game, CHAIR, -20);
    expect(check(game, CHAIR, offer(0.05))?.reason).toBe('too-little-capital');
  });
});

describe('footnotes', () => {
  it('let a government reserve its position instead of writing a letter, at the cost of the change', () => {
    const game = aGame({ changes: QUIET });
    memberOf(game, 'FRA').autonomy01 = 1;
    const text = aPackage({ command: 0.3 });
    const without = structuredClone(game);
    apply(without, CHAIR, { verb: 'table-package', package: text });
    const letter = without.table.tabling?.result.envelopes.at(-1);
    expect(letter?.verdict).toBe('breaks-silence');
    apply(game, CHAIR, { verb: 'table-package', package: { ...text, footnotes: true } });
    const noted = game.councils[0]?.envelopes.filter((e) => e.footnote !== null) ?? [];
    expect(noted.map((e) => e.footnote)).toContain('command');
    expect(game.councils[0]?.outcome).toBe('adopted');
    expect(game.treaty.command).toBeGreaterThan(0.7);
    expect(game.treaty.command).toBeLessThan(1);
  });
});
