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

/** The control in focus by its name in `data-next`; null while none that can be pointed at has the focus. */
export const focusedControl = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('data-next') ?? null);

export const dropFocus = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
