/** The votes of a half-year, envelope by envelope, in the order in which they were opened. */
import { plain, points, t } from '../../../i18n/index.ts';
import type { CouncilResult, Envelope, View } from '../../../engine/state.ts';
import { inNumbers } from '../../../store/bands.ts';
import { tabledBy } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { useArchive } from '../use-archive.ts';
import { dimensionName, nameOf, packageText } from '../words.ts';

const OUTCOMES = {
  adopted: 'council.adopted',
  broken: 'council.broken',
  withdrawn: 'council.withdrawn',
  'rejected-in-parliament': 'council.rejected',
} as const;

/** Nothing where nobody voted. */
export const Votes = ({ turn }: { turn: number }) => {
  const councils = useArchive().find((entry) => entry.turn === turn)?.councils ?? [];
  if (councils.length === 0) return null;
  return (
    <section className="votes">
      <h3>{t('votes.heading')}</h3>
      {councils.map((result, at) => (
        <Vote key={`${result.by}-${at}`} result={result} />
      ))}
    </section>
  );
};

const authorText = (view: View, by: string): string => {
  const who = tabledBy(view, by);
  if (who === 'member') return nameOf(by);
  return t(who === 'you' ? 'by.you' : 'by.chair');
};

const Vote = ({ result }: { result: CouncilResult }) => {
  const view = useGame((s) => s.view);
  const { by, outcome, envelopes } = result;
  const text = t('votes.text', {
    by: authorText(view, by),
    text: packageText(result.package),
  });
  return (
    <details>
      <summary>
        {text} <b>{t(OUTCOMES[outcome])}</b>{' '}
        <span className="muted small">{countsText(envelopes)}</span>
      </summary>
      <div className="table-scroll">
        <table className="data-table">
          <caption className="visually-hidden">{text}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.member')}</th>
              <th scope="col">{t('votes.verdict')}</th>
              {inNumbers(view) && (
                <>
                  <th scope="col">{t('list.margin')}</th>
                  <th scope="col">{t('votes.mood')}</th>
                  <th scope="col">{t('votes.alone')}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {envelopes.map((envelope) => (
              <EnvelopeRow key={envelope.member} envelope={envelope} view={view} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
};

const EnvelopeRow = ({ envelope, view }: { envelope: Envelope; view: View }) => {
  const { member, verdict, margin, undisclosed, mood, isolationCost, footnote } = envelope;
  return (
    <tr>
      <th scope="row">{nameOf(member)}</th>
      <td>
        {t(`dossier.verdict.${verdict}`)}
        {footnote !== null && ` (${dimensionName(footnote)})`}
      </td>
      {inNumbers(view) && (
        <>
          <td>{points(margin + (undisclosed ?? 0), 1)}</td>
          <td>{points(mood, 1)}</td>
          <td>{plain(100 * isolationCost, 1)}</td>
        </>
      )}
    </tr>
  );
};

/** "27 agrees, 3 keeps silent": what there was, the most common first. */
const countsText = (envelopes: readonly Envelope[]): string => {
  const counts = new Map<Envelope['verdict'], number>();
  for (const { verdict } of envelopes) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([verdict, count]) =>
      t('votes.count', { verdict: t(`dossier.verdict.${verdict}`), count }),
    )
    .join(' · ');
};
