/** What a tab remembers of itself, so that a reload goes straight back to it. */
import type { SaveId } from './saves.ts';

/** The slot of the game that is open in this tab, so that a reload goes straight back to it. */
const OPEN = 'silence-procedure.open';
export const noteOpen = (id: SaveId | null): void => {
  try {
    if (id === null) sessionStorage.removeItem(OPEN);
    else sessionStorage.setItem(OPEN, id);
  } catch {
    // A reload then goes to the title.
  }
};
export const wasOpen = (): SaveId | null => {
  try {
    return sessionStorage.getItem(OPEN);
  } catch {
    return null;
  }
};

/** Set while the lesson is open in this tab, for the same. */
const LESSON = 'silence-procedure.lesson-open';
export const noteLesson = (open: boolean): void => {
  try {
    if (open) sessionStorage.setItem(LESSON, 'yes');
    else sessionStorage.removeItem(LESSON);
  } catch {
    // A reload then goes to the title.
  }
};
export const lessonWasOpen = (): boolean => {
  try {
    return sessionStorage.getItem(LESSON) === 'yes';
  } catch {
    return false;
  }
};

/** The report that is open in this tab, for the same. */
const REPORT = 'silence-procedure.report-open';
export const noteReport = (name: string | null): void => {
  try {
    if (name === null) sessionStorage.removeItem(REPORT);
    else sessionStorage.setItem(REPORT, name);
  } catch {
    // A reload then goes on to the table.
  }
};
export const reportWasOpen = (): string | null => {
  try {
    return sessionStorage.getItem(REPORT);
  } catch {
    return null;
  }
};
