/** What moved in a half-year, and why; what happened, as sentences. */
import { useEffect, useRef } from 'react';
import { plain, t, tOf } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import {
  DIMENSIONS,
  gaugeMove,
  GAUGES,
  turnsToElection,
  type GaugeMove,
} from '../../store/readings.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { turnEvents } from '../../store/report.ts';
import { useGame } from '../context.ts';
import { Bar, signed } from './cause-bars.tsx';
import { dateOf, eventText, namesOf } from './words.ts';
import { listed, points } from '../../i18n/index.ts';

export const ReportRoom = () => {
  const view = useGame((s) => s.view);
  const proceed = useGame((s) => s.proceed);
  const personTurns = useGame((s) => s.personTurns);
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    go.current?.focus({ preventScroll: true });
  }, []);
  const last = view.history.at(-1)?.turn ?? 0;
  const next =
    view.phase === 'ended'
      ? t('report.ending-next')
      : view.turn >= personTurns
        ? t('report.caretaker-next')
        : t('report.next', { date: dateOf(view, view.turn) });
  return (
    <main className="report-room" id="main">
      <article className="sheet report">
        <h2>{t('report.heading', { date: dateOf(view, last) })}</h2>
        <TurnReport view={view} turn={last} />
        <Ahead view={view} />
        <div className="row end">
          <button
            type="button"
            className="primary"
            data-next={NEXT_CONTROLS.proceed}
            ref={go}
            onClick={proceed}
          >
            {next}
          </button>
        </div>
      </article>
    </main>
  );
};

/** Elections of the half-year that opens. */
const Ahead = ({ view }: { view: View }) => {
  const voting = view.members
    .filter((m) => !m.leftTreaty && turnsToElection(m, view.turn) === 0)
    .map((m) => m.id);
  return voting.length === 0 || view.phase === 'ended' ? null : (
    <p>{t('report.elections', { members: namesOf(voting) })}</p>
  );
};

export const TurnReport = ({ view, turn }: { view: View; turn: number }) => {
  const at = view.history.findIndex((record) => record.turn === turn);
  return (
    <>
      <div className="moves">
        {GAUGES.map((gauge) => {
          const move = gaugeMove(view.history, at, gauge);
          return move === null ? null : <Move key={gauge} move={move} />;
        })}
      </div>
      <TreatyChanges view={view} at={at} />
      <h3>{t('report.events')}</h3>
      <Events view={view} turn={turn} />
    </>
  );
};

/** A move below this many points is no news. */
const STEADY = 0.25;

const Move = ({ move }: { move: GaugeMove }) => {
  const name = t(`gauge.${move.gauge}`);
  const causes = move.causes.filter((c) => Math.abs(c.change) >= 0.05).slice(0, 3);
  const longest = Math.max(0.5, ...causes.map((c) => Math.abs(c.change)));
  const steady = Math.abs(move.change) < STEADY;
  return (
    <section className={steady ? 'move steady' : 'move'}>
      <h3>
        {name}{' '}
        <span className="mono">
          {plain(move.before ?? move.value)} → {plain(move.value)}
        </span>{' '}
        <b>{signed(move.change)}</b>
      </h3>
      <ul className="bars">
        {causes.map((c) => (
          <Bar key={c.cause} text={tOf('cause', c.cause)} value={c.change} longest={longest} />
        ))}
      </ul>
    </section>
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

/** What happened, by subject; what changes nothing shares one line. */
const Events = ({ view, turn }: { view: View; turn: number }) => {
  const { groups, unchanged, kept } = turnEvents(view, turn);
  if (groups.length + unchanged.length + kept.length === 0)
    return <p className="muted">{t('report.quiet')}</p>;
  return (
    <>
      <dl className="event-groups">
        {groups.map(({ subject, events }) => (
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
