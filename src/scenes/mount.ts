/** The only way into the scenes. Import it dynamically: Phaser comes with it. */
import type { StoreApi } from 'zustand/vanilla';
import type { SceneState } from '../store/scene-state.ts';
import { CouncilScene } from './council-scene.ts';
import { LABEL_FONT, NAME_FONT } from './label-type.ts';
import { EpilogueScene } from './epilogue-scene.ts';
import { FrontScene } from './front-scene.ts';
import { MapScene } from './map-scene.ts';
import { RollCallScene } from './roll-call-scene.ts';
import type { RendererChoice } from './sleepy-game.ts';
import { Mount, Stage, type FrameStats } from './stage.ts';
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
  /** Takes the scene away with every subscription; the canvas goes back to what it covered, or from the page. */
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
  /** `auto` takes WebGL unless the browser says that it would be slow, then the 2D canvas. The page's first choice stays. */
  renderer?: RendererChoice;
}

/** The page's only game; it lives as long as the page. */
let stage: Promise<Stage> | null = null;
let serial = 0;

const FONTS = [`500 12px ${LABEL_FONT}`, `600 12px ${LABEL_FONT}`, `600 12px ${NAME_FONT}`];

/** Canvas text takes whatever font is there; calls back when the right ones have come, if they had to. */
const whenFontsCome = async (call: () => void): Promise<void> => {
  const missing = FONTS.filter((font) => !document.fonts.check(font));
  const loads = missing.map((font) => document.fonts.load(font).catch(() => []));
  const faces = (await Promise.all(loads)).flat();
  if (faces.length > 0) call();
};

/** Rejects with an error whose message starts with `no-renderer` where nothing can be drawn: show the tile grid alone. */
export async function mountScene(
  kind: SceneKind,
  element: HTMLElement,
  store: StoreApi<SceneState>,
  options: MountOptions = {},
): Promise<MountedScene> {
  const { summary = '', texts = {}, renderer = 'auto' } = options;
  stage ??= Stage.open(renderer);
  const opened = await stage;
  const key = `${kind}-${++serial}`;
  const scene = new SCENES[kind](key, { store, texts });
  const mount = new Mount(element, scene, key, summary);
  opened.add(mount);

  let destroyed = false;
  void whenFontsCome(() => {
    if (!destroyed) scene.repaint();
  });

  return {
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      opened.remove(mount);
    },
    resize: () => {
      opened.arrange();
    },
    setSummary: (text) => {
      opened.describe(mount, text);
    },
    memberAt: (clientX, clientY) => {
      if (!opened.shows(mount)) return null;
      const { left, top, right, bottom } = opened.canvas.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      return inside ? scene.memberAt(clientX - left, clientY - top) : null;
    },
    frames: () => opened.stats(mount).frames,
    stats: () => opened.stats(mount),
  };
}
