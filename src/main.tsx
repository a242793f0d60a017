/** Starts the page: the store, the first screen, and the way to the scenes. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { t } from './i18n/index.ts';
import { DIMENSIONS } from './engine/state.ts';
import { createAppStore, openApp } from './store/app-store.ts';
import { App } from './ui/app.tsx';
import type { MountScene } from './ui/context.ts';
import './ui/fonts.ts';
import './ui/styles/theme.css';
import './ui/styles/base.css';
import './ui/styles/emblem.css';
import './ui/styles/opening.css';
import './ui/styles/fields.css';
import './ui/styles/forced.css';
import './ui/styles/large.css';
import './ui/styles/touch.css';
import type { Analyst } from './workers/job.ts';

/** Phaser comes with the first scene, not with the page. */
const mountScene: MountScene = async (kind, element, store, summary) => {
  const scenes = await import('./scenes/mount.ts');
  const dimensions = Object.fromEntries(DIMENSIONS.map((d) => [d, t(`dimension.${d}.code`)]));
  return scenes.mountScene(kind, element, store, { summary, texts: { dimensions } });
};

/** The way to the worker comes with the first question. */
const asked = async (): Promise<Analyst> => (await import('./workers/client.ts')).analyst;
const analyst: Analyst = {
  baseline: async (...question) => (await asked()).baseline(...question),
  playOn: async (...question) => (await asked()).playOn(...question),
  archive: async (...question) => (await asked()).archive(...question),
  legacy: async (...question) => (await asked()).legacy(...question),
  decisive: async (...question) => (await asked()).decisive(...question),
};

/** Every picture is painted in 2D, whatever puts it on the screen; without it Phaser does not even load. */
const canPaint = document.createElement('canvas').getContext('2d') !== null;
const wantsCanvas = new URLSearchParams(location.search).get('canvas') !== 'off';

const store = createAppStore(analyst);
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
    <App
      store={store}
      mountScene={canPaint && wantsCanvas ? mountScene : null}
      canPaint={canPaint}
    />
  </StrictMode>,
);
openApp(store).catch(fail);

/** Sound comes with the first gesture: a browser lets nothing be heard before it, and nobody wants it. */
const gestures = new AbortController();
const onGesture = async (): Promise<void> => {
  gestures.abort();
  const { startSound } = await import('./sound/index.ts');
  startSound(store);
};
for (const gesture of ['pointerdown', 'keydown'])
  addEventListener(gesture, () => void onGesture(), { signal: gestures.signal });

/** Offline from the second visit on; a new version waits on the title until the player takes it. */
const keepOffline = async (): Promise<void> => {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { registerSW } = await import('virtual:pwa-register');
  const takeUpdate = registerSW({
    onNeedRefresh: () => store.setState({ update: () => void takeUpdate(true) }),
  });
};
window.addEventListener('load', () => void keepOffline());
