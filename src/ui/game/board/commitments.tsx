/** What has been promised: instruments with their durability, the chair's own word, and favours owed. */
import { points, t, tOf } from '../../../i18n/index.ts';
import { commitments, favoursOwed, wordGiven, type Commitment } from '../../../store/board.ts';
import { useGame } from '../../context.ts';
import { dateOf, dimensionName, nameOf, namesOf } from '../words.ts';
import { BoardSection } from './board-section.tsx';

export const Commitments = () => {
  const view = useGame((s) => s.view);
  const all = commitments(view);
  return (
    <BoardSection
      title={t('board.commitments')}
      gist={
        all.length === 0
          ? t('board.commitments-none')
          : t('board.commitments-gist', { count: all.length })
      }
    >
      <Dues />
      <ul className="plain-list commitments">
        {all.map((commitment) => (
          <CommitmentLine key={commitment.instrument.id} commitment={commitment} />
        ))}
      </ul>
    </BoardSection>
  );
};

/** The chair's word, and who owes whom. */
const Dues = () => {
  const view = useGame((s) => s.view);
  return (
    <ul className="plain-list">
      {wordGiven(view).map(({ to, dimension, untilTurn }) => (
        <li key={`${to}-${dimension}`}>
          {t('board.word', {
            member: nameOf(to),
            dimension: dimensionName(dimension),
            date: dateOf(view, untilTurn),
          })}
        </li>
      ))}
      {favoursOwed(view).map(({ id, ious }) => (
        <li key={id}>
          {t(ious > 0 ? 'board.owes-you' : 'board.you-owe', {
            member: nameOf(id),
            count: Math.abs(ious),
          })}
        </li>
      ))}
      {view.favours
        .filter((f) => f.untilTurn >= view.turn)
        .map(({ to, kind, worth, untilTurn }, at) => (
          <li key={`${to}-${kind}-${at}`}>
            {t('board.favour', {
              member: nameOf(to),
              kind: tOf('target', kind),
              points: points(worth, 1),
              date: dateOf(view, untilTurn),
            })}
          </li>
        ))}
    </ul>
  );
};

const CommitmentLine = ({ commitment: { instrument, risks } }: { commitment: Commitment }) => {
  const view = useGame((s) => s.view);
  const { kind, about, madeTurn, durability01, parties, abandonedBy } = instrument;
  return (
    <li>
      <span className="durability" aria-hidden="true">
        <i style={{ width: `${100 * durability01}%` }} />
      </span>
      {t('board.commitment', {
        kind: tOf('instrument', kind),
        about: tOf('board.about', about),
        date: dateOf(view, madeTurn),
        durability: 100 * durability01,
      })}{' '}
      <small className="muted">
        {parties.length > 0 && t('board.commitment-parties', { members: namesOf(parties) })}{' '}
        {abandonedBy.length > 0 && t('board.commitment-left', { members: namesOf(abandonedBy) })}
      </small>
      {risks.map(({ member, abandon01, renegotiate01 }) => (
        <p key={member} className="why-not small">
          {t('board.commitment-risk', {
            member: nameOf(member),
            abandon: 100 * abandon01,
            change: 100 * renegotiate01,
          })}
        </p>
      ))}
    </li>
  );
};
