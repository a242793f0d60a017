/** The explained margin: the very terms that the council will sum, and what would change them. */
import { plain, points, t, tOf } from '../../i18n/index.ts';
import type { MemberId } from '../../engine/state.ts';
import { explainTo, type Explanation } from '../../store/asking.ts';
import { useGame } from '../context.ts';
import { Bar } from './cause-bars.tsx';
import { forecastFor } from './member-facts.ts';
import { Suggestions } from './mind-changer.tsx';
import { nameOf } from './words.ts';

/** Terms smaller than this are summed up in one line, margin units. */
const SMALL = 0.005;

export const OnText = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const forecast = useGame((s) => s.forecast);
  if (forecast === null)
    return (
      <section>
        <h3>{t('dossier.on-text')}</h3>
        <p className="muted">{t('dossier.no-text')}</p>
      </section>
    );
  const explanation = explainTo(view, id, draft);
  const breaks = forecastFor(forecast, id)?.breaksAlone01 ?? 0;
  return (
    <section aria-live="polite">
      <h3>{t('dossier.on-text')}</h3>
      <p className={`verdict-line ${explanation.verdict}`}>
        {t('dossier.margin', {
          verdict: t(`dossier.verdict.${explanation.verdict}`),
          points: points(explanation.margin, 1),
          cost: plain(100 * explanation.isolationCost, 1),
          pct: 100 * breaks,
        })}
      </p>
      <Terms explanation={explanation} />
      {explanation.margin < 0 && explanation.verdict !== 'has-no-seat' && (
        <>
          <h3>{t('mind.of', { member: nameOf(id) })}</h3>
          <Suggestions member={id} />
        </>
      )}
      {explanation.margin >= 0 && (
        <p className="muted">{t('mind.agrees', { member: nameOf(id) })}</p>
      )}
    </section>
  );
};

const Terms = ({ explanation: { terms, margin } }: { explanation: Explanation }) => {
  const large = terms
    .filter(({ value }) => Math.abs(value) >= SMALL)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const small = terms
    .filter(({ value }) => Math.abs(value) < SMALL)
    .reduce((sum, { value }) => sum + value, 0);
  const longest = Math.max(SMALL, ...large.map(({ value }) => Math.abs(value)));
  return (
    <ul className="bars terms">
      {large.map(({ term, value }) => (
        <Bar
          key={term}
          text={tOf('term', term)}
          value={value}
          longest={longest}
          shown={points(value, 1)}
        />
      ))}
      <Bar text={t('dossier.small')} value={small} longest={longest} shown={points(small, 1)} />
      <li className="sum">
        <span>{t('dossier.sum')}</span>
        <b>{points(margin, 1)}</b>
      </li>
    </ul>
  );
};
