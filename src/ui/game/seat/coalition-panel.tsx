/** The coalition that is played: how tired its partners are, how it stands to the alliance, and an order for each mission. */
import { t, tOf } from '../../../i18n/index.ts';
import { legalMoves } from '../../../store/room.ts';
import { coalitionOf, type CoalitionReading } from '../../../store/seat.ts';
import type { Target } from '../../../engine/index.ts';
import { useGame } from '../../context.ts';
import { Ask } from './ask.tsx';

/** What a target is called by its last word: an order, a line, or what is done with the headquarters. */
const nameOf = ({ action }: Target): string => {
  if (action.verb === 'lead-mission') return tOf('target', action.order);
  if (action.verb === 'coalition-line') return tOf('target', action.line);
  return action.verb === 'coalition-hub' ? tOf('target', action.hub) : '';
};

const Choices = ({ targets }: { targets: readonly Target[] }) => (
  <ul className="plain-list ladder">
    {targets.map((target) => (
      <li key={nameOf(target)} className="rung">
        <Ask target={target} text={nameOf(target)} />
      </li>
    ))}
  </ul>
);

export const CoalitionPanel = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const reading = coalitionOf(view, legal);
  if (reading === null) return null;
  return (
    <section className="seat-section" aria-labelledby="coalition-heading">
      <h2 id="coalition-heading">{t('coalition.heading')}</h2>
      <Standing reading={reading} />
      <Missions reading={reading} />
      <details>
        <summary>
          {t('coalition.line')}: {tOf('target', reading.line)}
        </summary>
        <Choices
          targets={reading.lines
            .filter(({ line }) => line !== reading.line)
            .map(({ target }) => target)}
        />
      </details>
      <details>
        <summary>{t('coalition.hub')}</summary>
        <Choices targets={reading.hubs} />
      </details>
    </section>
  );
};

const Standing = ({ reading }: { reading: CoalitionReading }) => (
  <>
    <p>
      {t('coalition.strain', {
        points: 100 * reading.strain,
        change: 100 * reading.strainToCome,
      })}
    </p>
    <p className="muted small">
      {t('coalition.served', {
        served: reading.served,
        home: reading.wentHome,
        flagged: reading.flagged,
      })}
    </p>
  </>
);

const Missions = ({ reading: { missions } }: { reading: CoalitionReading }) =>
  missions.length === 0 ? (
    <p>{t('coalition.none')}</p>
  ) : (
    missions.map(({ mission, turns, orders }) => (
      <div key={mission.id} className="led-mission">
        <h3>
          {t('coalition.mission', {
            mission: tOf('mission', mission.kind),
            partners: mission.participants.length,
            turns,
            flag: String(mission.underFlag),
          })}
        </h3>
        <Choices targets={orders} />
      </div>
    ))
  );
