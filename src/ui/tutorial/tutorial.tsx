/** The lesson: one table, ten beats, and at the bottom what waits next, as in the game. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { keyOf } from '../../store/keys.ts';
import { createTutorialStore, lessonControl } from '../../store/tutorial-store.ts';
import { useApp, useAppContext } from '../context.ts';
import { focusControl } from '../focus-control.ts';
import { announceNext, NextFooter } from '../game/next-bar.tsx';
import { nameOf } from '../game/words.ts';
import { typing } from '../tools/typing.ts';
import '../styles/room.css';
import '../styles/desk.css';
import '../styles/play.css';
import '../styles/frame.css';
import '../styles/charts.css';
import '../styles/onboarding.css';
import '../styles/tutorial.css';
import '../styles/lesson-table.css';
import '../styles/lesson-beats.css';
import { TutorialContext, useTutorial, useTutorialStore } from './context.ts';
import { BeatSheet } from './beat-sheet.tsx';
import { EndSheet } from './end-sheet.tsx';
import { LessonTable } from './lesson-table.tsx';
import { saysOf } from './says.ts';

export const Tutorial = () => {
  const [store] = useState(createTutorialStore);
  useEffect(() => () => store.getState().leave(), [store]);
  return (
    <TutorialContext value={store}>
      <Lesson />
    </TutorialContext>
  );
};

const Lesson = () => {
  const beat = useTutorial((s) => s.beat);
  const beats = useTutorial((s) => s.facts.lesson.beats);
  const id = beats[beat]?.id;
  useLessonKeys();
  return (
    <div className="lesson">
      <a className="skip-link" href="#main">
        {t('app.skip')}
      </a>
      <LessonHeader />
      <main id="main" className="lesson-main">
        <LessonTable />
        <article className="sheet lesson-sheet" key={beat}>
          {id === undefined ? <EndSheet /> : <BeatSheet id={id} />}
        </article>
      </main>
      <LessonNext />
    </div>
  );
};

const LessonHeader = () => {
  const store = useTutorialStore();
  const beat = useTutorial((s) => s.beat);
  const of = useTutorial((s) => s.facts.lesson.beats.length);
  const toTitle = useApp((s) => s.toTitle);
  const change = useApp((s) => s.changeSettings);
  const fail = useApp((s) => s.fail);
  return (
    <header className="lesson-header">
      <h1>{t('scenario.tutorial-2011.title')}</h1>
      <span className="muted">{t('tutorial.step', { step: Math.min(beat + 1, of), of })}</span>
      <progress value={beat} max={of} aria-hidden="true" />
      <nav aria-label={t('room.menu')}>
        {beat > 0 && (
          <button type="button" className="quiet" onClick={() => store.getState().back()}>
            {t('tutorial.back')}
          </button>
        )}
        {beat > 0 && (
          <button type="button" className="quiet" onClick={() => store.getState().startOver()}>
            {t('tutorial.over')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          onClick={() => {
            change({ learnt: 'yes' });
            toTitle().catch(fail);
          }}
        >
          {beat < of ? t('tutorial.skip') : t('end.title')}
        </button>
      </nav>
    </header>
  );
};

/** What the control that waits next is called. */
const controlText = (control: string, doubter: string): string => {
  const [name = ''] = control.split(':');
  const member = nameOf(doubter);
  switch (name) {
    case 'ally':
      return t('tutorial.do.ally', { member });
    case 'sound-out':
      return t('tutorial.do.sound-out', { member });
    case 'seat':
    case 'table':
    case 'withdraw':
    case 'ask':
    case 'whip':
    case 'footnote':
    case 'election':
    case 'flip':
    case 'undo':
    case 'write':
    case 'front-page':
    case 'start':
      return t(`tutorial.do.${name}`);
    default:
      return t('tutorial.go-on');
  }
};

const LessonNext = () => {
  const control = useTutorial(lessonControl);
  const doubter = useTutorial((s) => s.facts.lesson.doubter);
  return (
    <NextFooter
      control={control}
      why={controlText(control, doubter)}
      onGo={() => {
        focusControl(control);
      }}
    />
  );
};

/** The key of the next thing leads to the control that waits, and says what it is about; undo takes the road back. */
const useLessonKeys = (): void => {
  const store = useTutorialStore();
  const { store: app } = useAppContext();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { settings, overlay } = app.getState();
      const held = event.altKey || event.ctrlKey || event.metaKey;
      if (held || overlay !== null || settings.singleKeys === 'off' || typing(event.target)) return;
      const key = event.key.toLowerCase();
      const state = store.getState();
      if (key === keyOf('undo', settings.keys) && lessonControl(state) === 'undo') {
        event.preventDefault();
        state.takeOtherRoad();
      }
      if (key !== keyOf('next', settings.keys)) return;
      event.preventDefault();
      announceNext(t('next.said', { what: saysOf(state) }));
      focusControl(lessonControl(state));
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [store, app]);
};
