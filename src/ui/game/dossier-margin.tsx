/** The explained margin: the very terms that the council will sum, and what would change them. */
import { plain, points, t, tOf } from '../../i18n/index.ts';
import type { MemberId, View } from '../../engine/state.ts';
import { explainTo, type Explanation } from '../../store/asking.ts';
import { inNumbers, readOf } from '../../store/bands.ts';
import { useGame } from '../context.ts';
import { marginText, oddsText } from './band-words.ts';
import { BarTable } from '../charts/bar-table.tsx';
import { forecastFor } from './member-facts.ts';
import { Suggestions } from './mind-changer.tsx';
import { dateOf, nameOf } from './words.ts';

/** Terms from this on weigh heavily, margin units. */
const HEAVY = 0.05;
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
          margin: marginText(view, explanation.margin, explanation.spread),
          odds: oddsText(view, breaks),
        })}{' '}
        {inNumbers(view) && t('dossier.alone', { cost: plain(100 * explanation.isolationCost, 1) })}
      </p>
      <p className="small muted">{readText(view, id)}</p>
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

/** How well its mind is known, and since when. */
const readText = (view: View, id: MemberId): string => {
  const { read, turn } = readOf(view, id);
  return t(`read.${read}`, { date: turn === null ? '' : dateOf(view, turn) });
};

/** Where numbers are not told: how heavily it weighs, in signs. */
const signsOf = (value: number): string =>
  (value < 0 ? '−' : '+').repeat(Math.abs(value) >= HEAVY ? 2 : 1);

const Terms = ({ explanation: { terms, margin, spread } }: { explanation: Explanation }) => {
  const view = useGame((s) => s.view);
  const shown = (value: number): string => (inNumbers(view) ? points(value, 1) : signsOf(value));
  const large = terms
    .filter(({ value }) => Math.abs(value) >= SMALL)
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const small = terms
    .filter(({ value }) => Math.abs(value) < SMALL)
    .reduce((sum, { value }) => sum + value, 0);
  const longest = Math.max(SMALL, ...large.map(({ value }) => Math.abs(value)));
  return (
    <>
      <BarTable
        caption={t('dossier.on-text')}
        columns={[t('chart.cause'), t('chart.points')]}
        signed
        longest={longest}
        wordsOnly={!inNumbers(view)}
        rows={[
          ...large.map(({ term, value }) => ({
            key: term,
            name: tOf('term', term),
            value,
            shown: shown(value),
          })),
          { key: 'small', name: t('dossier.small'), value: small, shown: shown(small) },
        ]}
      />
      <p className="margin-sum">
        <span>{t('dossier.sum')}</span>
        <b>{marginText(view, margin, spread)}</b>
      </p>
    </>
  );
};
