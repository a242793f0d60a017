/** What has been promised: by it, to it, and by all; with how hard each is to undo. */
import { t, tOf } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import type { Commitment } from '../../../store/board.ts';
import { promisesOf } from '../../../store/dossier.ts';
import { useGame } from '../../context.ts';
import { BarTable } from '../../charts/bar-table.tsx';
import { Why } from '../why.tsx';
import { dateOf, dimensionName, nameOf } from '../words.ts';
import { Outlook } from './outlook.tsx';

export const Promises = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { signed, ofAll, word } = promisesOf(view, m);
  return (
    <>
      <h4>{t('dossier.promises-yours')}</h4>
      {word.length === 0 ? (
        <p className="muted">{t('dossier.promises-none-yours')}</p>
      ) : (
        <ul className="plain-list">
          {word.map(({ dimension, untilTurn }) => (
            <li key={dimension}>
              {t('board.word', {
                member: nameOf(m.id),
                dimension: dimensionName(dimension),
                date: dateOf(view, untilTurn),
              })}
            </li>
          ))}
        </ul>
      )}
      <h4>{t('dossier.promises-signed')}</h4>
      <Signed commitments={signed} none={t('dossier.promises-none-signed')} member={m} />
      <h4>{t('dossier.promises-all')}</h4>
      <Signed commitments={ofAll} none={t('board.commitments-none')} member={m} />
      <Why of={t('dossier.promises-durability')}>{t('why.durability')}</Why>
      <Outlook member={m} />
    </>
  );
};

interface SignedProps {
  commitments: readonly Commitment[];
  none: string;
  member: Member;
}

const Signed = ({ commitments, none, member }: SignedProps) => {
  const view = useGame((s) => s.view);
  if (commitments.length === 0) return <p className="muted">{none}</p>;
  return (
    <BarTable
      caption={t('dossier.promises-signed')}
      columns={[t('dossier.tab.promises'), t('dossier.promises-durability')]}
      longest={1}
      rows={commitments.map(({ instrument }) => ({
        key: String(instrument.id),
        name: (
          <>
            {tOf('instrument', instrument.kind)}, {tOf('board.about', instrument.about)}{' '}
            <small className="muted">
              {dateOf(view, instrument.madeTurn)}
              {instrument.qualifiedBy.includes(member.id) && ` · ${t('dossier.promises-part')}`}
            </small>
          </>
        ),
        value: instrument.durability01,
        shown: String(Math.round(100 * instrument.durability01)),
      }))}
    />
  );
};
