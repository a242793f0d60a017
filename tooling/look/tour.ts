/** The screens of the game in the order in which they are looked at. */
import type { Page } from 'playwright-core';
import { t } from '../../src/i18n/index.ts';
import { DELIBERATE } from './complaints.ts';
import { settled } from './page.ts';
import { named, playToTheEnd, stageOf, startGame, takeNext } from './walk.ts';

/** Called at each screen, under its name. */
export type Look = (name: string) => Promise<void>;
/** Called after each step of the play. */
export type Stepped = () => Promise<void>;

/** Every seat but the chair's. */
const OTHER_SEATS = ['member', 'lead', 'united-states'] as const;

const open = async (
  page: Page,
  look: Look,
  name: string,
  enter: () => Promise<void>,
): Promise<void> => {
  await enter();
  await settled(page);
  await look(name);
};

/** A canvas has been painted by then, ms: what is on it cannot be seen from the page. */
const PAINTED_MS = 1500;

/** Looked at once all of it is there, the canvas as well. */
const lookAtAll = async (page: Page, look: Look, name: string): Promise<void> => {
  if ((await page.locator('canvas, .scene-loading').count()) > 0)
    await page.waitForTimeout(PAINTED_MS);
  await settled(page);
  await look(name);
};

/** What lies over the page. */
const layers = (page: Page) => page.locator('[role="dialog"], [role="menu"]');

/** Close what lies over the page, and wait until the page behind it has the focus again. */
const escape = async (page: Page): Promise<void> => {
  for (let left = await layers(page).count(); left > 0; left = await layers(page).count()) {
    await page.keyboard.press('Escape');
    await layers(page)
      .nth(left - 1)
      .waitFor({ state: 'detached' });
  }
  await settled(page);
};

/** Open what lies over the page, and look at it. */
const openLayer = async (
  page: Page,
  look: Look,
  name: string,
  enter: () => Promise<void>,
): Promise<void> => {
  const before = await layers(page).count();
  await open(page, look, name, async () => {
    await enter();
    await layers(page).nth(before).waitFor();
  });
};

const beforeAGame = async (page: Page, look: Look): Promise<void> => {
  await named(page, 'title.new').waitFor();
  await lookAtAll(page, look, 'title');
  await overlays(page, look);
  await open(page, look, 'new-game', async () => {
    await named(page, 'title.new').click();
    await page.getByRole('textbox', { name: t('new.seed') }).waitFor();
  });
  await open(page, look, 'new-game-my-lens', () =>
    page.getByRole('radio', { name: new RegExp(`^${t('lens.mine')}`) }).check(),
  );
  await named(page, 'new.back').click();
  await open(page, look, 'credits', async () => {
    await named(page, 'title.credits').click();
    await named(page, 'new.back').waitFor();
  });
  await named(page, 'new.back').click();
};

/** Steps that the lesson may take. */
const MOST_LESSON_STEPS = 80;

/** Every beat of the lesson, and its end; then back to the title. */
const lesson = async (page: Page, look: Look, stepped: Stepped): Promise<void> => {
  await page
    .getByRole('button', { name: new RegExp(`^${t('title.learn')}`) })
    .first()
    .click();
  const heading = page.locator('.lesson-sheet h2');
  await heading.waitFor();
  let seen: string | null = null;
  for (let beat = 1, step = 0; step < MOST_LESSON_STEPS; step++) {
    const title = await heading.textContent();
    if (title !== seen) {
      seen = title;
      await settled(page);
      await look(`lesson-${beat++}`);
    }
    if (await page.locator('[data-next="start"]').isVisible()) break;
    await takeNext(page);
    await stepped();
  }
  await page.locator('.lesson-header nav button').last().click();
  await named(page, 'title.new').waitFor();
};

