/** What a page notes of itself while it is played: presses until the answer is painted, and tasks that block it. */

export interface Answer {
  control: string;
  /** From the press to the paint in which the answer stands; null when the screen never changed. */
  answeredMs: number | null;
  /** To the paint after which nothing more was drawn. */
  drawnMs: number | null;
}

export interface LongTask {
  ms: number;
  /** What filled the room. */
  at: string;
  /** What ran longest in it, as far as the browser says. */
  ran: string;
  /** A part of the game was being loaded. */
  loading: boolean;
}

export interface Notes {
  answers: Answer[];
  tasks: LongTask[];
}

declare global {
  var silenceNotes: Notes;
}

/**
 * Runs inside of the page, before anything else, and by itself: it can use nothing from outside.
 *
 * The answer to a press is what a player looks for: the words of the room, of the dialog in front or of the head have
 * changed, and what the stage consists of is there. An empty frame with a heading is none.
 */
export const takeNotes = (): void => {
  const STAGES: Record<string, string[]> = {
    'stage-table': ['#main .desk', '.purse', '#end-turn'],
    'stage-council': ['#council-heading', '.seat-strip button', '.council-sheet [data-next]'],
    'stage-decision': ['[data-decision] h2', '[data-decision] [data-next]'],
    'stage-report': ['.communique h2', '.newsstand .banner', '.report-bar [data-next]'],
    'stage-caretaker': ['#main'],
    'stage-ending': ['.ending-name'],
  };
  const WORDS = '#main, [role="dialog"], .situation, .said';
  /** So long without a change, and the screen stands. */
  const STILL_MS = 300;

  const notes: Notes = { answers: [], tasks: [] };
  globalThis.silenceNotes = notes;
  const room = (): Element | null => document.querySelector('.room');
  const words = (): string =>
    [...document.querySelectorAll(WORDS)].map(({ textContent }) => textContent).join('\n');
  const whole = (): boolean => {
    const stage = Object.keys(STAGES).find((name) => room()?.classList.contains(name));
    const parts = stage === undefined ? [] : (STAGES[stage] ?? []);
    return parts.every((part) => (document.querySelector(part)?.textContent ?? '') !== '');
  };
  /** Urgent, so that it runs right after the paint, and not after the timers that wait for the same one. */
  const onPaint = (go: (at: number) => void): void => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => go(performance.now()), { priority: 'user-blocking' });
    });
  };

  let press: { at: number; before: string; answer: Answer; changedAt: number } | null = null;
  const onPress = (event: KeyboardEvent | MouseEvent): void => {
    const byKey = event instanceof KeyboardEvent;
    if (byKey ? event.key !== 'Enter' : event.detail === 0) return;
    const { target } = event;
    const control = target instanceof Element ? target.closest('[data-next]') : null;
    if (control === null) return;
    const name = control.getAttribute('data-next') ?? '';
    const answer: Answer = { control: name, answeredMs: null, drawnMs: null };
    notes.answers.push(answer);
    press = { at: event.timeStamp, before: words(), answer, changedAt: event.timeStamp };
  };
  addEventListener('keydown', onPress, true);
  addEventListener('click', onPress, true);

  let seen = false;
  const onChange = (): void => {
    const now = press;
    if (now === null) return;
    const changedAt = performance.now();
    if (now.answer.answeredMs !== null && changedAt - now.changedAt > STILL_MS) {
      press = null;
      return;
    }
    now.changedAt = changedAt;
    if (!seen && now.answer.answeredMs === null && words() !== now.before && whole()) {
      seen = true;
      onPaint((at) => {
        seen = false;
        now.answer.answeredMs = at - now.at;
      });
    }
    onPaint((at) => {
      now.answer.drawnMs = Math.max(now.answer.drawnMs ?? 0, at - now.at);
    });
  };
  new MutationObserver(onChange).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'aria-disabled', 'inert'],
  });

  interface FrameScript {
    duration: number;
    invoker: string;
    invokerType: string;
    sourceURL: string;
    sourceFunctionName: string;
  }
  /** Not yet in the compiler's types. */
  type LongFrame = PerformanceEntry & { scripts?: FrameScript[] };
  const frames: LongFrame[] = [];
  const overlaps = (a: PerformanceEntry, b: PerformanceEntry): boolean =>
    a.startTime < b.startTime + b.duration && b.startTime < a.startTime + a.duration;
  if (PerformanceObserver.supportedEntryTypes.includes('long-animation-frame'))
    new PerformanceObserver((list) => {
      frames.push(...list.getEntries());
    }).observe({ type: 'long-animation-frame', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const at = room()?.className ?? document.querySelector('main')?.className ?? '';
      // The frame is told a moment after the task.
      setTimeout(() => {
        const scripts = frames
          .filter((frame) => overlaps(frame, entry))
          .flatMap((frame) => frame.scripts ?? [])
          .toSorted((a, b) => b.duration - a.duration);
        const [longest] = scripts;
        notes.tasks.push({
          ms: entry.duration,
          at,
          ran:
            longest === undefined
              ? ''
              : `${longest.invoker} ${longest.sourceFunctionName} ${longest.sourceURL.split('/').pop() ?? ''}`,
          loading: scripts.some(({ invokerType }) => invokerType === 'module-script'),
        });
      }, 200);
    }
  }).observe({ type: 'longtask', buffered: true });
};
