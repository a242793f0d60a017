/** The lesson's store: every beat leads on, and it can be left and taken up again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/i18n/en/index.ts';
import {
  beatDone,
  createTutorialStore,
  lessonControl,
  type TutorialStore,
} from '../../src/store/tutorial-store.ts';

const KEY = 'silence-procedure.lesson';
let kept: Map<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Press the control that waits. */
const press = (store: TutorialStore): string => {
  const state = store.getState();
  const control = lessonControl(state);
  const step = state.facts.lesson.beats[state.beat]?.steps.find((x) => x.control === control);
  if (control === 'go-on') state.goOn();
  else if (control === 'whip') state.takeRoad('whip');
  else if (control === 'undo') state.takeOtherRoad();
  else if (control === 'flip') state.flipLens();
  else if (control === 'write') state.write(60);
  else if (step !== undefined) state.doDeed(step.deed);
  return control;
};

const through = (store: TutorialStore): string[] => {
  const controls: string[] = [];
  for (let n = 0; n < 60 && lessonControl(store.getState()) !== 'start'; n++)
    controls.push(press(store));
  return controls;
};

describe('the lesson', () => {
  it('leads through ten beats to the first term', () => {
    const store = createTutorialStore();
    const controls = through(store);
    expect(controls.filter((control) => control === 'go-on')).toHaveLength(10);
    expect(new Set(controls.filter((control) => control !== 'go-on')).size).toBe(12);
    expect(store.getState()).toMatchObject({ beat: 10, road: 'footnote', lens: 1, forecast: 60 });
  });

  it('lets all its futures fall, some of them well', () => {
    const store = createTutorialStore();
    through(store);
    vi.advanceTimersByTime(60_000);
    const { came, facts } = store.getState();
    expect(came).toHaveLength(facts.lesson.futures);
    expect(new Set(came).size).toBe(2);
  });

  it('is taken up where it was left', () => {
    const first = createTutorialStore();
    for (let n = 0; n < 12; n++) press(first);
    const again = createTutorialStore();
    expect(lessonControl(again.getState())).toBe(lessonControl(first.getState()));
    expect(again.getState()).toMatchObject({ beat: 5, road: 'whip', ally: 'DEU' });
    expect(beatDone(again.getState())).toBe(true);
  });

  it.each(['', '{', '{"beat":99,"deeds":[],"road":null,"forecast":null}', '{"beat":"one"}'])(
    'begins anew where what was kept is %j',
    (text) => {
      kept.set(KEY, text);
      expect(createTutorialStore().getState()).toMatchObject({ beat: 0, deeds: [] });
    },
  );

  it('starts over when told so, and steps back without forgetting', () => {
    const store = createTutorialStore();
    for (let n = 0; n < 6; n++) press(store);
    store.getState().back();
    expect(store.getState().beat).toBe(2);
    expect(beatDone(store.getState())).toBe(true);
    store.getState().startOver();
    expect(store.getState()).toMatchObject({ beat: 0, deeds: [], road: null });
  });

  it('has words for every beat', () => {
    const { beats } = createTutorialStore().getState().facts.lesson;
    for (const { id } of beats) {
      expect(Object.keys(en)).toContain(`tutorial.${id}`);
      expect(Object.keys(en)).toContain(`tutorial.${id}.says`);
    }
  });
});