/** What lies over a screen, and is opened from there. */
const overlays = async (page: Page, look: Look): Promise<void> => {
  for (const [name, key] of [
    ['saves', 'title.saves'],
    ['codex', 'title.codex'],
    ['settings', 'title.settings'],
  ] as const) {
    await openLayer(page, look, name, () => named(page, key).click());
    await escape(page);
  }
  await openLayer(page, look, 'keys', () => page.keyboard.press('?'));
  await escape(page);
};

const onThePhone = (page: Page): Promise<boolean> => page.locator('.phone-tabs').isVisible();

const alliance = async (page: Page, look: Look): Promise<void> => {
  const phone = await onThePhone(page);
  if (phone) await named(page, 'room.phone-map').click();
  for (const view of ['map', 'grid', 'list', 'table', 'front'] as const) {
    const button = page.getByRole('button', { name: t(`map.as-${view}`), exact: true });
    // Without a canvas there is no map.
    if (!(await button.isVisible())) continue;
    await button.click();
    await lookAtAll(page, look, `alliance-${view}`);
  }
  if (phone) await named(page, 'room.phone-desk').click();
};

const DOSSIER_TABS = ['red-lines', 'promises', 'memory', 'home', 'profile'] as const;

/** Pages of paper that hang from the head of the room. */
const fromTheHead = async (page: Page, look: Look): Promise<void> => {
  for (const [name, opener] of [
    ['mandate', '.mandate-button'],
    ['gauge-why', '.gauge'],
  ] as const) {
    await openLayer(page, look, name, () => page.locator(opener).first().click());
    await escape(page);
  }
};

/** The dossier of the first government of the list, tab by tab. */
const dossier = async (page: Page, look: Look): Promise<void> => {
  const phone = await onThePhone(page);
  if (phone) await named(page, 'room.phone-map').click();
  await page.getByRole('button', { name: t('map.as-list'), exact: true }).click();
  await openLayer(page, look, 'dossier', () => page.locator('table.members .link').first().click());
  for (const tab of DOSSIER_TABS)
    await open(page, look, `dossier-${tab}`, async () => {
      const own = page.getByRole('tab', { name: t(`dossier.tab.${tab}`) });
      await own.click();
      await own.scrollIntoViewIfNeeded();
    });
  await escape(page);
  if (phone) await named(page, 'room.phone-desk').click();
};

/** The chronicle when there is something in it: the last half-year, and all of them over time. */
const chronicle = async (page: Page, look: Look): Promise<void> => {
  await openLayer(page, look, 'chronicle-turn', () => named(page, 'chronicle.open').click());
  await open(page, look, 'chronicle-over-time', () => named(page, 'chronicle.over-time').click());
  await escape(page);
};

/** Every tab of the desk, and one thing that can be done laid open; then the first tab again. */
const desk = async (page: Page, look: Look): Promise<void> => {
  const tabs = page.locator('.desk [role="tab"]');
  for (let at = 0; at < (await tabs.count()); at++) {
    const tab = tabs.nth(at);
    const name = (await tab.getAttribute('id'))?.split('-').at(-1) ?? '';
    await open(page, look, `desk-${name}`, () => tab.click());
    if (name === 'actions')
      await open(page, look, 'action-open', () => page.locator('.verb-head').first().click());
  }
  await tabs.first().click();
};

const atTheTable = async (page: Page, look: Look): Promise<void> => {
  const everything = named(page, 'disclosure.all');
  if (await everything.isVisible()) await everything.click();
  await alliance(page, look);
  await dossier(page, look);
  await desk(page, look);
  await fromTheHead(page, look);
  for (const [name, key] of [
    ['find', 'palette.open'],
    ['chronicle', 'chronicle.open'],
    ['menu', 'room.menu'],
  ] as const) {
    await openLayer(page, look, name, () => named(page, key).click());
    await escape(page);
  }
};

/** How many of a stage are looked at: the first envelope sealed, and the last one opened. */
const MOST_LOOKS: Record<string, number> = { council: 2, 'own-envelope': 2, table: 0 };

