/** One picture: painted with the browser's 2D canvas when something changes, drawn by Phaser as one textured quad. */
import type * as Phaser from 'phaser';

let serial = 0;

/** With `?measure` in the address every painting is a user timing, for `npm run measure:scenes`. */
export const MEASURED = new URLSearchParams(location.search).has('measure');
const PAINT_TIMING = 'scene-paint';

export type Draw = (ctx: CanvasRenderingContext2D) => void;

/** Browsers put drawing off until somebody looks: it is done here, and not in the middle of a frame. */
export function paintNow(context: CanvasRenderingContext2D, draw: Draw): void {
  const start = performance.now();
  draw(context);
  context.getImageData(0, 0, 1, 1);
  if (MEASURED) performance.measure(PAINT_TIMING, { start });
}

/** All that is left of something that is done in parts, at once. */
export function finish(parts: Iterator<undefined>): void {
  while (parts.next().done !== true);
}

/** Every scene's textures lie in the one game: each under its scene's name. */
export const textureKey = (scene: Phaser.Scene, name: string): string =>
  `${scene.sys.settings.key}/${name}`;

/** Takes all textures of a scene from the game. */
export function dropTextures(scene: Phaser.Scene): void {
  const { textures } = scene;
  const own = textureKey(scene, '');
  for (const key of textures.getTextureKeys()) if (key.startsWith(own)) textures.remove(key);
}

/**
 * A texture on a canvas of its own. Phaser's pool hands out whatever canvas an earlier game has left, and the picture of
 * a whole game has no transparency: a layer on it would cover everything below in black.
 */
export function canvasTexture(
  scene: Phaser.Scene,
  name: string,
  width: number,
  height: number,
): Phaser.Textures.CanvasTexture {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const texture = scene.textures.addCanvas(textureKey(scene, name), canvas);
  if (texture === null) throw new Error('no-renderer: a canvas texture could not be made');
  return texture;
}

export class CanvasLayer {
  readonly image: Phaser.GameObjects.Image;
  readonly #scene: Phaser.Scene;
  #texture: Phaser.Textures.CanvasTexture;
  #ratio = 1;
  /** How far the picture reaches beyond the panel on every side, CSS pixels. */
  #margin = 0;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#texture = this.#make(1, 1);
    this.image = scene.add.image(0, 0, this.#texture.key).setOrigin(0);
  }

  #make(width: number, height: number): Phaser.Textures.CanvasTexture {
    return canvasTexture(this.#scene, `layer-${++serial}`, width, height);
  }

  /** Size in CSS pixels; the picture holds `ratio` device pixels for each. */
  resize(width: number, height: number, ratio: number, margin = 0): void {
    const wide = Math.ceil((width + 2 * margin) * ratio);
    const high = Math.ceil((height + 2 * margin) * ratio);
    this.#ratio = ratio;
    this.#margin = margin;
    if (wide === this.#texture.width && high === this.#texture.height) return;
    const old = this.#texture;
    this.#texture = this.#make(wide, high);
    this.image.setTexture(this.#texture.key);
    this.#scene.textures.remove(old);
  }

  get canvas(): HTMLCanvasElement {
    return this.#texture.canvas;
  }

  get margin(): number {
    return this.#margin;
  }

  /** Paints anew, in CSS pixels of the panel. */
  paint(draw: Draw): void {
    finish(this.paintInParts([draw]));
  }

  /** Paints anew, part by part; Phaser is shown the whole. Between two parts the page may do something else. */
  *paintInParts(parts: readonly Draw[]): Generator<undefined> {
    const { context, canvas } = this.#texture;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const shift = this.#margin * this.#ratio;
    context.setTransform(this.#ratio, 0, 0, this.#ratio, shift, shift);
    for (const draw of parts) {
      paintNow(context, draw);
      yield;
    }
    this.#texture.refresh();
  }

  /** Shows the picture magnified and shifted, in CSS pixels of the panel. */
  place({ scale, x, y }: { scale: number; x: number; y: number }): void {
    this.image
      .setScale(scale)
      .setPosition(
        (x - this.#margin * scale) * this.#ratio,
        (y - this.#margin * scale) * this.#ratio,
      );
  }
}
