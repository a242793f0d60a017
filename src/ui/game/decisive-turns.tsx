/** The three turns that decided the ending. */
import { listed, plain, t, type MessageKey } from '../../i18n/index.ts';
import type { DecisiveTurn } from '../../store/game-state.ts';
import { eventsOfTurn } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { actionText } from './verbs/verb-words.ts';
import { dateOf, eventText } from './words.ts';

export const DecisiveTurns = () => {
  const decisive = useGame((s) => s.decisive);
  if (decisive.state === 'none') return null;
  return (
    <section aria-live="polite">
      <h3>{t('end.decided')}</h3>
      {decisive.state === 'working' && (
        <p className="muted">{t('end.decided-working', { pct: 100 * decisive.done01 })}</p>
      )}
      {decisive.state === 'failed' && <p>{t('end.decided-failed')}</p>}
      {decisive.state === 'done' &&
        (decisive.value.length === 0 ? (
          <p>{t('end.decided-none')}</p>
        ) : (
          <ol className="decisive">
            {decisive.value.map((turn) => (
              <Decisive key={turn.turn} turn={turn} />
            ))}
          </ol>
        ))}
    </section>
  );
};

const MEASURES = {
  pillarIndex: ['gauge.pillar', 1],
  nativeIndex: ['gauge.native', 1],
  deterrence: ['gauge.deterrence', 1],
  reliability01: ['gauge.reliability', 100],
} as const;

/** The measure that would stand furthest from where it ended. */
const furthest = (moved: DecisiveTurn['moved']): { key: MessageKey; points: number } => {
  const all = (['pillarIndex', 'nativeIndex', 'deterrence', 'reliability01'] as const).map(
    (measure) => {
      const [key, scale] = MEASURES[measure];
      return { key, points: moved[measure] * scale };
    },
  );
  return all.reduce((a, b) => (Math.abs(b.points) > Math.abs(a.points) ? b : a));
};

/** A measure that moved by less, in points, says nothing. */
const WORTH_TELLING = 0.1;

const Decisive = ({ turn }: { turn: DecisiveTurn }) => {
  const view = useGame((s) => s.view);
  const crises = eventsOfTurn(view, turn.turn).filter((event) => turn.crises.includes(event.key));
  const what =
    turn.cause === 'actions' ? listed(turn.actions.map(actionText)) : t('end.decisive-crises');
  const { key, points } = furthest(turn.moved);
  return (
    <li>
      <strong>{t('end.decisive', { date: dateOf(view, turn.turn), what })}</strong>{' '}
      {turn.cause === 'crises' && crises.map(eventText).join(' ')}{' '}
      {turn.changedEnding
        ? t('end.decisive-flips', { ending: t(`ending.${turn.endingWithout}`) })
        : Math.abs(points) < WORTH_TELLING
          ? t('end.decisive-little')
          : t('end.decisive-shift', {
              measure: t(key),
              change: plain(Math.abs(points), 1),
              direction: points < 0 ? 'up' : 'down',
            })}
    </li>
  );
};
