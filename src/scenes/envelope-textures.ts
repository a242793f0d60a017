/** One texture a face: thirty-two envelopes share them, and a flip only swaps the key. */
import type * as Phaser from 'phaser';
import { paintEnvelope } from './council-paint.ts';
import { STANCES } from './palette.ts';
import type { Stance } from './palette.ts';

const FACES = ['sealed', ...STANCES] as const;
/** Room for the shadow. */
const PADDING = 6;
const RIPPLE_SIZE = 256;

let serial = 0;

export class EnvelopeTextures {
  readonly #scene: Phaser.Scene;
  #generation = 0;
  readonly ripple: string;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.ripple = `ripple-${++serial}`;
    this.#make(this.ripple, RIPPLE_SIZE, RIPPLE_SIZE, (ctx) => {
      const half = RIPPLE_SIZE / 2;
      for (const [width, alpha] of [
        [14, 0.18],
        [7, 0.35],
        [2.5, 0.9],
      ] as const) {
        ctx.strokeStyle = `rgba(232, 102, 43, ${alpha})`;
        ctx.lineWidth = width;
        ctx.beginPath();
        ctx.arc(half, half, half - 9, 0, Math.PI * 2);
        ctx.stroke();
      }
    });
  }

  key(face: 'sealed' | Stance): string {
    return `envelope-${this.#generation}-${face}`;
  }

  /** Anew for another size. Images that showed the old ones must take new keys. */
  paint(size: { width: number; height: number }, ratio: number): void {
    const old = FACES.map((face) => this.key(face));
    this.#generation = ++serial;
    for (const face of FACES)
      this.#make(
        this.key(face),
        Math.ceil((size.width + PADDING * 2) * ratio),
        Math.ceil((size.height + PADDING * 2) * ratio),
        (ctx) => {
          ctx.setTransform(ratio, 0, 0, ratio, PADDING * ratio, PADDING * ratio);
          paintEnvelope(ctx, size.width, size.height, face);
        },
      );
    for (const key of old) if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }

  #make(
    key: string,
    width: number,
    height: number,
    draw: (ctx: CanvasRenderingContext2D) => void,
  ): void {
    const texture = this.#scene.textures.createCanvas(key, width, height);
    if (texture === null) throw new Error('no-renderer: a canvas texture could not be made');
    draw(texture.context);
    texture.refresh();
  }
}
