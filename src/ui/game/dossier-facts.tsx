/** The rest of a dossier: you and them, home, forces, the ladder out, and belief. */
import { signed } from './signed.ts';
import { t, tOf } from '../../i18n/index.ts';
import type { Member, MemberId } from '../../engine/state.ts';
import { ladder, reliances, votersHold } from '../../store/dossier.ts';
import { meanBelief01, spendingFloorPctGdp } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { dateOf, nameOf, namesOf } from './words.ts';

/** What it thinks of the chair, and what is owed. */
export const WithYou = ({ member: m }: { member: Member }) => (
  <section>
    <h3>{t('dossier.with-you')}</h3>
    <p className="small">
      {t('dossier.trust', { trust: 100 * m.trustInChair01, grudge: 100 * m.grievance })}{' '}
      {m.ious > 0 && t('dossier.owes-you', { count: m.ious })}
      {m.ious < 0 && t('dossier.you-owe', { count: -m.ious })}
    </p>
  </section>
);

export const AtHome = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const voters = votersHold(view, m);
  return (
    <section>
      <h3>{t('dossier.home')}</h3>
      <p className="small">
        {t('dossier.support', {
          support: 100 * m.publicSupport01,
          nationalist: 100 * m.nationalist01,
        })}{' '}
        {voters.length > 0 &&
          t('dossier.voters', {
            causes: voters
              .map(({ cause, swing }) => `${t(`vote.${cause}`)} ${signed(100 * swing)}`)
              .join(', '),
          })}
      </p>
    </section>
  );
};

export const Forces = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const profiles = [m.profile.primary, m.profile.secondary].filter((p) => p !== null);
  const traits = [
    ...(m.frontLine ? [t('dossier.front')] : []),
    ...(m.nuclear ? [t('dossier.nuclear')] : []),
    ...(m.hasProtocol ? [t('dossier.protocol')] : []),
  ];
  return (
    <section>
      <h3>{t('dossier.forces')}</h3>
      <p className="small">
        {t('dossier.spending', { pct: m.spendingPctGdp, floor: spendingFloorPctGdp(view) })}{' '}
        {traits.length > 0 && `${traits.join(' · ')}. `}
        {profiles.map((profile) => (
          <span key={profile}>
            <b>{tOf('profile', profile)}</b>: {tOf('profile', `${profile}.means`)}{' '}
          </span>
        ))}
      </p>
      <ul className="plain-list small">
        {reliances(view, m).map(({ on, domain, share01 }) => (
          <li key={`${on}-${domain}`}>
            {t('domains.relies', {
              member: nameOf(m.id),
              on: nameOf(on),
              domain: tOf('domain', domain),
              sharePct: 100 * share01,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Where it stands on the ladder out. */
export const Ladder = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { rung, sinceTurn, returned, alienation } = ladder(view, m);
  return (
    <section>
      <h3>{t('dossier.ladder')}</h3>
      <p className="small">
        {tOf('rung', rung)}
        {sinceTurn !== null && ` (${dateOf(view, sinceTurn)})`}
        {returned && ` · ${tOf('rung', 'returned')}`}. {t('dossier.optouts', { count: m.optOuts })}{' '}
        {t('dossier.resentment', {
          points: 100 * m.resentment,
          alienation: 100 * Math.max(0, alienation),
        })}
      </p>
    </section>
  );
};

/** "Would they come?": who believes this member most and least, and whom it believes. */
export const BeliefRow = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const n = view.members.length;
  const index = view.members.findIndex((m) => m.id === id);
  if (index < 0) return null;
  const others = view.members
    .map((m, i) => ({
      id: m.id,
      believesUs: view.beliefs[i * n + index] ?? 0,
      weBelieve: view.beliefs[index * n + i] ?? 0,
      i,
    }))
    .filter(({ i }) => i !== index);
  const own = others.reduce((sum, o) => sum + o.weBelieve, 0) / Math.max(1, others.length);
  const ranked = others.toSorted((a, b) => b.believesUs - a.believesUs).map((o) => o.id);
  return (
    <section>
      <h3>{t('dossier.come')}</h3>
      <BeliefStrip
        values={others.map(({ id: other, believesUs }) => ({ id: other, value: believesUs }))}
      />
      <p className="small">
        {t('dossier.come-lead', { member: namesOf([id]), mean: 100 * meanBelief01(view, index) })}{' '}
        {t('dossier.most', { members: namesOf(ranked.slice(0, 3)) })}{' '}
        {t('dossier.least', { members: namesOf(ranked.slice(-3).toReversed()) })}{' '}
        {t('dossier.come-lead-own', { member: namesOf([id]), mean: 100 * own })}
      </p>
    </section>
  );
};

/** One cell a believer, dark to light. */
const BeliefStrip = ({ values }: { values: { id: MemberId; value: number }[] }) => (
  <div className="belief-strip" aria-hidden="true">
    {values
      .toSorted((a, b) => b.value - a.value)
      .map(({ id, value }) => (
        <i
          key={id}
          title={`${id} ${Math.round(100 * value)}`}
          style={{ height: `${100 * value}%` }}
        />
      ))}
  </div>
);
