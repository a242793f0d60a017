/** Every term of a margin as a bar, and behind it why it is there: a sentence, the coefficients, and on what they rest. */
import { t, tOf, trimmed, type Params } from '../../../i18n/index.ts';
import type { View } from '../../../engine/state.ts';
import type { Explanation } from '../../../store/asking.ts';
import { inNumbers } from '../../../store/bands.ts';
import { interests } from '../../../store/dossier.ts';
import { memberOf } from '../../../store/readings.ts';
import { coefficientsOf, dimensionOfTerm, type AppraisalTerm } from '../../../store/terms.ts';
import { useGame } from '../../context.ts';
import { CodexLink } from '../../tools/codex-link.tsx';
import { MarginBars } from '../../charts/margin-bars.tsx';
import { marginText } from '../band-words.ts';
import { levelText, nameOf } from '../words.ts';
import { weightText } from './weight.ts';

export const Terms = ({ explanation }: { explanation: Explanation }) => {
  const view = useGame((s) => s.view);
  const { terms, margin, spread, member } = explanation;
  return (
    <MarginBars
      terms={terms}
      renderTerm={(term) => <TermName term={term} member={member} />}
      written={(value) => weightText(view, value)}
      sum={marginText(view, margin, spread)}
      wordsOnly={!inNumbers(view)}
    />
  );
};

const TermName = ({ term, member }: { term: AppraisalTerm; member: string }) => {
  const view = useGame((s) => s.view);
  return (
    <details className="term">
      <summary>{tOf('term', term)}</summary>
      <p className="small">{sentenceOf(view, term, member)}</p>
      <ul className="plain-list small muted">
        {coefficientsOf(view, term).map(({ key, value, source }) => (
          <li key={key}>
            <span className="mono">
              <CodexLink to={`coefficient:${key}`}>{key}</CodexLink> = {trimmed(value, 3)}
            </span>
            : {t(`coefficient.${key}`)}. {t('why.source', { source: t(`rests-on.${source}`) })}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** Why the term is there, with what the table knows. */
const sentenceOf = (view: View, term: AppraisalTerm, id: string): string => {
  const dimension = dimensionOfTerm(term);
  const member = memberOf(view, id);
  if (member === null) return '';
  const params: Params = {
    member: nameOf(id),
    trust: 100 * member.trustInChair01,
    grudge: 100 * member.grievance,
    standing: 100 * view.legitimacy01,
    commitment: 100 * view.us.commitment01,
    atlanticist: 100 * member.worldviewAtlanticist01,
    threat: 100 * member.threat01,
    fatigue: view.fatigue,
  };
  const interest = interests(view, member).find((i) => i.dimension === dimension);
  if (interest === undefined) return tOf('why-term', term, params);
  const { now, ideal, weight } = interest;
  return tOf('why-term', 'position', {
    ...params,
    dimension: t(`dimension.${interest.dimension}`),
    now: levelText(interest.dimension, now),
    ideal: levelText(interest.dimension, ideal),
    weight: 100 * weight,
  });
};
