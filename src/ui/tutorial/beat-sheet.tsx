/** One beat: what it says, what is done, what came of it, and the way on. */
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/index.ts';
import type { TermId } from '../../store/glossary.ts';
import { beatDone } from '../../store/tutorial-store.ts';
import { useTutorial, useTutorialStore } from './context.ts';
import { Branches } from './branches.tsx';
import { ElectionTable, LensFlip, RoadChoice } from './roads.tsx';
import { Forecast } from './forecast.tsx';
import { Mind, Minds, Reasons, Vote } from './reasons.tsx';
import { doneOf, saysOf } from './says.ts';
import { SheetHead } from './sheet-head.tsx';

const TITLES = [
  'role',
  'reasons',
  'sounding',
  'silence',
  'minds',
  'roads',
  'election',
  'lens',
  'branch',
  'forecast',
] as const;
type BeatId = (typeof TITLES)[number];

/** The term behind a beat. */
const BEAT_TERMS: Record<BeatId, TermId> = {
  role: 'consensus',
  reasons: 'margin',
  sounding: 'sounding',
  silence: 'silence-procedure',
  minds: 'win-set',
  roads: 'footnote',
  election: 'resentment',
  lens: 'lens',
  branch: 'precedent',
  forecast: 'deterrence',
};

export const BeatSheet = ({ id }: { id: string }) => {
  const says = useTutorial(saysOf);
  const known = TITLES.find((title) => title === id);
  if (known === undefined) return null;
  return (
    <>
      <SheetHead title={t(`tutorial.${known}`)} says={says} term={BEAT_TERMS[known]} />
      <BeatBody id={known} />
      <Done />
    </>
  );
};

const BeatBody = ({ id }: { id: BeatId }) => {
  switch (id) {
    case 'role':
      return <Role />;
    case 'reasons':
      return <Reasons />;
    case 'sounding':
      return <Mind />;
    case 'silence':
      return <Vote />;
    case 'minds':
      return <Minds />;
    case 'roads':
      return <RoadChoice />;
    case 'election':
      return <ElectionTable />;
    case 'lens':
      return <LensFlip />;
    case 'branch':
      return <Branches />;
    case 'forecast':
    default:
      return <Forecast />;
  }
};

const Role = () => {
  const store = useTutorialStore();
  const seated = useTutorial((s) => s.deeds.includes('seated'));
  return (
    <>
      <p>{t('tutorial.role.more')}</p>
      {!seated && (
        <button
          type="button"
          className="primary"
          data-next="seat"
          onClick={() => store.getState().doDeed('seated')}
        >
          {t('tutorial.do.seat')}
        </button>
      )}
    </>
  );
};

/** What came of it, and on. */
const Done = () => {
  const store = useTutorialStore();
  const done = useTutorial(beatDone);
  const text = useTutorial(doneOf);
  const on = useRef<HTMLButtonElement>(null);
  const wasDone = useRef(done);
  useEffect(() => {
    // The control that did it may be gone: the focus goes on with it.
    if (done && !wasDone.current) on.current?.focus();
    wasDone.current = done;
  }, [done]);
  return (
    <div className="lesson-done">
      <output>{text}</output>
      {done && (
        <button
          type="button"
          className="primary"
          data-next="go-on"
          ref={on}
          onClick={() => store.getState().goOn()}
        >
          {t('tutorial.go-on')}
        </button>
      )}
    </div>
  );
};
