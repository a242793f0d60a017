/** The head of the room: the date, what is left to do, and six gauges that answer "why?". */
import { Button, DialogTrigger, Popover, Dialog, Heading } from 'react-aria-components';
import { plain, t, tOf } from '../../i18n/index.ts';
import { AFTERWARDS } from '../../store/in-sight.ts';
import { gaugeMove, purseOf, usBand, type Gauge } from '../../store/readings.ts';
import { ownMember } from '../../store/seat.ts';
import type { TermId } from '../../store/glossary.ts';
import { useGame } from '../context.ts';
import { Term } from '../glossary/hint.tsx';
import { CodexLink } from '../tools/codex-link.tsx';
import { CauseBars } from './cause-bars.tsx';
import { useDisclosed } from './disclosure.tsx';
import { InSight } from './in-sight.tsx';
import { MandateButton } from './mandate-standing.tsx';
import { RingButton } from './ring-button.tsx';
import { RoomMenu } from './room-menu.tsx';
import { dateOf, nameOf, purseText } from './words.ts';

export const RoomHeader = () => (
  <header className="room-header" aria-label={t('room.header')}>
    <div className="masthead">
      <Situation />
      {/* The date and the purse answer a press; what it did to the rest is drawn a moment later. */}
      <InSight sight={AFTERWARDS}>
        <RingButton />
        <MandateButton />
      </InSight>
      <RoomMenu />
    </div>
    <InSight sight={AFTERWARDS}>
      <Gauges />
    </InSight>
  </header>
);

const Gauges = () => {
  const { gauges } = useDisclosed();
  return (
    <ul className="gauges">
      {gauges.map((gauge) => (
        <li key={gauge}>
          <GaugeButton gauge={gauge} />
        </li>
      ))}
    </ul>
  );
};

const Situation = () => {
  const view = useGame((s) => s.view);
  const own = ownMember(view);
  const personTurns = useGame((s) => s.personTurns);
  const purse = purseOf(view);
  const stage = useGame((s) => s.stage);
  const ended = view.phase === 'ended' || stage === 'report';
  const turn = ended ? view.turn - 1 : view.turn;
  return (
    <div className="situation">
      <h1>{dateOf(view, turn)}</h1>
      <span className="muted">
        {t('room.turn', { turn: turn + 1, of: view.turnsTotal })}
        {personTurns < view.turnsTotal &&
          ` · ${t('room.turn-caretaker', { own: personTurns, of: view.turnsTotal })}`}
      </span>
      {own !== null && (
        <b className="who-am-i">
          {view.delegation === undefined
            ? t(view.coalition === undefined ? 'seat.you-govern' : 'seat.you-lead', {
                member: nameOf(own),
              })
            : t('delegation.you')}
        </b>
      )}
      {!ended && (
        <span className="purse" id="purse">
          {purseText(purse)}
        </span>
      )}
    </div>
  );
};

/** The term behind a gauge. */
const GAUGE_TERMS: Record<Gauge, TermId> = {
  native: 'native-alliance',
  pillar: 'european-pillar',
  reliability: 'reliability',
  deterrence: 'deterrence',
  cohesion: 'cohesion',
  us: 'roadmap',
};

const GaugeButton = ({ gauge }: { gauge: Gauge }) => {
  const view = useGame((s) => s.view);
  const move = gaugeMove(view.history, view.history.length - 1, gauge);
  if (move === null) return null;
  const name = t(`gauge.${gauge}`);
  const value =
    gauge === 'us' ? tOf('us-band', usBand(view)) : t('gauge.value', { value: move.value });
  const rounded = Math.round(move.change);
  return (
    <DialogTrigger>
      <Button className="gauge" data-codex={`gauge:${gauge}`}>
        <span className="gauge-name">{name}</span>{' '}
        <span className={gauge === 'us' ? 'gauge-value word' : 'gauge-value'}>
          {value}
          {rounded !== 0 && (
            <span className="gauge-change">
              {' '}
              <span aria-hidden="true">{rounded > 0 ? '▲' : '▼'}</span>
              <span className="visually-hidden">{rounded > 0 ? '+' : '−'}</span>
              {Math.abs(rounded)}
            </span>
          )}
        </span>{' '}
        <span className="visually-hidden">{t('gauge.why')}</span>
        <span className="gauge-bar" aria-hidden="true">
          <span style={{ width: `${Math.min(100, Math.max(0, move.value))}%` }} />
        </span>
      </Button>
      <Popover className="popover" placement="bottom">
        <Dialog className="sheet dialog why">
          <Heading slot="title" level={2}>
            {t('gauge.heading', { name, value: gauge === 'us' ? plain(move.value) : value })}
          </Heading>
          <p className="muted">
            {t(`gauge.${gauge}.means`)} <Term id={GAUGE_TERMS[gauge]} />
          </p>
          {gauge === 'us' && <p>{tOf('administration', view.us.administration)}</p>}
          <CauseBars move={move} date={dateOf(view, view.turn - 1)} />
          <p>
            <CodexLink to={`gauge:${gauge}`} />
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};
