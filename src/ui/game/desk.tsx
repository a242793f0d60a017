/** The player's desk: the text, the other things to do, and where it may all end. */
import { memo, useCallback, type ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { DESKS, type Desk as DeskName } from '../../store/game-state.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { somethingLeft } from '../../store/readings.ts';
import { holdsChair } from '../../store/seat.ts';
import { useGame } from '../context.ts';
import { Tab, TabList, TabPanel, Tabs } from '../tabs.tsx';
import { Board } from './board/board.tsx';
import { Calls } from './calls.tsx';
import { Checklist } from './checklist.tsx';
import { DealBuilder } from './deal-builder.tsx';
import { ShowEverything, useDisclosed } from './disclosure.tsx';
import { useEndTurn } from './end-turn-dialog.tsx';
import { ChairsDraft } from './seat/chairs-draft.tsx';
import { UndoButtons } from './undo-buttons.tsx';
import { VerbList } from './verbs/verb-list.tsx';

export const Desk = () => {
  const desk = useGame((s) => s.desk);
  const setDesk = useGame((s) => s.setDesk);
  const holds = useGame((s) => holdsChair(s.view));
  const { desks } = useDisclosed();
  const select = useCallback(
    (name: string) => {
      const next = DESKS.find((choice) => choice === name);
      if (next !== undefined) setDesk(next);
    },
    [setDesk],
  );
  // What was opened by key or search is shown, whatever the turn.
  const shown = DESKS.filter((choice) => choice === desk || desks.includes(choice));
  return (
    <section className="desk sheet" aria-label={t('room.side')} id="desk">
      <Tabs className="tabs" selected={desk} onSelect={select}>
        <TabList label={t('desk.tabs')}>
          {shown.map((choice) => (
            <Tab key={choice} name={choice}>
              {choice === 'deal' && !holds ? t('seat.desk-draft') : t(`desk.${choice}`)}
              {choice === 'corridor' && <CallCount />}
            </Tab>
          ))}
        </TabList>
        <ShowEverything />
        {DESKS.map((name) => (
          <Panel key={name} name={name} />
        ))}
      </Tabs>
      <Bar />
    </section>
  );
};

const CallCount = () => {
  const calls = useGame((s) => s.view.table.calls.length);
  return calls > 0 && <span className="badge">{calls}</span>;
};

/** The player's own text, or the chair's as a government reads it. */
const TheText = () => {
  const holds = useGame((s) => holdsChair(s.view));
  return holds ? <DealBuilder /> : <ChairsDraft />;
};

/** Each draws itself anew when what it shows has changed, and not because another tab was opened. */
const CONTENTS: Record<DeskName, ReactNode> = {
  deal: <TheText />,
  corridor: <Calls />,
  actions: <VerbList />,
  board: <Board />,
  endings: <Checklist />,
};

const Panel = memo(({ name }: { name: DeskName }) => (
  <TabPanel name={name} className="tab-panel">
    {CONTENTS[name]}
  </TabPanel>
));

const Bar = memo(() => <EndTurnBar />);

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
    </div>
  );
};
