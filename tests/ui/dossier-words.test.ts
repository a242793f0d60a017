/** What a dossier says of a margin: every term has a sentence, and the short sizes are made of the same words. */
import { describe, expect, it } from 'vitest';
import { APPRAISAL_TERMS } from '../../src/engine/bargaining/appraisal-terms.ts';
import { setup, view } from '../../src/engine/index.ts';
import { isMessageKey, t, tOf } from '../../src/i18n/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { explainTo } from '../../src/store/asking.ts';
import { interests, linesOf, promisesOf } from '../../src/store/dossier.ts';
import { coefficientsOf, dimensionOfTerm } from '../../src/store/terms.ts';
import { briefText, sentenceText } from '../../src/ui/game/dossier/sizes.ts';

const table = view(
  setup(loadScenario('coalition-2025'), 'dossier', {}, { difficulty: 'seminar' }),
  'secretary-general',
);
const text = { delta: { floor: 0.1, pillar: 0.1 }, sidePayments: [] };

describe('every term', () => {
  it('has a sentence, and coefficients with a meaning and a source', () => {
    for (const term of APPRAISAL_TERMS) {
      const key = dimensionOfTerm(term) === null ? term : 'position';
      expect(isMessageKey(`why-term.${key}`), term).toBe(true);
      for (const { key: symbol, value, source } of coefficientsOf(table, term)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(isMessageKey(`coefficient.${symbol}`) && isMessageKey(`rests-on.${source}`)).toBe(
          true,
        );
      }
    }
  });
});

describe('an explanation in three sizes', () => {
  it('names in few words what the table shows as heaviest', () => {
    for (const { id } of table.members) {
      const explanation = explainTo(table, id, text);
      const way = explanation.margin < 0 ? -1 : 1;
      const heaviest = explanation.terms.toSorted((a, b) => way * (b.value - a.value))[0];
      if (heaviest === undefined) throw new Error('a margin has terms');
      const brief = briefText(explanation);
      expect(brief).toContain(tOf('term', heaviest.term));
      expect(brief).toContain(t(`dossier.verdict.${explanation.verdict}`));
      expect(sentenceText(table, explanation)).toContain(tOf('term', heaviest.term));
      expect(brief + sentenceText(table, explanation)).not.toMatch(/[{}]|undefined|none/);
    }
  });
});

describe('what is known of a government', () => {
  it('is what it wants, by weight, where it would break, and what it has signed', () => {
    for (const member of table.members) {
      const wants = interests(table, member);
      expect(wants).toHaveLength(8);
      expect(wants[0]?.weight).toBeGreaterThanOrEqual(wants[7]?.weight ?? 0);
      expect(linesOf(table, member).dearest).toBeTruthy();
      for (const { instrument } of promisesOf(table, member).signed)
        expect(instrument.parties).toContain(member.id);
    }
  });
});
