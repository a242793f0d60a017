/** Forces: spending against the floor, what it specialises in, on whom it relies, and whether others believe it. */
import { percent, plain, t, tOf } from '../../../i18n/index.ts';
import type { Member, MemberId } from '../../../engine/state.ts';
import { reliances } from '../../../store/dossier.ts';
import { meanBelief01, spendingFloorPctGdp } from '../../../store/readings.ts';
import { useGame } from '../../context.ts';
import { BarTable } from '../../charts/bar-table.tsx';
import { Fact } from '../why.tsx';
import { nameOf, namesOf } from '../words.ts';

export const Forces = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const profiles = [m.profile.primary, m.profile.secondary].filter((p) => p !== null);
  const traits = [
    ...(m.frontLine ? [t('dossier.front')] : []),
    ...(m.nuclear ? [t('dossier.nuclear')] : []),
    ...(m.hasProtocol ? [t('dossier.protocol')] : []),
  ];
  return (
    <>
      {traits.length > 0 && <p className="small">{traits.join(' · ')}</p>}
      <dl className="facts">
        <Fact
          name={t('list.spending')}
          value={percent(m.spendingPctGdp, 1)}
          why={
            <>
              {t('dossier.spending', {
                pct: m.spendingPctGdp,
                floor: spendingFloorPctGdp(view),
              })}{' '}
              {t('why.spending', {
                base: m.baseSpendingPctGdp,
                pledged: m.pushPctGdp,
                paper: m.paperSpendingPctGdp,
              })}
            </>
          }
        />
      </dl>
      <ul className="plain-list small">
        {profiles.map((profile) => (
          <li key={profile}>
            <b>{tOf('profile', profile)}</b>: {tOf('profile', `${profile}.means`)}
          </li>
        ))}
      </ul>
      <Reliances member={m} />
      <BeliefRow id={m.id} />
    </>
  );
};

const Reliances = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const all = reliances(view, m);
  if (all.length === 0) return null;
  return (
    <>
      <h4>{t('dossier.relies')}</h4>
      <BarTable
        caption={t('dossier.relies')}
        columns={[t('dossier.relies-on'), t('dossier.relies-share')]}
        longest={1}
        rows={all.map(({ on, domain, share01 }) => ({
          key: `${on}-${domain}`,
          name: t('dossier.relies-row', { on: nameOf(on), domain: tOf('domain', domain) }),
          value: share01,
          shown: percent(100 * share01),
        }))}
      />
    </>
  );
};

/** "Would they come?": who believes this member most and least, and whom it believes. */
const BeliefRow = ({ id }: { id: MemberId }) => {
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
  const ranked = others.toSorted((a, b) => b.believesUs - a.believesUs);
  const ids = ranked.map((o) => o.id);
  return (
    <section>
      <h4>{t('dossier.come')}</h4>
      <BeliefStrip values={ranked.map((o) => ({ id: o.id, value: o.believesUs }))} />
      <p className="small">
        {t('dossier.come-lead', { member: namesOf([id]), mean: 100 * meanBelief01(view, index) })}{' '}
        {t('dossier.most', { members: namesOf(ids.slice(0, 3)) })}{' '}
        {t('dossier.least', { members: namesOf(ids.slice(-3).toReversed()) })}{' '}
        {t('dossier.come-lead-own', { member: namesOf([id]), mean: 100 * own })}
      </p>
    </section>
  );
};

/** One cell a believer, dark to light. */
const BeliefStrip = ({ values }: { values: { id: MemberId; value: number }[] }) => (
  <div className="belief-strip" aria-hidden="true">
    {values.map(({ id, value }) => (
      <i
        key={id}
        title={`${nameOf(id)}: ${plain(100 * value)}`}
        style={{ height: `${100 * value}%` }}
      />
    ))}
  </div>
);
