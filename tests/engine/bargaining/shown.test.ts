/** After a vote more is known: of the same text all that was shown, of a like one a part, of another one the mood alone. */
import { describe, expect, it } from 'vitest';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { deltaOf } from '../../../src/engine/bargaining/package-delta.ts';
import { moodOfTheDay } from '../../../src/engine/bargaining/mood.ts';
import { silenceOdds } from '../../../src/engine/bargaining/forecast.ts';
import { doubtOf, shownBy } from '../../../src/engine/bargaining/shown.ts';
import { truth } from '../../../src/engine/table/private-part.ts';
import { seenCouncil } from '../../../src/engine/play.ts';
import { SECRETARY_GENERAL } from '../../../src/engine/seats/seat.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { keyedDraws, standardDraw } from '../../../src/engine/rng.ts';
import { aGame, aPackage, OPEN } from '../../support/game.ts';
import { openEnvelopes } from '../../support/vote.ts';

const TEXT = aPackage({ core: 0.12, optout: 0.1 });

/** A council that has voted on a text, with private parts and a mood of its own. */
const votedOn = (luck: string, text: Package): State => {
  const state = aGame({ changes: { ...OPEN, nzB: 0.03, isol: 0.11, privSpread: 0.3, fat: 0 } });
  const next = keyedDraws(luck, 'shown', 0);
  state.hidden.seed = luck;
  state.hidden.privateParts = state.hidden.privateParts.map(() => 0.3 * standardDraw(next));
  const { envelopes } = openEnvelopes(
    setTable(state, SECRETARY_GENERAL, truth(state)),
    text,
    moodOfTheDay(state),
  );
  state.councils.push(
    seenCouncil(state, SECRETARY_GENERAL, {
      by: SECRETARY_GENERAL,
      package: text,
      procedure: { deadline: 'normal', summit: false },
      envelopes,
      walkedOut: [],
      outcome: 'broken',
      ratification: [],
    }),
  );
  return state;
};

/** Who would write on its own account, before any cascade. */
const breaksTruly = (state: State, text: Package): string[] => {
  const table = setTable(state, SECRETARY_GENERAL, truth(state));
  const { felt } = openEnvelopes(table, text, moodOfTheDay(state));
  return state.members.filter((_, i) => felt[i] < -table.isolation[i]).map((m) => m.id);
};

describe('the text that was voted on', () => {
  it('is as good as known: letter writers write again, and nobody else does', () => {
    let writers = 0;
    for (let day = 0; day < 20; day++) {
      const state = votedOn(`again ${day}`, TEXT);
      const truly = breaksTruly(state, TEXT);
      writers += truly.length;
      for (const { member, breaksAlone01 } of silenceOdds(state, TEXT, SECRETARY_GENERAL).members)
        expect(breaksAlone01, member).toBeCloseTo(truly.includes(member) ? 1 : 0, 6);
    }
    expect(writers).toBeGreaterThan(3);
  });
});

describe('a letter that a live offer took back', () => {
  it('has said what it kept to itself all the same', () => {
    for (let day = 0; day < 20; day++) {
      const state = votedOn(`again ${day}`, TEXT);
      for (const letter of state.councils[0].envelopes) {
        if (letter.verdict !== 'breaks-silence') continue;
        const { undisclosed } = letter;
        // As the council notes it: the offer is part of the margin, and just enough.
        letter.margin -= letter.margin + (undisclosed ?? 0) + letter.mood + letter.isolationCost;
        Object.assign(letter, { verdict: 'keeps-silent', bought: true });
        expect(seenCouncil(state, SECRETARY_GENERAL, state.councils[0]).envelopes).toContainEqual(
          letter,
        );
        expect(shownBy(state, letter.member).votes[0]).toMatchObject({
          level: undisclosed,
          stated: true,
        });
      }
    }
  });
});

describe('an amended text', () => {
  /** Texts that have less and less in common with the one voted on. */
  const AMENDED = {
    'half of it': aPackage({ core: 0.06, optout: 0.05 }),
    'one thing exchanged': aPackage({ core: 0.12, works: 0.1 }),
    'something else': aPackage({ works: 0.12, command: 0.1 }),
  };

  it.each(Object.entries(AMENDED))('%s: odds after a vote are honest', (_, amended) => {
    let foretold = 0;
    let wrote = 0;
    let variance = 0;
    for (let day = 0; day < 120; day++) {
      const state = votedOn(`day ${day}`, TEXT);
      const truly = breaksTruly(state, amended);
      for (const { member, breaksAlone01 } of silenceOdds(state, amended, SECRETARY_GENERAL)
        .members) {
        foretold += breaksAlone01;
        variance += breaksAlone01 * (1 - breaksAlone01);
        if (truly.includes(member)) wrote += 1;
      }
    }
    expect(foretold).toBeGreaterThan(5);
    expect(Math.abs(wrote - foretold)).toBeLessThan(4 * Math.sqrt(variance) + 0.05 * foretold);
  });

  it('leaves the more in doubt the less it has in common', () => {
    const state = votedOn('doubt', TEXT);
    const table = setTable(state, SECRETARY_GENERAL);
    const kept = state.councils[0]?.envelopes.find((e) => e.verdict === 'agrees');
    const index = state.members.findIndex((m) => m.id === kept?.member);
    const shown = shownBy(state, state.members[index]?.id ?? '');
    const doubt = (p: Package): number => doubtOf(table, index, deltaOf(p), 1.5, shown);
    expect(doubt(TEXT)).toBeLessThan(doubt(aPackage({ core: 0.12, works: 0.1 })));
  });
});
