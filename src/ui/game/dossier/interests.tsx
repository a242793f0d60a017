/** What it wants: what its parties like, where it would have the treaty, and where it stands on five axes. */
import { listed, points, t, tOf } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import { axes, interests } from '../../../store/dossier.ts';
import { useGame } from '../../context.ts';
import { BarTable } from '../../charts/bar-table.tsx';
import { Why } from '../why.tsx';
import { levelText } from '../words.ts';

export const Interests = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { archetype, quirks } = m.government;
  return (
    <>
      <p>
        {t('dossier.likes', { likes: tOf('archetype', `${archetype}.likes`) })}{' '}
        {t('dossier.dislikes', { dislikes: tOf('archetype', `${archetype}.dislikes`) })}
      </p>
      <h4>{t('dossier.wants')}</h4>
      <BarTable
        caption={t('dossier.wants')}
        columns={[t('dossier.wants-what'), t('dossier.wants-weight')]}
        longest={1.1}
        rows={interests(view, m).map(({ dimension, now, ideal, weight }) => ({
          key: dimension,
          name: (
            <>
              {t(`dimension.${dimension}`)}{' '}
              <small className="muted">
                {Math.abs(ideal - now) < SAME
                  ? t('dossier.wants-same', { level: levelText(dimension, now) })
                  : t('dossier.wants-move', {
                      from: levelText(dimension, now),
                      to: levelText(dimension, ideal),
                      points: points(ideal - now),
                    })}
              </small>
            </>
          ),
          value: weight,
          shown: String(Math.round(100 * weight)),
        }))}
      />
      <Why of={t('dossier.wants')}>{t('why.wants')}</Why>
      <h4>{t('dossier.views')}</h4>
      <Axes member={m} />
      <ul className="plain-list small quirks">
        {quirks.map((quirk) => (
          <li key={quirk}>
            <b>{tOf('quirk', quirk)}</b>: {tOf('quirk', `${quirk}.means`)}
          </li>
        ))}
      </ul>
      <Why of={t('dossier.views')}>
        {t('why.axes', {
          families: listed(
            [m.government.archetype, ...m.government.partners].map((a) => tOf('archetype', a)),
          ),
        })}
      </Why>
    </>
  );
};

/** Nearer than this the treaty is as it would have it. */
const SAME = 0.03;

/** Five scales from −2 to +2, a dot on each. */
const Axes = ({ member }: { member: Member }) => (
  <ul className="plain-list leanings small">
    {axes(member).map(({ axis, value }) => {
      const [low = '', high = ''] = t(`axis.${axis}`).split(' ↔ ');
      return (
        <li key={axis} aria-label={t('dossier.axis', { low, high, value })}>
          <span>{low}</span>
          <span className="leaning" aria-hidden="true">
            <i style={{ left: `${50 + 25 * value}%` }} />
          </span>
          <span>{high}</span>
        </li>
      );
    })}
  </ul>
);
