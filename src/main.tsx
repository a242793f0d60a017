/** Starts the page: the store, the first screen, and the way to the scenes. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from './i18n/index.ts';
import { DIMENSIONS } from './engine/state.ts';
import { createAppStore, openApp } from './store/app-store.ts';
import type { DebriefService } from './store/room.ts';
import { App } from './ui/app.tsx';
import type { MountScene } from './ui/context.ts';
import './ui/fonts.ts';
import './ui/styles/base.css';

/** Phaser comes with the first scene, not with the page. */
const mountScene: MountScene = async (kind, element, store, summary) => {
  const scenes = await import('./scenes/mount.ts');
  const dimensions = Object.fromEntries(DIMENSIONS.map((d) => [d, t(`dimension.${d}.code`)]));
  return scenes.mountScene(kind, element, store, { summary, texts: { dimensions } });
};

/** A slice of the search ends after so many milliseconds, so that the page goes on answering. */
const SLICE_MS = 20;

/** Works out which turns decided an ending, in slices. */
const debrief: DebriefService = (record, onState) => {
  const work = async (): Promise<void> => {
    const [{ decisiveTurns }, { loadScenario }] = await Promise.all([
      import('./analysis/decisive-turns.ts'),
      import('./scenario/index.ts'),
    ]);
    const search = decisiveTurns(record, loadScenario(record.scenarioId));
    let step = search.next();
    while (step.done !== true) {
      const started = performance.now();
      while (step.done !== true && performance.now() - started < SLICE_MS) step = search.next();
      if (step.done !== true)
        onState({ state: 'working', progress01: step.value.done / step.value.total });
      await new Promise((resolve) => {
        setTimeout(resolve, 0);
      });
    }
    onState({ state: 'done', turns: step.value });
  };
  work().catch(() => {
    onState({ state: 'failed' });
  });
};

const hasCanvas = new URLSearchParams(location.search).get('canvas') !== 'off';

const store = createAppStore(debrief);
const { fail } = store.getState();
window.addEventListener('error', (event) => {
  fail(event.error ?? event.message);
});
window.addEventListener('unhandledrejection', (event) => {
  fail(event.reason);
});

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
createRoot(root).render(
  <StrictMode>
    <App store={store} mountScene={hasCanvas ? mountScene : null} />
  </StrictMode>,
);
openApp(store).catch(fail);
