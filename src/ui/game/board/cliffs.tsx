/** Elections ahead, and what is due from Washington. */
import { t } from '../../../i18n/index.ts';
import { cliffsAhead } from '../../../store/board.ts';
import { useGame } from '../../context.ts';
import { dateOf, nameOf } from '../words.ts';
import { BoardSection } from './board-section.tsx';

export const Cliffs = () => {
  const view = useGame((s) => s.view);
  const selectMember = useGame((s) => s.selectMember);
  const cliffs = cliffsAhead(view);
  const now = cliffs.find(({ turn }) => turn === view.turn)?.voters.length ?? 0;
  const { notice, review, congressOpposed } = view.us;
  return (
    <BoardSection
      open
      title={t('board.cliffs')}
      gist={cliffs.length === 0 ? t('board.cliffs-none') : t('board.cliffs-gist', { count: now })}
    >
      {notice !== null && <p>{t('board.us-notice', { date: dateOf(view, notice.leavesTurn) })}</p>}
      {review !== null && (
        <p>
          {t('board.us-review', {
            date: dateOf(view, review.dueTurn),
            askedPct: 100 * review.askedBurden,
          })}
        </p>
      )}
      {congressOpposed && <p>{t('board.congress')}</p>}
      <dl className="dated">
        {cliffs.map(({ turn, voters }) => (
          <div key={turn}>
            <dt className="mono">{dateOf(view, turn)}</dt>
            <dd>
              <ul className="plain-list">
                {voters.map((m) => (
                  <li key={m.id}>
                    <button
                      type="button"
                      className="link"
                      data-member={m.id}
                      onClick={() => {
                        selectMember(m.id);
                      }}
                    >
                      {t('board.voter', {
                        member: nameOf(m.id),
                        pct: 100 * m.nationalist01,
                        led: String(m.nationalistLed),
                      })}
                    </button>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </BoardSection>
  );
};
