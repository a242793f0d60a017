/** All half-years to read again: each with its communiqué, newspapers, reasons and votes; and all of them over time. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { View } from '../../engine/state.ts';
import { frontPages } from '../../store/press/front-pages.ts';
import { useApp, useGame } from '../context.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { typing } from '../tools/typing.ts';
import { SheetDialog } from './dialogs.tsx';
import { IndexChart } from './index-chart.tsx';
import { Communique } from './papers/communique.tsx';
import { headlineText } from './papers/newsstand.tsx';
import { PrintButton } from './papers/print-button.tsx';
import { SpendingChart } from './papers/spending-chart.tsx';
import { Votes } from './papers/votes.tsx';
import { dateOf } from './words.ts';

export const Chronicle = () => {
  const open = useGame((s) => s.dialog === 'chronicle');
  const setDialog = useGame((s) => s.setDialog);
  return (
    <SheetDialog
      heading={t('chronicle.heading')}
      open={open}
      onClose={() => {
        setDialog(null);
      }}
    >
      <ChronicleBody />
    </SheetDialog>
  );
};

/** A half-year, or all of them over time. */
type Page = number | 'over-time';

const ChronicleBody = () => {
  const view = useGame((s) => s.view);
  const turns = view.history.map((record) => record.turn).filter((turn) => turn >= 0);
  const [chosen, setChosen] = useState<Page | null>(null);
  const page = chosen ?? turns.at(-1);
  if (page === undefined) return <p>{t('chronicle.empty')}</p>;
  return (
    <div className="chronicle">
      <nav aria-label={t('chronicle.turns')} className="chronicle-turns no-print">
        <button
          type="button"
          className="quiet"
          aria-current={page === 'over-time' ? 'true' : undefined}
          onClick={() => {
            setChosen('over-time');
          }}
        >
          {t('chronicle.over-time')}
        </button>
        {turns.map((turn) => (
          <TurnButton key={turn} view={view} turn={turn} current={turn === page} open={setChosen} />
        ))}
      </nav>
      <div className="chronicle-page">
        {page === 'over-time' ? (
          <>
            <IndexChart view={view} />
            <SpendingChart />
          </>
        ) : (
          <TurnPage turn={page} turns={turns} open={setChosen} />
        )}
      </div>
    </div>
  );
};

interface TurnButtonProps {
  view: View;
  turn: number;
  current: boolean;
  open: (turn: number) => void;
}

/** The date, and what the daily led with. */
const TurnButton = ({ view, turn, current, open }: TurnButtonProps) => {
  const [page] = frontPages(view, turn);
  return (
    <button
      type="button"
      className="quiet turn-button"
      aria-current={current ? 'true' : undefined}
      onClick={() => {
        open(turn);
      }}
    >
      <span className="mono">{dateOf(view, turn)}</span>{' '}
      <small className="muted">
        {page === undefined ? '' : headlineText(page.paper, page.lead)}
      </small>
    </button>
  );
};

interface TurnPageProps {
  turn: number;
  turns: readonly number[];
  open: (turn: number) => void;
}

const TurnPage = ({ turn, turns, open }: TurnPageProps) => {
  const view = useGame((s) => s.view);
  const personTurns = useGame((s) => s.personTurns);
  const at = turns.indexOf(turn);
  usePageKeys(turns[at - 1], turns[at + 1], open);
  return (
    <>
      <output className="visually-hidden">{dateOf(view, turn)}</output>
      {turn >= personTurns && <p className="muted">{t('report.by-caretaker')}</p>}
      <Communique
        view={view}
        turn={turn}
        tools={
          <div className="row no-print">
            <PageButton
              to={turns[at - 1]}
              open={open}
              hotkey=","
              name={t('chronicle.previous')}
              whyNot={t('why-not.first-page')}
            />
            <PageButton
              to={turns[at + 1]}
              open={open}
              hotkey="."
              name={t('chronicle.next')}
              whyNot={t('why-not.last-page')}
            />
            <PrintButton />
          </div>
        }
      >
        <Votes turn={turn} />
      </Communique>
    </>
  );
};

interface PageButtonProps {
  to: number | undefined;
  open: (turn: number) => void;
  hotkey: string;
  name: string;
  /** Said where there is no such page. */
  whyNot: string;
}

const PageButton = ({ to, open, hotkey, name, whyNot }: PageButtonProps) => (
  <ReasonedButton
    className="quiet"
    whyNot={to === undefined ? whyNot : null}
    aria-keyshortcuts={hotkey}
    onClick={() => {
      if (to !== undefined) open(to);
    }}
  >
    {name} <kbd aria-hidden="true">{hotkey}</kbd>
  </ReasonedButton>
);

/** Comma and full stop turn the pages, where a letter alone may do anything. */
const usePageKeys = (
  previous: number | undefined,
  next: number | undefined,
  open: (turn: number) => void,
): void => {
  const heard = useApp((s) => s.settings.singleKeys === 'on');
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const plainKey = !event.ctrlKey && !event.metaKey && !event.altKey;
      const to = event.key === ',' ? previous : event.key === '.' ? next : undefined;
      if (!heard || !plainKey || to === undefined || typing(event.target)) return;
      event.preventDefault();
      open(to);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [heard, previous, next, open]);
};
