/** Before a text is put to the governments: what it says, what to expect, what it costs, and that it cannot be taken back. */
import { points, t } from '../../i18n/index.ts';
import { tablingCost, tablingNotes } from '../../store/asking.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { useGame, useGameStore } from '../context.ts';
import { AskAgain, useAsksFirst } from './asks-first.tsx';
import { SheetDialog } from './dialogs.tsx';
import { StanceCounts } from './legend.tsx';
import { previewText } from './preview-words.ts';
import { costText } from './verbs/verb-words.ts';
import { nameOf, packageText, passesText } from './words.ts';

/** Table the draft, or ask first. */
export const useTable = (): (() => void) => {
  const store = useGameStore();
  const asks = useAsksFirst();
  return () => {
    const { setDialog, tableDraft } = store.getState();
    if (asks) setDialog('table');
    else tableDraft();
  };
};

export const TableDialog = () => {
  const open = useGame((s) => s.dialog === 'table');
  const setDialog = useGame((s) => s.setDialog);
  const procedure = useGame((s) => s.procedure);
  const close = (): void => setDialog(null);
  return (
    <SheetDialog
      shape="note"
      heading={t(procedure === 'summit' ? 'deal.summit' : 'deal.table')}
      open={open}
      onClose={close}
    >
      <TextToTable />
      <p className="muted small">{t('table.final')}</p>
      <AskAgain />
      <Buttons onClose={close} />
    </SheetDialog>
  );
};

const TextToTable = () => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const procedure = useGame((s) => s.procedure);
  const forecast = useGame((s) => s.forecast);
  return (
    <>
      <p className="lead">{packageText(draft)}</p>
      {draft.sidePayments.length > 0 && (
        <ul className="plain-list small">
          {draft.sidePayments.map(({ to, from, value }, at) => (
            <li key={`${to}-${from}-${at}`}>
              {t('deal.payment', { to: nameOf(to), from: nameOf(from), points: points(value, 1) })}
            </li>
          ))}
        </ul>
      )}
      {forecast !== null && (
        <>
          <p>
            <b>{passesText(forecast.passes01)}</b>{' '}
            {forecast.ratifies01 === null
              ? t('deal.no-ratify')
              : t('deal.ratify', { pct: 100 * forecast.ratifies01 })}
          </p>
          <StanceCounts />
        </>
      )}
      <ul className="plain-list preview small">
        {tablingNotes({ view, draft, procedure }).map((line) => (
          <li key={previewText(line)}>{previewText(line)}</li>
        ))}
      </ul>
    </>
  );
};

const Buttons = ({ onClose }: { onClose: () => void }) => {
  const store = useGameStore();
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const procedure = useGame((s) => s.procedure);
  return (
    <div className="row end">
      <button type="button" onClick={onClose}>
        {t('table.no')}
      </button>
      <button
        type="button"
        className="primary"
        data-next={NEXT_CONTROLS.confirmTable}
        onClick={() => {
          store.getState().tableDraft();
        }}
      >
        {t('table.yes')}{' '}
        <span className="cost">{costText(tablingCost(view, draft, procedure))}</span>
      </button>
    </div>
  );
};
