/** The table before a vote: the text as chips on their lines, every seat with its expected stance, and the tray. */
import { useRef, type RefObject } from 'react';
import { t } from '../../../i18n/index.ts';
import { hasSeat } from '../../../store/readings.ts';
import { holdsChair } from '../../../store/seat.ts';
import { useGame, useMountScene, type MountedScene } from '../../context.ts';
import { StanceCounts } from '../legend.tsx';
import { ScenePanel } from '../scene-panel.tsx';
import { OfferTray } from './offer-tray.tsx';
import { SeatLine, SeatStrip } from './seat-strip.tsx';

export const TableView = () => {
  const mountScene = useMountScene();
  const scene = useRef<MountedScene | null>(null);
  // One scene at a time: behind a vote the table is not drawn.
  const away = useGame((s) => s.stage !== 'table');
  const holds = useGame((s) => holdsChair(s.view));
  return (
    <div className="table-view">
      {mountScene !== null && (
        <div className="table-scene">{!away && <TableScene handle={scene} />}</div>
      )}
      <SeatLine />
      <SeatStrip />
      {holds && <OfferTray scene={scene} />}
      <StanceCounts />
    </div>
  );
};

const TableScene = ({ handle }: { handle: RefObject<MountedScene | null> }) => {
  const seats = useGame((s) => s.view.members.filter((m) => hasSeat(s.view, m)).length);
  const lines = useGame((s) => Object.keys(s.draft.delta).length);
  return (
    <ScenePanel
      kind="council"
      summary={t('table.summary', { seats, lines })}
      fallback={null}
      handle={handle}
    />
  );
};
