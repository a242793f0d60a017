/** The scenes alone, over a made-up view. `?kind=map|council|roll-call|front|epilogue&width=860&height=560&renderer=auto|webgl|canvas` */
import '@fontsource/ibm-plex-mono/500.css';
import '@fontsource/ibm-plex-mono/600.css';
import { createStore } from 'zustand/vanilla';
import type { MountedScene, SceneKind } from '../../../src/scenes/mount.ts';
import type { SceneState } from '../../../src/store/scene-state.ts';
import { SHOWN } from './shown.ts';
import {
  fakeCouncil,
  fakeForecast,
  fakePlayback,
  fakeRollCall,
  fakeState,
  fakeView,
} from '../fake-view.ts';

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

const KINDS: readonly SceneKind[] = ['map', 'council', 'roll-call', 'front', 'epilogue'];
const kind = KINDS.find((one) => one === query.get('kind')) ?? 'map';
const renderer = query.get('renderer');

async function mount(): Promise<MountedScene> {
  const { mountScene } = await import('../../../src/scenes/mount.ts');
  if (element === null) throw new Error('no element');
  return mountScene(kind, element, store, {
    summary: 'harness',
    renderer: renderer === 'webgl' || renderer === 'canvas' ? renderer : 'auto',
  });
}

/** Brings the store to a named state. */
const show = (name: string): void => {
  const change = SHOWN.find((shown) => shown.kind === kind)?.states[name];
  if (change === undefined) throw new Error(`no state ${name} of ${kind}`);
  store.setState(change());
};

const pixels = (): Uint8ClampedArray => {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new Error('no 2D canvas');
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
};

const bench = {
  show,
  pixels,
  /** The largest difference of any channel of any pixel from a picture that was kept, 0–255. */
  farthest: (kept: Uint8ClampedArray): number =>
    pixels().reduce((most, value, i) => Math.max(most, Math.abs(value - (kept[i] ?? 0))), 0),
  store,
  fakeView,
  fakeForecast,
  fakeCouncil,
  fakePlayback,
  fakeRollCall,
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
