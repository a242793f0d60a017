/** The room of an open game: the head stays, the stage below it changes. */
import { memo, useEffect } from 'react';
import { t } from '../../i18n/index.ts';
import { crisisOf } from '../../store/map-things/index.ts';
import { whenIdle } from '../../store/after-paint.ts';
import { PHONE_SIDES, type GameState, type Stage } from '../../store/game-state.ts';
import type { Sight } from '../../store/in-sight.ts';
import { useGame } from '../context.ts';
import '../styles/room.css';
import '../styles/desk.css';
import '../styles/sheets.css';
import '../styles/play.css';
import '../styles/frame.css';
import '../styles/sound.css';
import '../styles/cards.css';
import '../styles/print.css';
import '../styles/tools.css';
import '../styles/onboarding.css';
import '../styles/map.css';
import '../styles/scenes.css';
import '../styles/seat.css';
import { AlliancePanel } from './alliance-panel.tsx';
import { CaretakerRoom } from './caretaker-room.tsx';
import { Chronicle } from './chronicle.tsx';
import { CouncilRoom } from './council-room.tsx';
import { useGraduation } from './disclosure.tsx';
import { DecisionRoom } from './decisions/decision-room.tsx';
import { Desk } from './desk.tsx';
import { Dossier } from './dossier/dossier.tsx';
import { EndingRoom } from './ending.tsx';
import { RoomHeader } from './header.tsx';
import { EndTurnDialog } from './end-turn-dialog.tsx';
import { InSight } from './in-sight.tsx';
import { NextBar } from './next-bar.tsx';
import { useShortcuts } from './shortcuts.ts';
import { SoundCaption } from './caption.tsx';
import { Said } from './said.tsx';
import { TableDialog } from './table-dialog.tsx';
import { ReportRoom } from './turn-report.tsx';

export const Room = () => {
  useShortcuts();
  useGraduation();
  const stage = useGame((s) => s.stage);
  const beside = useGame(showsPlace);
  return (
    <div className={`room stage-${stage}${beside ? ' beside-map' : ''}`}>
      {/* First, because what is focused in one of them is let go of before the page changes: see dialogs.tsx. */}
      <Dialogs />
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <Head />
      {KEEPS_TABLE.includes(stage) && <TableStage away={stage !== 'table'} beside={beside} />}
      {stage === 'council' && <CouncilRoom />}
      {stage === 'decision' && <DecisionRoom />}
      {stage === 'report' && <ReportRoom />}
      {stage === 'caretaker' && <CaretakerRoom />}
      {stage === 'ending' && <EndingRoom />}
      <Foot />
      <ToTop key={stage} />
      <Heard />
    </div>
  );
};

/** What is there on every stage is not drawn again because the stage is another. */
const Head = memo(RoomHeader);
const Foot = memo(NextBar);
const Dialogs = memo(() => (
  <>
    <Dossier />
    <Chronicle />
    <EndTurnDialog />
    <TableDialog />
  </>
));
const Heard = memo(() => (
  <>
    <Said />
    <SoundCaption />
  </>
));

/** Stages behind which the table stays set: its map need not be drawn again. */
const KEEPS_TABLE: readonly Stage[] = ['table', 'council', 'decision', 'report'];

/** What has happened has a place: the map stays in sight beside the question. */
const showsPlace = ({ stage, view, mapView, rollCall }: GameState): boolean =>
  stage === 'decision' && rollCall === null && mapView === 'map' && crisisOf(view) !== null;

const atTheTable = ({ stage }: GameState): boolean => stage === 'table';
const MAP_SIGHT: Sight = {
  when: (state) => atTheTable(state) || showsPlace(state),
  patient: 'with-game',
};
const DESK_SIGHT: Sight = { when: atTheTable, ahead: true };

interface TableStageProps {
  away: boolean;
  /** Its map is in sight beside another stage. */
  beside: boolean;
}

/** Map and desk, side by side; on a phone one of the two. */
const TableStage = ({ away, beside }: TableStageProps) => {
  const phone = useGame((s) => s.phoneSide);
  return (
    <main
      className={`table phone-${phone}${away ? ' away' : ''}`}
      id={away ? undefined : 'main'}
      aria-hidden={away || undefined}
      // What is skipped needs no more to be out of reach, and is not styled anew for it.
      inert={beside}
    >
      <PhoneTabs />
      <OnTable />
    </main>
  );
};

const PhoneTabs = memo(() => {
  const phone = useGame((s) => s.phoneSide);
  const setPhone = useGame((s) => s.setPhoneSide);
  return (
    <fieldset className="phone-tabs segments">
      <legend className="visually-hidden">{t('map.view')}</legend>
      {PHONE_SIDES.map((side) => (
        <button
          key={side}
          type="button"
          aria-pressed={phone === side}
          onClick={() => {
            setPhone(side);
          }}
        >
          {t(`room.phone-${side}`)}
        </button>
      ))}
    </fieldset>
  );
});

const OnTable = memo(() => (
  <>
    <InSight sight={MAP_SIGHT}>
      <AlliancePanel />
    </InSight>
    <InSight sight={DESK_SIGHT}>
      <Desk />
      <LaidOutAhead />
    </InSight>
  </>
));

/** What is drawn behind another stage is laid out as well while the page is idle: the browser would leave it for later. */
const LaidOutAhead = () => {
  const shown = useGame((s) => s);
  useEffect(() => {
    if (atTheTable(shown)) return undefined;
    return whenIdle(() => document.getElementById('desk')?.getBoundingClientRect());
  }, [shown]);
  return null;
};

/** A new stage begins at its top. */
const ToTop = () => {
  useEffect(() => {
    window.scrollTo({ top: 0 });
  }, []);
  return null;
};
