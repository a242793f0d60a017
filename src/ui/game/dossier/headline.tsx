/** Who governs, in a line; the habits of the country in words; what it thinks of the chair, and what is owed. */
import type { Member } from '../../../engine/state.ts';
import { listed, plain, points, t, tOf } from '../../../i18n/index.ts';
import { turnsToElection } from '../../../store/readings.ts';
import { holdsChair, ownMember, relationOf } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { CodexLink } from '../../tools/codex-link.tsx';
import { Fact } from '../why.tsx';
import { dateOf } from '../words.ts';

export const Headline = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { archetype, partners, stability, quirks } = m.government;
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
      {quirks.length > 0 && (
        <p className="worldview">
          {t('dossier.quirks', { quirks: quirks.map((q) => tOf('quirk', q)).join(', ') })}
        </p>
      )}
      <p className="small">
        <CodexLink to={`member:${m.id}`} />
      </p>
      <Standing member={m} />
    </section>
  );
};

/** Election, trust, grudge and favours: each says why it stands so. */
const Standing = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { sinceTurn, reviewTurn } = m.government;
  const holds = holdsChair(view);
  const { trust01, grievance, ious } = relationOf(view, view.members.indexOf(m));
  const worth = view.assumptions.kChair * (trust01 - 0.5);
  return (
    <dl className="facts">
      <Fact
        name={t('dossier.fact.election')}
        value={t('dossier.election', { turns: turnsToElection(m, view.turn) })}
        why={
          <>
            {t('why.election', { system: t(`dossier.${m.politicalSystem}`) })}{' '}
            {sinceTurn > 0 && `${t('dossier.governs-since', { date: dateOf(view, sinceTurn) })}. `}
            {reviewTurn !== null && `${t('dossier.review', { date: dateOf(view, reviewTurn) })}.`}
          </>
        }
      />
      {ownMember(view) !== m.id && (
        <>
          <Fact
            name={t('dossier.fact.trust')}
            value={plain(100 * trust01)}
            why={holds ? t('why.trust', { points: points(worth, 1) }) : t('own.trust-why')}
          />
          {holds && (
            <Fact
              name={t('dossier.fact.grudge')}
              value={plain(100 * grievance, 1)}
              why={t('why.grudge')}
            />
          )}
          <Fact
            name={t('dossier.fact.ious')}
            value={
              ious > 0
                ? t('dossier.owes-you', { count: ious })
                : ious < 0
                  ? t('dossier.you-owe', { count: -ious })
                  : t('dossier.owes-nothing')
            }
            why={t('why.ious')}
          />
        </>
      )}
    </dl>
  );
};
