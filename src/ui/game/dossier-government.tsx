/** Who governs: party families, how firmly, habits of the country, and where all that puts it. */
import type { Member } from '../../engine/state.ts';
import { listed, t, tOf } from '../../i18n/index.ts';
import { axes } from '../../store/dossier.ts';
import { turnsToElection } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { Outlook } from './dossier-outlook.tsx';
import { dateOf } from './words.ts';

export const Government = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { archetype, partners, stability, sinceTurn, reviewTurn } = m.government;
  const lead = tOf('archetype', archetype);
  const parties =
    partners.length === 0
      ? t('government.alone', { lead })
      : t('government.with', { lead, partners: listed(partners.map((p) => tOf('archetype', p))) });
  return (
    <section>
      <p className="dossier-line">
        <span className="mono">{m.id}</span> ·{' '}
        {m.id === 'USA' ? tOf('administration', view.us.administration) : parties} ·{' '}
        {tOf('government.stability', String(stability))}
        {m.nationalistLed && ` · ${t('dossier.led')}`}
      </p>
      <p className="small muted">
        {t(`dossier.${m.politicalSystem}`)} ·{' '}
        {t('dossier.election', { turns: turnsToElection(m, view.turn) })}
        {sinceTurn > 0 && ` · ${t('dossier.governs-since', { date: dateOf(view, sinceTurn) })}`}
        {reviewTurn !== null && ` · ${t('dossier.review', { date: dateOf(view, reviewTurn) })}`}
      </p>
      <p className="small">
        {t('dossier.likes', { likes: tOf('archetype', `${archetype}.likes`) })}{' '}
        {t('dossier.dislikes', { dislikes: tOf('archetype', `${archetype}.dislikes`) })}
      </p>
      <Outlook member={m} />
      <details>
        <summary className="small">{t('dossier.views')}</summary>
        <Axes member={m} />
        <ul className="plain-list small quirks">
          {m.government.quirks.map((quirk) => (
            <li key={quirk}>
              <b>{tOf('quirk', quirk)}</b>: {tOf('quirk', `${quirk}.means`)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
};

/** Five scales from −2 to +2, a dot on each. */
const Axes = ({ member }: { member: Member }) => (
  <ul className="plain-list axes small">
    {axes(member).map(({ axis, value }) => {
      const [low = '', high = ''] = t(`axis.${axis}`).split(' ↔ ');
      return (
        <li key={axis} aria-label={t('dossier.axis', { low, high, value })}>
          <span>{low}</span>
          <span className="axis" aria-hidden="true">
            <i style={{ left: `${50 + 25 * value}%` }} />
          </span>
          <span>{high}</span>
        </li>
      );
    })}
  </ul>
);
