/** All half-years to read again. */
import { useState } from 'react';
import { t } from '../../i18n/index.ts';
import { useGame } from '../context.ts';
import { SheetDialog } from './dialogs.tsx';
import { Communique } from './papers/communique.tsx';
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

const ChronicleBody = () => {
  const view = useGame((s) => s.view);
  const personTurns = useGame((s) => s.personTurns);
  const turns = view.history.map((record) => record.turn).filter((turn) => turn >= 0);
  const [chosen, setChosen] = useState<number | null>(null);
  const turn = chosen ?? turns.at(-1);
  if (turn === undefined) return <p>{t('chronicle.empty')}</p>;
  return (
    <div className="chronicle">
      <nav aria-label={t('chronicle.turns')} className="chronicle-turns">
        {turns.map((at) => (
          <button
            key={at}
            type="button"
            className="quiet mono"
            aria-current={at === turn ? 'true' : undefined}
            onClick={() => {
              setChosen(at);
            }}
          >
            {dateOf(view, at)}
          </button>
        ))}
      </nav>
      <div className="chronicle-page">
        {turn >= personTurns && <p className="muted">{t('report.by-caretaker')}</p>}
        <Communique view={view} turn={turn} />
      </div>
    </div>
  );
};
