/** The scenes alone, over a made-up view. `?kind=map|council&width=860&height=560&renderer=auto|webgl|canvas` */
import '@fontsource/ibm-plex-mono/500.css';
import '@fontsource/ibm-plex-mono/600.css';
import { createStore } from 'zustand/vanilla';
import type { MountedScene } from '../../../src/scenes/mount.ts';
import type { SceneState } from '../../../src/store/scene-state.ts';
import { fakeCouncil, fakeForecast, fakePlayback, fakeState, fakeView } from '../fake-view.ts';

const query = new URLSearchParams(location.search);
const element = document.querySelector<HTMLElement>('#scene');
if (element === null) throw new Error('no element');
element.style.setProperty('--width', `${query.get('width') ?? '860'}px`);
element.style.setProperty('--height', `${query.get('height') ?? '560'}px`);

const store = createStore<SceneState>()((set) =>
  fakeState({
    hoverMember: (hoveredMember) => {
      set({ hoveredMember });
    },
    selectMember: (selectedMember) => {
      set({ selectedMember });
    },
    moveMap: (mapCamera) => {
      set({ mapCamera });
    },
  }),
);

const renderer = query.get('renderer');

async function mount(): Promise<MountedScene> {
  const { mountScene } = await import('../../../src/scenes/mount.ts');
  if (element === null) throw new Error('no element');
  return mountScene(query.get('kind') === 'council' ? 'council' : 'map', element, store, {
    summary: 'harness',
    renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : 'auto',
  });
}

const bench = {
  store,
  fakeView,
  fakeForecast,
  fakeCouncil,
  fakePlayback,
  mount,
  scene: await mount(),
};
export type Bench = typeof bench;

declare global {
  interface Window {
    bench: Bench;
  }
}
window.bench = bench;