/** The question that stands before what cannot be taken back. */
const confirming = async (page: Page): Promise<string | null> =>
  (await page.locator('[data-next$="-yes"]').isVisible())
    ? await page.locator('[data-next$="-yes"]').getAttribute('data-next')
    : null;

const toTheEnd = async (page: Page, look: Look, stepped: Stepped): Promise<void> => {
  const looks = new Map<string, number>();
  await playToTheEnd(page, async () => {
    await stepped();
    const own = await page.locator('.own-envelope').isVisible();
    const stage = own ? 'own-envelope' : await stageOf(page);
    const before = looks.get(stage) ?? 0;
    if (before < (MOST_LOOKS[stage] ?? 1)) {
      looks.set(stage, before + 1);
      await settled(page);
      await look(before === 0 ? stage : `${stage}-${before + 1}`);
    }
    if (stage === 'ending') await chronicle(page, look);
    const question = await confirming(page);
    if (question !== null && !looks.has(question)) {
      looks.set(question, 1);
      await settled(page);
      await look(question);
    }
  });
};

/** The saved games when there is one, and what is left when everything breaks. */
const atTheVeryEnd = async (page: Page, look: Look): Promise<void> => {
  await named(page, 'room.menu').click();
  await open(page, look, 'saves-one', async () => {
    await named(page, 'saves.heading').click();
    await page.getByRole('dialog').waitFor();
  });
  await escape(page);
  await page.evaluate((fault) => {
    setTimeout(() => {
      throw new Error(fault);
    }, 0);
  }, DELIBERATE);
  await open(page, look, 'error', () =>
    page.getByRole('heading', { name: t('error.heading') }).waitFor(),
  );
};

/** A game from another seat than the chair's: the choice of it, its desk, its own envelope, to its end; back to the title. */
const otherSeat = async (
  page: Page,
  look: Look,
  stepped: Stepped,
  seat: (typeof OTHER_SEATS)[number],
): Promise<void> => {
  const lookAt: Look = (name) => look(`${seat}-${name}`);
  await named(page, 'title.new').click();
  await open(page, lookAt, 'new-game', () =>
    page.getByRole('radio', { name: new RegExp(`^${t(`seat.${seat}`)}`) }).check(),
  );
  await page.getByRole('textbox', { name: t('new.seed') }).fill(SEED);
  await page.getByRole('radio', { name: new RegExp(`^${t('new.length-6')}`) }).check();
  await page.getByRole('button', { name: t('seat.take') }).click();
  await page.locator('.room').waitFor();
  await lookAtAll(page, lookAt, 'desk');
  await dossier(page, lookAt);
  await desk(page, lookAt);
  await toTheEnd(page, lookAt, stepped);
  await page.locator('[data-next="to-title"]').click();
  await named(page, 'title.new').waitFor();
};

/** A seed whose six half-years bring cards and roll-calls, from whichever seat it is played. */
const SEED = 'look-28';

/** All screens; those of the chair's game, or as far as its first table; or the games from the other seats alone. */
export type Reach = 'whole' | 'chair' | 'brief' | 'seats';

export const tour = async (
  page: Page,
  look: Look,
  reach: Reach = 'whole',
  stepped: Stepped = () => Promise.resolve(),
): Promise<void> => {
  if (reach === 'seats') await named(page, 'title.new').waitFor();
  else await beforeAGame(page, look);
  if (reach === 'whole' || reach === 'seats')
    for (const seat of OTHER_SEATS) await otherSeat(page, look, stepped, seat);
  if (reach === 'seats') return;
  if (reach !== 'brief') await lesson(page, look, stepped);
  await startGame(page, SEED, '6');
  await lookAtAll(page, look, 'situation-room');
  await atTheTable(page, look);
  if (reach === 'brief') return;
  await toTheEnd(page, look, stepped);
  await atTheVeryEnd(page, look);
};
