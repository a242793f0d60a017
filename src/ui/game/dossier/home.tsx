/** Voters: support, the challenger, what is held for and against the government, and what the next vote may bring. */
import { percent, plain, t } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import { votersHold } from '../../../store/dossier.ts';
import { useGame } from '../../context.ts';
import { BarTable } from '../../charts/bar-table.tsx';
import { signed } from '../signed.ts';
import { Fact } from '../why.tsx';
import { Outlook } from './outlook.tsx';

export const AtHome = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const voters = votersHold(view, m);
  return (
    <>
      <dl className="facts">
        <Fact
          name={t('dossier.fact.support')}
          value={plain(100 * m.publicSupport01)}
          why={t('why.support')}
        />
        <Fact
          name={t('dossier.fact.challenger')}
          value={percent(100 * m.nationalist01)}
          why={t('why.challenger')}
        />
      </dl>
      {voters.length > 0 && (
        <>
          <h4>{t('dossier.held')}</h4>
          <BarTable
            caption={t('dossier.held')}
            columns={[t('chart.cause'), t('dossier.held-votes')]}
            signed
            rows={voters.map(({ cause, swing }) => ({
              key: cause,
              name: t(`vote.${cause}`),
              value: swing,
              shown: signed(100 * swing),
            }))}
          />
        </>
      )}
      <Outlook member={m} />
    </>
  );
};
