/** The only way into the scenes. Import it dynamically: Phaser comes with it. */
import type { StoreApi } from 'zustand/vanilla';
import type { SceneState } from '../store/scene-state.ts';
import { CouncilScene } from './council-scene.ts';
import { LABEL_FONT, NAME_FONT } from './map-label-paint.ts';
import { EpilogueScene } from './epilogue-scene.ts';
import { FrontScene } from './front-scene.ts';
import { MapScene } from './map-scene.ts';
import { RollCallScene } from './roll-call-scene.ts';
import { SleepyGame } from './sleepy-game.ts';
import type { FrameStats, RendererChoice } from './sleepy-game.ts';
import type { SceneTexts } from './store-scene.ts';

export type { FrameStats, RendererChoice, SceneTexts };

const SCENES = {
  map: MapScene,
  council: CouncilScene,
  'roll-call': RollCallScene,
  front: FrontScene,
  epilogue: EpilogueScene,
};
export type SceneKind = keyof typeof SCENES;

export interface MountedScene {
  /** Removes the canvas and every subscription. */
  destroy: () => void;
  /** Fits the element again; a ResizeObserver calls it by itself. */
  resize: () => void;
  /** The text that stands for the picture. */
  setSummary: (text: string) => void;
  /** The member under a point of the window: where a dragged offer is dropped. */
  memberAt: (clientX: number, clientY: number) => string | null;
  /** Frames drawn since the start. */
  frames: () => number;
  stats: () => FrameStats;
}

export interface MountOptions {
  summary?: string;
  texts?: SceneTexts;
  /** `auto` takes WebGL unless the browser says that it would be slow, then the 2D canvas. */
  renderer?: RendererChoice;
}

/** Rejects with an error whose message starts with `no-renderer` where nothing can be drawn: show the tile grid alone. */
export async function mountScene(
  kind: SceneKind,
  element: HTMLElement,
  store: StoreApi<SceneState>,
  options: MountOptions = {},
): Promise<MountedScene> {
  const { summary = '', texts = {}, renderer = 'auto' } = options;
  const host = { store, texts };
  const scene = new SCENES[kind](kind, host);
  const sleepy = await SleepyGame.start(element, scene, renderer);
  scene.wake = () => {
    sleepy.wake();
  };
  sleepy.canvas.setAttribute('role', 'img');
  sleepy.canvas.setAttribute('aria-label', summary);

  let destroyed = false;
  // Canvas text takes whatever font is there: paint again when the right one has come.
  const repaintInFont = async (): Promise<void> => {
    const fonts = [`500 12px ${LABEL_FONT}`, `600 12px ${LABEL_FONT}`, `600 12px ${NAME_FONT}`];
    const weights = fonts.map((font) => document.fonts.load(font).catch(() => []));
    const faces = (await Promise.all(weights)).flat();
    if (!destroyed && faces.length > 0) scene.repaint();
  };
  void repaintInFont();

  return {
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      sleepy.destroy();
    },
    resize: () => {
      sleepy.resize();
    },
    setSummary: (text) => {
      sleepy.canvas.setAttribute('aria-label', text);
    },
    memberAt: (clientX, clientY) => {
      const { left, top, right, bottom } = sleepy.canvas.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      return inside ? scene.memberAt(clientX - left, clientY - top) : null;
    },
    frames: () => sleepy.stats().frames,
    stats: () => sleepy.stats(),
  };
}
