/** What it remembers, and where it stands on the ladder out. */
import { plain, t, tOf } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import { ladder } from '../../../store/dossier.ts';
import { memoryOf } from '../../../store/readings.ts';
import { useGame } from '../../context.ts';
import { Fact } from '../why.tsx';
import { dateOf, eventText } from '../words.ts';

export const Memory = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const events = memoryOf(view, m.id);
  return (
    <>
      <Ladder member={m} />
      {events.length === 0 && <p className="muted">{t('dossier.memory-none')}</p>}
      <ul className="plain-list events">
        {events.map((event, at) => (
          <li key={`${event.turn}-${event.key}-${at}`}>
            <span className="mono">{dateOf(view, event.turn)}</span> {eventText(event)}
          </li>
        ))}
      </ul>
    </>
  );
};

const Ladder = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const { rung, sinceTurn, returned, alienation } = ladder(view, m);
  return (
    <dl className="facts">
      <Fact
        name={t('dossier.ladder')}
        value={
          <>
            {tOf('rung', rung)}
            {sinceTurn !== null && ` (${dateOf(view, sinceTurn)})`}
            {returned && ` · ${tOf('rung', 'returned')}`}
          </>
        }
        why={
          <>
            {t('dossier.optouts', { count: m.optOuts })}{' '}
            {t('why.ladder', {
              leaves: 100 * view.assumptions.exCmd,
              quits: 100 * view.assumptions.exTre,
            })}
          </>
        }
      />
      <Fact
        name={t('dossier.fact.alienation')}
        value={plain(100 * Math.max(0, alienation))}
        why={t('why.alienation')}
      />
      <Fact
        name={t('dossier.fact.resentment')}
        value={plain(100 * m.resentment, 1)}
        why={t('why.resentment')}
      />
    </dl>
  );
};
