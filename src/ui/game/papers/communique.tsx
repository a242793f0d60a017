/** The paper at the end of a half-year: what was decided, what the newspapers make of it, what moved, and why. */
import type { ReactNode } from 'react';
import { listed, points, t } from '../../../i18n/index.ts';
import type { GameEvent, View } from '../../../engine/state.ts';
import { DIMENSIONS, gaugeMove, GAUGES } from '../../../store/readings.ts';
import { turnEvents, type TurnEvents } from '../../../store/report.ts';
import { useAfterPaint } from '../../use-after-paint.ts';
import { dateOf, eventText, namesOf } from '../words.ts';
import { GaugeWaterfall } from './gauge-waterfall.tsx';
import { Newsstand } from './newsstand.tsx';
import '../../styles/papers.css';

interface CommuniqueProps {
  view: View;
  turn: number;
  /** Buttons of the letterhead. */
  tools?: ReactNode;
  /** What else is told of this half-year. */
  children?: ReactNode;
}

export const Communique = ({ view, turn, tools, children }: CommuniqueProps) => {
  const at = view.history.findIndex((record) => record.turn === turn);
  const events = turnEvents(view, turn);
  const date = dateOf(view, turn);
  // What was decided, and what is made of it, comes first; the rest lies further down.
  const read = useAfterPaint();
  return (
    <div className="communique">
      <header className="letterhead">
        <div>
          <p className="from">{t('communique.from', { date })}</p>
          <h2>{t('communique.kicker')}</h2>
        </div>
        {tools}
      </header>
      <section>
        <h3>{t('communique.decided')}</h3>
        <Decided events={decidedOf(events)} />
        <TreatyChanges view={view} at={at} />
      </section>
      <section>
        <h3>{t('communique.press')}</h3>
        <Newsstand view={view} turn={turn} />
      </section>
      {read && (
        <>
          <section>
            <h3>{t('report.heading', { date })}</h3>
            <Moves view={view} at={at} />
          </section>
          {children}
          <section>
            <h3>{t('report.events')}</h3>
            <Noted events={events} />
          </section>
        </>
      )}
    </div>
  );
};

/** What the council settled, one way or the other. */
export const decidedOf = ({ groups }: TurnEvents): GameEvent[] =>
  groups.find(({ subject }) => subject === 'council')?.events ?? [];

const Decided = ({ events }: { events: readonly GameEvent[] }) =>
  events.length === 0 ? (
    <p className="muted">{t('communique.nothing')}</p>
  ) : (
    <ol className="decided">
      {events.map((event, at) => (
        <li key={`${event.key}-${at}`}>{eventText(event)}</li>
      ))}
    </ol>
  );

/** A move below this many points is no news. */
const STEADY = 0.25;

const Moves = ({ view, at }: { view: View; at: number }) => {
  const moves = GAUGES.flatMap((gauge) => gaugeMove(view.history, at, gauge) ?? []);
  const moved = moves.filter(({ change }) => Math.abs(change) >= STEADY);
  const steady = moves.filter((move) => !moved.includes(move));
  return (
    <>
      <div className="moves">
        {moved.map((move) => (
          <GaugeWaterfall key={move.gauge} move={move} />
        ))}
      </div>
      {steady.length > 0 && (
        <p className="muted">
          {t('communique.steady', {
            gauges: listed(
              steady.map(({ gauge }) => t(`gauge.${gauge}`)),
              6,
            ),
          })}
        </p>
      )}
    </>
  );
};

const TreatyChanges = ({ view, at }: { view: View; at: number }) => {
  const now = view.history[at]?.treaty;
  const before = view.history[at - 1]?.treaty;
  if (now === undefined || before === undefined) return null;
  const changes = DIMENSIONS.filter((d) => Math.abs(now[d] - before[d]) >= 0.005).map(
    (d) => `${t(`dimension.${d}`)} ${points(now[d] - before[d])}`,
  );
  return changes.length === 0 ? null : <p>{t('report.treaty', { changes: listed(changes, 8) })}</p>;
};

/** What happened besides, by subject; what changes nothing shares one line. */
const Noted = ({ events: { groups, unchanged, kept } }: { events: TurnEvents }) => {
  const noted = groups.filter(({ subject }) => subject !== 'council');
  if (noted.length + unchanged.length + kept.length === 0)
    return <p className="muted">{t('report.quiet')}</p>;
  return (
    <>
      <dl className="event-groups">
        {noted.map(({ subject, events }) => (
          <div key={subject}>
            <dt>{t(`report.on.${subject}`)}</dt>
            <dd>
              <ul className="events">
                {events.map((event, at) => (
                  <li key={`${event.key}-${at}`} className={`event-${event.key}`}>
                    {eventText(event)}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      {unchanged.length + kept.length > 0 && (
        <p className="muted small">
          {unchanged.length > 0 && t('report.no-change', { members: namesOf(unchanged) })}{' '}
          {kept.length > 0 && t('report.kept', { members: namesOf(kept) })}
        </p>
      )}
    </>
  );
};
