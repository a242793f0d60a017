/** The picture of before, while it fades. */
import type * as Phaser from 'phaser';
import { CanvasLayer, type Draw } from './canvas-layer.ts';

const FADE_MS = 200;

export class FormerPicture {
  readonly #scene: Phaser.Scene;
  readonly #layer: CanvasLayer;

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene;
    this.#layer = new CanvasLayer(scene);
    this.#layer.image.setDepth(depth);
  }

  resize(width: number, height: number, ratio: number): void {
    this.#layer.resize(width, height, ratio);
  }

  /** @param draw paints what is to be seen no longer */
  fade(draw: Draw): void {
    this.stop();
    const { image } = this.#layer;
    this.#layer.paint(draw);
    image.setVisible(true).setAlpha(1);
    this.#scene.tweens.add({
      targets: image,
      alpha: 0,
      duration: FADE_MS,
      onComplete: () => {
        image.setVisible(false);
      },
    });
  }

  stop(): void {
    const { image } = this.#layer;
    this.#scene.tweens.killTweensOf(image);
    image.setVisible(false);
  }
}
