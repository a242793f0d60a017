/** Before the half-year ends: what is left undone, and that nothing before it can be taken back. */
import { t, tOf } from '../../i18n/index.ts';
import type { Desk, GameState } from '../../store/game-state.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { purseOf, somethingLeft } from '../../store/readings.ts';
import { useGame, useGameStore } from '../context.ts';
import { AskAgain, useAsksFirst } from './asks-first.tsx';
import { SheetDialog } from './dialogs.tsx';
import { amountText, nameOf, packageText, passesText } from './words.ts';

/** End the half-year, or ask first. */
export const useEndTurn = (): (() => void) => {
  const store = useGameStore();
  const asks = useAsksFirst();
  return () => {
    endOrAsk(store.getState(), asks);
  };
};

export const endOrAsk = (state: GameState, asks: boolean): void => {
  if (asks || somethingLeft(state)) state.setDialog('end-turn');
  else state.endTurn();
};

interface Left {
  text: string;
  /** Where it can still be seen to. */
  desk: Desk;
}

/** What would be left undone, the most pressing first. */
const leftUndone = ({ view, draft, forecast }: GameState): Left[] => {
  const { hours } = purseOf(view);
  const left: Left[] = view.table.calls.map(({ member, about }) => ({
    text: t('end.left-call', { member: nameOf(member), about: tOf('call', about) }),
    desk: 'corridor',
  }));
  if (forecast !== null)
    left.push({
      text: t('end.left-text', { text: packageText(draft), odds: passesText(forecast.passes01) }),
      desk: 'deal',
    });
  if (hours >= 1)
    left.push({ text: t('end.left-hours', { hours, text: amountText(hours) }), desk: 'actions' });
  return left;
};

export const EndTurnDialog = () => {
  const open = useGame((s) => s.dialog === 'end-turn');
  const setDialog = useGame((s) => s.setDialog);
  const endTurn = useGame((s) => s.endTurn);
  const close = (): void => setDialog(null);
  return (
    <SheetDialog shape="note" heading={t('act.end')} open={open} onClose={close}>
      <LeftUndone />
      <p className="muted small">{t('end.final')}</p>
      <AskAgain />
      <div className="row end">
        <button type="button" onClick={close}>
          {t('act.end-no')}
        </button>
        <button
          type="button"
          className="primary"
          data-next={NEXT_CONTROLS.confirmEnd}
          onClick={endTurn}
        >
          {t('act.end-yes')}
        </button>
      </div>
    </SheetDialog>
  );
};

const LeftUndone = () => {
  const store = useGameStore();
  const left = leftUndone(store.getState());
  if (left.length === 0) return <p>{t('end.left-nothing')}</p>;
  return (
    <>
      <p>{t('end.left', { count: left.length })}</p>
      <ul className="left-undone">
        {left.map(({ text, desk }) => (
          <li key={text}>
            <button
              type="button"
              className="link"
              onClick={() => {
                const { setDialog, setDesk } = store.getState();
                setDialog(null);
                setDesk(desk);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
