/** The store of the lesson: how far it has come, kept in the browser, so that it can be left and taken up again. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { z } from 'zod';
import type { MemberId } from '../engine/state.ts';
import { futuresOf } from '../session/index.ts';
import {
  lessonFacts,
  ROADS,
  type LessonDeed,
  type LessonFacts,
  type RoadKind,
} from './tutorial-facts.ts';

/** How far the lesson has come. */
interface Progress {
  /** The beat that is shown; as many as there are beats = the end. */
  beat: number;
  deeds: string[];
  road: RoadKind | null;
  /** What was written down, of 100. */
  forecast: number | null;
}

export interface TutorialState extends Progress {
  facts: LessonFacts;
  /** Whose reasons lie open. */
  ally: MemberId | null;
  /** Which of the two lenses. */
  lens: 0 | 1;
  /** The futures that have fallen so far: whether the others came. */
  came: boolean[];
  look: (ally: MemberId) => void;
  /** Do what the beat asks for. */
  doDeed: (deed: LessonDeed) => void;
  takeRoad: (road: RoadKind) => void;
  /** Back to where the roads part, and down the other one. */
  takeOtherRoad: () => void;
  flipLens: () => void;
  write: (forecast: number) => void;
  goOn: () => void;
  back: () => void;
  startOver: () => void;
  leave: () => void;
}

export type TutorialStore = StoreApi<TutorialState>;

const KEY = 'silence-procedure.lesson';

const progressSchema = z.strictObject({
  beat: z.int().min(0),
  deeds: z.array(z.string()),
  road: z.enum(ROADS).nullable(),
  forecast: z.int().min(0).max(100).nullable(),
});

const FRESH: Progress = { beat: 0, deeds: [], road: null, forecast: null };

/** What was kept; a new beginning where nothing was, or nothing that can be read. */
const kept = (beats: number): Progress => {
  try {
    const read = progressSchema.parse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return read.beat < beats ? read : FRESH;
  } catch {
    return FRESH;
  }
};

const keep = ({ beat, deeds, road, forecast }: Progress): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ beat, deeds, road, forecast }));
  } catch {
    // A reload then begins the lesson anew.
  }
};

/** The control that waits next. */
export const lessonControl = ({ facts, beat, deeds }: TutorialState): string => {
  const steps = facts.lesson.beats[beat]?.steps;
  if (steps === undefined) return 'start';
  return steps.find(({ deed }) => !deeds.includes(deed))?.control ?? 'go-on';
};

/** Whether everything that the beat asks for has been done. */
export const beatDone = (state: TutorialState): boolean => lessonControl(state) === 'go-on';

const otherRoad = (road: RoadKind): RoadKind => (road === 'whip' ? 'footnote' : 'whip');

/** A slice of futures ends after so many milliseconds. */
const SLICE_MS = 12;

export const createTutorialStore = (): TutorialStore =>
  createStore<TutorialState>()((set, get) => {
    const facts = lessonFacts();
    let falling: ReturnType<typeof setTimeout> | null = null;
    const change = (next: Partial<TutorialState>): void => {
      set(next);
      keep(get());
    };
    const did = (deed: LessonDeed): string[] => [...new Set([...get().deeds, deed])];
    /** Let the futures fall, in slices that leave the page free. */
    const fall = (): void => {
      const { road } = get();
      if (road === null || falling !== null) return;
      const futures = futuresOf(facts.lesson, road);
      const slice = (): void => {
        const began = performance.now();
        const came = [...get().came];
        let more = true;
        while (more && performance.now() - began < SLICE_MS) {
          const future = futures.next();
          more = future.done !== true;
          if (future.done !== true) came.push(future.value);
        }
        set({ came });
        falling = more ? setTimeout(slice, SLICE_MS) : null;
      };
      set({ came: [] });
      falling = setTimeout(slice, 0);
    };
    const stop = (): void => {
      if (falling !== null) clearTimeout(falling);
      falling = null;
    };
    const start = kept(facts.lesson.beats.length);
    if (start.forecast !== null) setTimeout(fall, 0);
    return {
      ...start,
      facts,
      ally: start.beat > 0 ? facts.lesson.doubter : null,
      lens: start.deeds.includes('lens-flipped') ? 1 : 0,
      came: [],
      look: (ally) => set({ ally }),
      doDeed: (deed) => change({ deeds: did(deed) }),
      takeRoad: (road) => change({ road, deeds: did('road-taken') }),
      takeOtherRoad: () => {
        const { road } = get();
        if (road !== null) change({ road: otherRoad(road), deeds: did('other-road-taken') });
      },
      flipLens: () => change({ lens: get().lens === 0 ? 1 : 0, deeds: did('lens-flipped') }),
      write: (forecast) => {
        change({ forecast, deeds: did('forecast-written') });
        fall();
      },
      goOn: () => change({ beat: get().beat + 1, ally: facts.lesson.doubter }),
      back: () => change({ beat: Math.max(0, get().beat - 1) }),
      startOver: () => {
        stop();
        change({ ...FRESH, ally: null, lens: 0, came: [] });
      },
      leave: stop,
    };
  });
