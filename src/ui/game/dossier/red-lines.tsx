/** Where it would break silence: how far each thing could be moved before a letter comes, over that alone. */
import { points, t } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import { inNumbers } from '../../../store/bands.ts';
import { linesOf } from '../../../store/dossier.ts';
import { useGame } from '../../context.ts';
import { BarTable } from '../../charts/bar-table.tsx';
import { Why } from '../why.tsx';
import { dimensionName, levelText, nameOf } from '../words.ts';

export const RedLinesTab = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { dearest, overAnything, lines } = linesOf(view, m);
  return (
    <>
      <p>{t('dossier.dearest', { member: nameOf(m.id), dimension: dimensionName(dearest) })}</p>
      {lines.length === 0 ? (
        <p className="muted">{t(overAnything ? 'dossier.lines-any' : 'dossier.lines-none')}</p>
      ) : (
        <BarTable
          caption={t('dossier.lines')}
          columns={[t('dossier.wants-what'), t('dossier.lines-change')]}
          signed
          longest={0.36}
          rows={lines.map(({ dimension, breaksAt, change }) => ({
            key: `${dimension}${change > 0 ? '+' : '-'}`,
            name: (
              <>
                {t(`dimension.${dimension}`)}{' '}
                <small className="muted">{levelText(dimension, breaksAt)}</small>
              </>
            ),
            value: change,
            shown: inNumbers(view)
              ? points(change)
              : t(change > 0 ? 'dossier.lines-up' : 'dossier.lines-down'),
          }))}
        />
      )}
      <Why of={t('dossier.lines')}>{t('why.lines')}</Why>
    </>
  );
};
