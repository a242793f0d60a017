/** What came of it, and why. */
import { points, t, tOf } from '../../i18n/index.ts';
import type { CouncilResult } from '../../engine/state.ts';
import { explainTo, heaviest } from '../../store/asking.ts';
import { followersOf } from '../../store/cascade.ts';
import { useGame } from '../context.ts';
import { nameOf, namesOf } from './words.ts';

export const VERDICTS = {
  adopted: 'council.adopted',
  broken: 'council.broken',
  withdrawn: 'council.withdrawn',
  'rejected-in-parliament': 'council.rejected',
} as const;

export const CouncilResultBox = ({ result }: { result: CouncilResult }) => (
  <output className={`council-result ${result.outcome}`}>
    <p className="verdict">{t(VERDICTS[result.outcome])}</p>
    {result.outcome === 'broken' && <BrokenReason result={result} />}
    {result.outcome !== 'broken' && result.outcome !== 'withdrawn' && (
      <SilentReason result={result} />
    )}
    {result.ratification.length > 0 && <Parliaments result={result} />}
  </output>
);

const membersWith = (result: CouncilResult, verdict: string): string[] =>
  result.envelopes.filter((e) => e.verdict === verdict).map((e) => e.member);

const BrokenReason = ({ result }: { result: CouncilResult }) => {
  const view = useGame((s) => s.view);
  const breakers = membersWith(result, 'breaks-silence');
  const worst = breakers[0];
  if (worst === undefined) return null;
  const [first, second] = heaviest(explainTo(view, worst, result.package).terms, -1, 2);
  const followers = followersOf(view, result.envelopes);
  return (
    <p>
      {first !== undefined &&
        second !== undefined &&
        t('council.reason-broken', {
          breakers: namesOf(breakers),
          count: breakers.length,
          member: nameOf(worst),
          first: tOf('term', first.term),
          firstPoints: points(first.value, 1),
          second: tOf('term', second.term),
          secondPoints: points(second.value, 1),
        })}
      {followers.length > 0 && ` ${t('council.reason-group', { followers: namesOf(followers) })}`}
    </p>
  );
};

const SilentReason = ({ result }: { result: CouncilResult }) => {
  const silent = membersWith(result, 'keeps-silent');
  return <p>{t('council.reason-silent', { count: silent.length, members: namesOf(silent) })}</p>;
};

const Parliaments = ({ result }: { result: CouncilResult }) => {
  const count = (kind: string): number =>
    result.ratification.filter((step) => step.result === kind).length;
  const rejected = result.ratification.filter((step) => step.result === 'rejected');
  return (
    <>
      <h3>{t('council.parliaments')}</h3>
      <p>
        {t('council.parliaments-sum', {
          ratified: count('ratified'),
          protocols: count('protocol'),
          rejected: rejected.length,
        })}{' '}
        {rejected.length > 0 &&
          t('council.rejected-by', { members: namesOf(rejected.map((step) => step.member)) })}
      </p>
      <ul className="plain-list small">
        {result.ratification
          .filter((step) => step.result !== 'ratified')
          .map((step) => (
            <li key={step.member}>
              {t(`council.step.${step.result}`, { member: nameOf(step.member) })} (
              {points(step.margin, 1)})
            </li>
          ))}
      </ul>
    </>
  );
};
