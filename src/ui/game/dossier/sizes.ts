/** The same explanation in eight words and in a sentence: made of the words that the full table has. */
import { t, tOf } from '../../../i18n/index.ts';
import type { View } from '../../../engine/state.ts';
import { heaviest, type Explanation } from '../../../store/asking.ts';
import { marginText } from '../band-words.ts';
import { weightText } from './weight.ts';

/** The terms that make it go this way, and the one that speaks against it. */
const weighing = ({ terms, margin }: Explanation) => {
  const way = margin < 0 ? -1 : 1;
  const [first, second] = heaviest(terms, way, 2);
  const [other] = heaviest(terms, way === 1 ? -1 : 1, 1);
  return { first, second, other };
};

export const briefText = (explanation: Explanation): string => {
  const { first, second } = weighing(explanation);
  return t('size.brief-text', {
    verdict: t(`dossier.verdict.${explanation.verdict}`),
    first: first === undefined ? 'none' : tOf('term', first.term),
    second: second === undefined ? 'none' : tOf('term', second.term),
  });
};

export const sentenceText = (view: View, explanation: Explanation): string => {
  const { first, second, other } = weighing(explanation);
  const told = (of: typeof first): string =>
    of === undefined
      ? 'none'
      : t('size.term', { term: tOf('term', of.term), weight: weightText(view, of.value) });
  return t('size.sentence-text', {
    verdict: t(`dossier.verdict.${explanation.verdict}`),
    margin: marginText(view, explanation.margin, explanation.spread),
    first: told(first),
    second: told(second),
    other: told(other),
  });
};
