/**
 * A walk through the game that needs no words of any language but the catalogue's: the bar's "next unresolved thing"
 * leads, and the controls are known by their names in `data-next`. The same seed meets the same things.
 */
import type { Locator, Page } from 'playwright-core';
import { t, type MessageKey, type Params } from '../../src/i18n/index.ts';
import { dropFocus, framesLater, ledTo } from './page.ts';

/** A button, tab or menu item by its words. */
export const named = (page: Page, key: MessageKey, params?: Params): Locator => {
  const name = t(key, params);
  return page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('tab', { name, exact: true }))
    .or(page.getByRole('menuitem', { name, exact: true }))
    .first();
};

export type Length = '6' | '12' | '24';

export const startGame = async (page: Page, seed: string, length: Length): Promise<void> => {
  await page
    .getByRole('button', { name: t('title.new') })
    .first()
    .click();
  await page.getByRole('textbox', { name: t('new.seed') }).fill(seed);
  await page.getByRole('radio', { name: new RegExp(`^${t(`new.length-${length}`)}`) }).check();
  await page.getByRole('button', { name: t('new.start') }).click();
  await page.locator('.room').waitFor();
};

/** What fills the room now: its stage, and for a question that waits its kind. */
export const stageOf = async (page: Page): Promise<string> =>
  page.evaluate(() => {
    const room = document.querySelector('.room');
    const stage = [...(room?.classList ?? [])].find((name) => name.startsWith('stage-'));
    const kind = document.querySelector('[data-decision]')?.getAttribute('data-decision');
    return `${stage?.slice('stage-'.length) ?? 'none'}${kind === null || kind === undefined ? '' : `-${kind}`}`;
  });

/** What a press sets off is drawn after so many frames. */
const ANSWERED = 2;

/**
 * Press N once; the name of the control that it leads to, null while there is none. What had the focus before lets go of
 * it first: on a busy page Enter would else reach that, before N has led anywhere.
 */
export const goToNext = async (page: Page): Promise<string | null> => {
  const before = await page.evaluateHandle(() => document.activeElement);
  await dropFocus(page);
  await page.keyboard.press('n');
  const control = await ledTo(page);
  if (control === null)
    await before.evaluate((element) => {
      if (element instanceof HTMLElement && document.activeElement === document.body)
        element.focus({ preventScroll: true });
    });
  await before.dispose();
  return control;
};

/** Press what has the focus, and let the page answer. */
export const enter = async (page: Page): Promise<void> => {
  await page.keyboard.press('Enter');
  await framesLater(page, ANSWERED);
};

/** Press N once, and take the control that it leads to; its name, null while there is none. */
export const takeNext = async (page: Page): Promise<string | null> => {
  const control = await goToNext(page);
  if (control !== null) await enter(page);
  return control;
};

/** Steps that a campaign may take. */
const MOST_STEPS = 3000;

/**
 * Follow "next" to the ending.
 * @param onStep called before every step
 */
export const playToTheEnd = async (page: Page, onStep: () => Promise<void>): Promise<void> => {
  for (let step = 0; step < MOST_STEPS; step++) {
    const stage = await stageOf(page);
    await onStep();
    if (stage === 'ending') return;
    // The caretaker's years pass by themselves.
    if (stage === 'caretaker') await page.waitForTimeout(300);
    else await takeNext(page);
  }
  throw new Error('the game does not end');
};
