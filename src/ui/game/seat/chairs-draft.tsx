/** The chair's draft as the played government reads it: point by point what it is worth at home, and what the chair would change. */
import type { View } from '../../../engine/state.ts';
import { points, t, tOf, type MessageKey } from '../../../i18n/index.ts';
import { legalMoves } from '../../../store/room.ts';
import { draftReading, hasLeft, whyOfDraft, type DraftReading } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { Expected } from '../forecast-box.tsx';
import { dimensionName, eventText, nameOf } from '../words.ts';
import { Ask } from './ask.tsx';
import { BilateralPanel } from './bilateral-panel.tsx';
import { CoalitionPanel } from './coalition-panel.tsx';
import { Ladder } from './ladder.tsx';

/** What is one's own, on the first day. */
const firstWords = ({ delegation, coalition }: View): MessageKey => {
  if (delegation !== undefined) return 'delegation.first';
  return coalition === undefined ? 'own.first' : 'coalition.first';
};

export const ChairsDraft = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  // Who has left the alliance reads no draft.
  const isOut = hasLeft(view);
  const closed = view.chair?.draft?.purpose !== undefined;
  const reading = isOut ? null : draftReading(view, legal);
  return (
    <div className="deal chairs-draft">
      <div className="deal-text">
        <section aria-labelledby="text-heading">
          <h2 id="text-heading">{t('own.heading')}</h2>
          {view.turn === 0 && <p>{t(firstWords(view))}</p>}
          {reading === null ? (
            <>
              <p className="muted">{t(isOut ? 'bilateral.no-seat' : 'own.none')}</p>
              {!isOut && <WhyThis />}
            </>
          ) : (
            <>
              <p className="muted small">
                {t('own.agenda', { agenda: tOf('agenda', view.chair?.agenda ?? '') })}
              </p>
              <WhyThis />
              <Worth reading={reading} />
              <Points reading={reading} closed={closed} />
              <Favours />
              {closed ? (
                <p className="small">{t('refusal.draft-is-a-treaty')}</p>
              ) : (
                <Absent reading={reading} />
              )}
            </>
          )}
        </section>
        <Ladder />
        <BilateralPanel />
        <CoalitionPanel />
      </div>
      <div className="deal-advice">
        <Expected />
      </div>
    </div>
  );
};

/** Why the chair circulates this text, or none; and of a treaty's text, which treaty it is. */
const WhyThis = () => {
  const view = useGame((s) => s.view);
  const why = whyOfDraft(view);
  const treaty = view.chair?.draft?.purpose === undefined ? null : view.treatyProcess;
  return (
    <>
      {treaty !== null && <p>{t('own.treaty', { aim: tOf('aim', treaty.aim) })}</p>}
      {why !== null && <p className="small">{eventText(why)}</p>}
    </>
  );
};

const Worth = ({ reading: { margin, isolationCost } }: { reading: DraftReading }) => (
  <p>
    <b>{t('own.margin', { points: points(margin, 1), alone: 100 * isolationCost })}</b>{' '}
    <span className="muted small">{t('own.day')}</span>
  </p>
);

/** @param closed a treaty's text, in which nothing can be changed any more */
const Points = ({ reading, closed }: { reading: DraftReading; closed: boolean }) => (
  <ul className="plain-list draft-points" aria-label={t('own.table')}>
    {reading.points.map(({ dimension, change, worth, less, more }) => (
      <li key={dimension} className="draft-point">
        <p>
          <b>
            {dimensionName(dimension)} <span className="mono">{points(change)}</span>
          </b>{' '}
          <span className={worth < 0 ? 'worth against' : 'worth'}>
            {t('own.worth')} <span className="mono">{points(worth, 1)}</span>
          </span>
        </p>
        {!closed && (
          <div className="row">
            <Ask target={less} text={t('own.less')} />
            <Ask target={more} text={t('own.more')} />
          </div>
        )}
      </li>
    ))}
  </ul>
);

/** Favours within the text, and whether positions can be reserved. */
const Favours = () => {
  const draft = useGame((s) => s.draft);
  return (
    <>
      {draft.sidePayments.length > 0 && (
        <>
          <h3>{t('own.favours')}</h3>
          <ul className="plain-list small">
            {draft.sidePayments.map(({ to, from, value }) => (
              <li key={`${from}>${to}`}>
                {t('own.favour', { from: nameOf(from), to: nameOf(to), points: 100 * value })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="small">{t(draft.footnotes === true ? 'own.footnotes' : 'own.no-footnotes')}</p>
    </>
  );
};

/** What is not in the text can be asked for as well. */
const Absent = ({ reading: { absent } }: { reading: DraftReading }) => (
  <details>
    <summary>{t('own.add')}</summary>
    <ul className="plain-list draft-points">
      {absent.map(({ dimension, more }) => (
        <li key={dimension} className="draft-point">
          <p>{dimensionName(dimension)}</p>
          <Ask target={more} text={t('own.more')} />
        </li>
      ))}
    </ul>
  </details>
);
