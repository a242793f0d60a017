/** Where America stands: the rungs, the one it stands on, what the White House would do, and what the difference costs. */
import { t, tOf } from '../../../i18n/index.ts';
import { legalMoves } from '../../../store/room.ts';
import { standingOf } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { Ask } from './ask.tsx';

export const Ladder = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const standing = standingOf(view, legal);
  if (standing === null) return null;
  const { posture, whiteHouse, price, administration, electionInTurns, congressOpposed } = standing;
  return (
    <section className="seat-section" aria-labelledby="ladder-heading">
      <h2 id="ladder-heading">{t('delegation.heading')}</h2>
      <p className="small">
        {t('delegation.white-house', {
          administration: tOf('administration', administration),
          posture: tOf('target', whiteHouse),
        })}{' '}
        {price === 0 ? t('delegation.free') : t('delegation.price', { price })}{' '}
        {t('delegation.calendar', {
          turns: electionInTurns,
          congress: String(congressOpposed),
        })}
      </p>
      <ol className="plain-list ladder">
        {standing.rungs.map(({ posture: rung, target }) => (
          <li
            key={rung}
            className={rung === posture ? 'rung here' : 'rung'}
            aria-current={rung === posture ? 'true' : undefined}
          >
            {rung === posture ? (
              <p>
                <b>{tOf('target', rung)}</b> · {t('delegation.now')}
              </p>
            ) : (
              <Ask target={target} text={tOf('target', rung)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
