/**
 * Phaser without the parts that no scene draws with: its sound, physics, tile maps, particles, loaders and most of its
 * game objects are half of its code. Built from its sources by its own switches; `import * as Phaser` and its types stay.
 * A part that a scene begins to use is added here; until then the build warns that the import is undefined.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const SOURCES = normalizePath(
  fileURLToPath(new URL('../node_modules/phaser/src/', import.meta.url)),
);
const PARTS = '\0phaser-parts';

/** What the scenes name. */
const NAMED = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  CoreEvents: 'core/events/index',
  SceneEvents: 'scene/events/index',
  ScaleEvents: 'scale/events/index',
  ScaleModes: 'scale/const/SCALE_MODE_CONST',
  Constants: 'const',
} as const;

/** What registers itself, and every scene finds by a name: `this.add.image`, `this.tweens`, `this.cameras`. */
const REGISTERED = [
  'cameras/2d/CameraManager',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'gameobjects/image/ImageFactory',
  'scene/ScenePlugin',
  'tweens/TweenManager',
];

/** Phaser's own switches, which its builds write into the sources. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** The renderers' files require each other in a circle, which closes only when it is entered here. */
const FIRST = 'renderer/index';

const ENTRY = [
  `import '${SOURCES}${FIRST}.js';`,
  ...Object.entries(NAMED).map(([name, file]) => `import ${name} from '${SOURCES}${file}.js';`),
  ...REGISTERED.map((file) => `import '${SOURCES}${file}.js';`),
  'export const { WEBGL, CANVAS } = Constants;',
  'export const Core = { Events: CoreEvents };',
  'export const Scenes = { Events: SceneEvents };',
  'export const Scale = { ...ScaleModes, Events: ScaleEvents };',
  'export { Game, Scene };',
].join('\n');

export const phaserParts = (): Plugin => ({
  name: 'phaser-parts',
  apply: 'build',
  enforce: 'pre',
  resolveId: { filter: { id: /^phaser$/ }, handler: () => PARTS },
  load: {
    filter: { id: [/^\0phaser-parts$/, /[\\/]node_modules[\\/]phaser[\\/]src[\\/]/] },
    handler: (id) =>
      id === PARTS
        ? ENTRY
        : readFileSync(id, 'utf8').replace(/\btypeof ([A-Z][A-Z0-9_]+)\b/g, (all, name: string) =>
            String(SWITCHES[name] ?? all),
          ),
  },
});
