/** The end of a half-year: its communiqué fills the room until the next one is opened. */
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import { afterPaint } from '../../store/after-paint.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { frontPages } from '../../store/press/front-pages.ts';
import { turnsToElection } from '../../store/readings.ts';
import { turnEvents } from '../../store/report.ts';
import { useGame, useGameStore } from '../context.ts';
import { Communique, decidedOf } from './papers/communique.tsx';
import { headlineText } from './papers/newsstand.tsx';
import { PrintButton } from './papers/print-button.tsx';
import { Votes } from './table/votes.tsx';
import { dateOf, eventText, namesOf } from './words.ts';

export const ReportRoom = () => {
  const view = useGame((s) => s.view);
  const proceed = useGame((s) => s.proceed);
  const personTurns = useGame((s) => s.personTurns);
  const store = useGameStore();
  const go = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    go.current?.focus({ preventScroll: true });
    afterPaint(() => {
      const { view: now } = store.getState();
      // For the ear alone, which hears a region only when it changes: the eye has the paper.
      if (told.current !== null) told.current.textContent = readAloud(now, lastTurn(now));
    });
  }, [store]);
  const next =
    view.phase === 'ended'
      ? t('report.ending-next')
      : view.turn >= personTurns
        ? t('report.caretaker-next')
        : t('report.next', { date: dateOf(view, view.turn) });
  return (
    <main className="report-room" id="main">
      <article className="sheet report">
        <output className="visually-hidden" ref={told} />
        <Communique view={view} turn={lastTurn(view)} tools={<PrintButton />} />
        <Votes />
        <Ahead view={view} />
        <div className="row end report-bar">
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

const lastTurn = (view: View): number => view.history.at(-1)?.turn ?? 0;

/** What the live region says of a half-year: what was decided, and the leads of the newspapers. */
const readAloud = (view: View, turn: number): string =>
  t('communique.read', {
    date: dateOf(view, turn),
    decided: decidedOf(turnEvents(view, turn)).map(eventText).join(' '),
    headlines: frontPages(view, turn)
      .map(({ paper, lead }) => `${t(`press.${paper}`)}: ${headlineText(paper, lead)}.`)
      .join(' '),
  });

/** Elections of the half-year that opens. */
const Ahead = ({ view }: { view: View }) => {
  const voting = view.members
    .filter((m) => !m.leftTreaty && turnsToElection(m, view.turn) === 0)
    .map((m) => m.id);
  return voting.length === 0 || view.phase === 'ended' ? null : (
    <p>{t('report.elections', { members: namesOf(voting) })}</p>
  );
};
