/** The chair's draft as the played government reads it: point by point what it is worth at home, and what the chair would change. */
import { useId } from 'react';
import type { Target } from '../../../engine/index.ts';
import { points, t, tOf } from '../../../i18n/index.ts';
import { controlOf } from '../../../store/next.ts';
import { legalMoves } from '../../../store/room.ts';
import { draftReading, type DraftReading } from '../../../store/seat.ts';
import { useGame, useGameStore } from '../../context.ts';
import { Expected } from '../forecast-box.tsx';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { actionText, costText } from '../verbs/verb-words.ts';
import { dimensionName, nameOf, refusalText } from '../words.ts';

export const ChairsDraft = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const reading = draftReading(view, legal);
  return (
    <div className="deal chairs-draft">
      <div className="deal-text">
        <section aria-labelledby="text-heading">
          <h2 id="text-heading">{t('own.heading')}</h2>
          {view.turn === 0 && <p>{t('own.first')}</p>}
          {reading === null ? (
            <p className="muted">{t('own.none')}</p>
          ) : (
            <>
              <p className="muted small">
                {t('own.agenda', { agenda: tOf('agenda', view.chair?.agenda ?? '') })}
              </p>
              <Worth reading={reading} />
              <Points reading={reading} />
              <Favours />
              <Absent reading={reading} />
            </>
          )}
        </section>
      </div>
      <div className="deal-advice">
        <Expected />
      </div>
    </div>
  );
};

const Worth = ({ reading: { margin, isolationCost } }: { reading: DraftReading }) => (
  <p>
    <b>{t('own.margin', { points: points(margin, 1), alone: 100 * isolationCost })}</b>{' '}
    <span className="muted small">{t('own.day')}</span>
  </p>
);

const Points = ({ reading }: { reading: DraftReading }) => (
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
        <div className="row">
          <Ask target={less} text={t('own.less')} />
          <Ask target={more} text={t('own.more')} />
        </div>
      </li>
    ))}
  </ul>
);

/** A request to the chair: its price, what the draft would read then, and why not when it is refused. */
const Ask = ({ target: { action, cost, refusal }, text }: { target: Target; text: string }) => {
  const name = action.verb === 'ask-chair' ? dimensionName(action.dimension) : '';
  const store = useGameStore();
  const id = useId();
  const label = actionText(action);
  return (
    <div className="ask-chair">
      <button
        type="button"
        data-next={controlOf(action)}
        aria-disabled={refusal !== null}
        aria-describedby={id}
        onClick={() => {
          if (refusal !== null) return;
          const { submit, say } = store.getState();
          const refused = submit(action);
          say(refused === null ? label : refusalText(refused));
        }}
      >
        {text} <span className="visually-hidden">{name}</span>{' '}
        <span className="cost">{costText(cost)}</span>
      </button>
      <div id={id}>
        {refusal === null ? (
          <PreviewLines action={action} />
        ) : (
          <p className="why-not small">{refusalText(refusal)}</p>
        )}
      </div>
    </div>
  );
};

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
