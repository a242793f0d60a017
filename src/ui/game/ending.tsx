/** The ending: its name, its reasons, what decided it, and what the nearest other one still lacked. */
import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { outcomeOf } from '../../store/asking.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { useApp, useGame, useGameStore } from '../context.ts';
import { InSteps } from '../in-steps.tsx';
import { download } from '../download.ts';
import { lensText } from '../lens-words.ts';
import { Conditions, RuleList } from './checklist.tsx';
import { DecisiveTurns } from './decisive-turns.tsx';
import { EpiloguePanel } from './epilogue.tsx';
import { IndexChart } from './index-chart.tsx';
import { Legacy } from './legacy.tsx';
import { MandateResult } from './mandate-result.tsx';
import { OpenedBooks } from './opened-books.tsx';
import { dateOf, measureText, mustText } from './words.ts';
import { tOf } from '../../i18n/index.ts';

export const EndingRoom = () => {
  const view = useGame((s) => s.view);
  const seed = useGame((s) => s.seed);
  const lens = useGame((s) => s.lens);
  const assumptions = useGame((s) => s.assumptions);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { ending } = view;
  if (ending === null) return null;
  return (
    <main className="report-room" id="main">
      <article className="sheet report ending">
        <p className="muted">
          {t('end.heading')} · {dateOf(view, view.turn - 1)}
        </p>
        <h2 tabIndex={-1} ref={heading} className="ending-name">
          {t(`ending.${ending}`)}
        </h2>
        <p className="lead">{t(`ending.${ending}.tells`)}</p>
        <EpiloguePanel ending={ending} />
        <Standing />
        <MandateResult />
        <InSteps parts={PARTS} />
        <p className="muted small">
          {t('end.seed', { seed, lens: lensText(lens, assumptions) })} {t('app.teaching')}
        </p>
        <Farewell />
      </article>
    </main>
  );
};

const Course = () => {
  const view = useGame((s) => s.view);
  return <IndexChart view={view} />;
};

/** How firmly it stands, and what became of Article 5. */
const Standing = () => {
  const view = useGame((s) => s.view);
  const { band, stamp } = outcomeOf(view);
  return (
    <p>
      {band !== null && <>{t(`band.${band.band}`)} </>}
      {t(`stamp.${stamp}`)}
    </p>
  );
};

const Reasons = () => {
  const view = useGame((s) => s.view);
  const { rules } = outcomeOf(view);
  const rule = rules.find((r) => r.ending === view.ending && r.met);
  return (
    <section>
      <h3>{t('end.reasons')}</h3>
      {rule === undefined || rule.conditions.length === 0 ? (
        <p>{t('end.reasons-none', { date: dateOf(view, view.turn - 1) })}</p>
      ) : (
        <>
          {rule.neededTurns > 0 && (
            <p>{t('checklist.held', { held: rule.heldTurns, needed: rule.neededTurns })}</p>
          )}
          <Conditions conditions={rule.conditions} />
        </>
      )}
      <details>
        <summary>{t('end.all-rules')}</summary>
        <RuleList />
      </details>
    </section>
  );
};

const Nearest = () => {
  const view = useGame((s) => s.view);
  const { nearest } = outcomeOf(view);
  if (nearest === null) return null;
  const name = t(`ending.${nearest.ending}`);
  return (
    <section>
      <h3>{t('end.nearest')}</h3>
      {nearest.lacks.length === 0 ? (
        <p>
          {t('end.nearest-held', {
            ending: name,
            held: nearest.heldTurns,
            needed: nearest.neededTurns,
          })}
        </p>
      ) : (
        <>
          <p>{t('end.nearest-lacks', { ending: name })}</p>
          <ul>
            {nearest.lacks.map((condition) => (
              <li key={condition.measure}>
                {t('end.lack', {
                  measure: tOf('measure', condition.measure),
                  value: measureText(condition.measure, condition.value),
                  must: mustText(condition),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Farewell = () => {
  const store = useGameStore();
  const start = useApp((s) => s.startGame);
  const show = useApp((s) => s.show);
  const toTitle = useApp((s) => s.toTitle);
  const fail = useApp((s) => s.fail);
  const again = (): void => {
    const { seed, lens, assumptions, personTurns, view } = store.getState();
    const { scenarioId, difficulty, mandate } = view;
    const choice = { scenarioId, seed, lens, assumptions, personTurns, difficulty };
    start({ ...choice, mandate: mandate?.id ?? null }).catch(fail);
  };
  return (
    <div className="row end">
      <button
        type="button"
        onClick={() => {
          download('silence-procedure-record.json', store.getState().recordText());
        }}
      >
        {t('end.export')}
      </button>
      <button type="button" onClick={again}>
        {t('end.again')}
      </button>
      <button
        type="button"
        onClick={() => {
          show('new-game');
        }}
      >
        {t('end.new')}
      </button>
      <button
        type="button"
        className="primary"
        data-next={NEXT_CONTROLS.title}
        onClick={() => void toTitle().catch(fail)}
      >
        {t('end.title')}
      </button>
    </div>
  );
};

/** Why, and what else might have been. */
const PARTS: readonly ReactNode[] = [
  <Reasons key="reasons" />,
  <Legacy key="legacy" />,
  <DecisiveTurns key="decisive" />,
  <Nearest key="nearest" />,
  <OpenedBooks key="books" />,
  <Course key="course" />,
];
