/** The Secretary-General's desk: the text, the other things to do, and where it may all end. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { DESKS } from '../../store/game-state.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { somethingLeft } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { Board } from './board/board.tsx';
import { Calls } from './calls.tsx';
import { Checklist } from './checklist.tsx';
import { DealBuilder } from './deal-builder.tsx';
import { ShowEverything, useDisclosed } from './disclosure.tsx';
import { EndTurnDialog, useEndTurn } from './end-turn-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { VerbList } from './verbs/verb-list.tsx';

export const Desk = () => {
  const desk = useGame((s) => s.desk);
  const setDesk = useGame((s) => s.setDesk);
  const calls = useGame((s) => s.view.table.calls.length);
  const { desks } = useDisclosed();
  // What was opened by key or search is shown, whatever the turn.
  const shown = DESKS.filter((choice) => choice === desk || desks.includes(choice));
  return (
    <section className="desk sheet" aria-label={t('room.side')} id="desk">
      <Tabs
        className="tabs"
        selectedKey={desk}
        onSelectionChange={(key) => {
          const next = DESKS.find((choice) => choice === key);
          if (next !== undefined) setDesk(next);
        }}
      >
        <TabList className="tab-list" aria-label={t('desk.tabs')}>
          {shown.map((choice) => (
            <Tab key={choice} id={choice} className="tab">
              {t(`desk.${choice}`)}
              {choice === 'corridor' && calls > 0 && <span className="badge">{calls}</span>}
            </Tab>
          ))}
        </TabList>
        <ShowEverything />
        <TabPanel id="deal" className="tab-panel">
          <DealBuilder />
        </TabPanel>
        <TabPanel id="corridor" className="tab-panel">
          <Calls />
        </TabPanel>
        <TabPanel id="actions" className="tab-panel">
          <VerbList />
        </TabPanel>
        <TabPanel id="board" className="tab-panel">
          <Board />
        </TabPanel>
        <TabPanel id="endings" className="tab-panel">
          <Checklist />
        </TabPanel>
      </Tabs>
      <EndTurnBar />
    </section>
  );
};

const EndTurnBar = () => {
  const unsettled = useGame(somethingLeft);
  const councils = useGame((s) => s.view.councils.length);
  const replay = useGame((s) => s.replayCouncil);
  const end = useEndTurn();
  return (
    <div className="end-bar">
      <UndoButtons />
      {councils > 0 && (
        <button type="button" className="quiet" onClick={replay}>
          {t('act.last-council')}
        </button>
      )}
      <button
        type="button"
        id="end-turn"
        data-next={NEXT_CONTROLS.end}
        className={unsettled ? '' : 'primary'}
        onClick={end}
      >
        {t('act.end')}
      </button>
      <EndTurnDialog />
      <TableDialog />
    </div>
  );
};
