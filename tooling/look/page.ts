/** What tests and measurements do to a page of the game beside pressing its controls. */
import type { Page } from 'playwright-core';
import { SETTINGS_KEY, type Settings } from '../../src/store/settings.ts';

/** The page finds these settings at its first visit; to be called before it is opened. */
export const beginWith = async (page: Page, settings: Partial<Settings>): Promise<void> => {
  await page.addInitScript(
    ({ key, text }) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
    },
    { key: SETTINGS_KEY, text: JSON.stringify(settings) },
  );
};

export const dropFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

/** So many frames have been drawn: whatever a press set off in a frame or two has happened. */
export const framesLater = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++)
      await new Promise((drawn) => {
        requestAnimationFrame(drawn);
      });
  }, count);

/** A page counts as settled when nothing of it has changed for so long, and for so many frames. */
const QUIET_MS = 200;
const QUIET_FRAMES = 6;
/** What never comes to rest is looked at as it is by then, ms. */
const RESTLESS_MS = 10_000;

/** Everything that was asked for is drawn, and the focus is where it goes. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    async ([quietMs, quietFrames, restlessMs]) => {
      await document.fonts.ready;
      const begun = performance.now();
      let changedAt = begun;
      let frames = 0;
      const changed = (): void => {
        changedAt = performance.now();
        frames = 0;
      };
      const observer = new MutationObserver(changed);
      observer.observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      document.addEventListener('focusin', changed);
      const restless = (): boolean =>
        frames < quietFrames || performance.now() - changedAt < quietMs;
      while (restless() && performance.now() - begun < restlessMs) {
        await new Promise((drawn) => {
          requestAnimationFrame(drawn);
        });
        frames += 1;
      }
      observer.disconnect();
      document.removeEventListener('focusin', changed);
    },
    [QUIET_MS, QUIET_FRAMES, RESTLESS_MS] as const,
  );

/** The page looks for the control that "next" leads to for thirty frames; no focus after these, and there is none yet. */
const SEARCH_FRAMES = 36;
/** In the first of them a dialog that "next" has closed may give the focus back to what opened it. */
const RETURN_FRAMES = 2;

/** The control that a press of "next" led to, once the focus is there; null when it led nowhere for now. */
export const ledTo = (page: Page): Promise<string | null> =>
  page.evaluate(
    async ([returning, searching]) => {
      for (let frame = 0; frame < searching; frame++) {
        await new Promise((drawn) => {
          requestAnimationFrame(drawn);
        });
        const control = document.activeElement?.getAttribute('data-next') ?? null;
        if (control !== null && frame >= returning) return control;
      }
      return null;
    },
    [RETURN_FRAMES, SEARCH_FRAMES] as const,
  );
