/** One texture a face: thirty-two envelopes share them and a flip only swaps the key; one a chip of the treaty. */
import type * as Phaser from 'phaser';
import { canvasTexture } from './canvas-layer.ts';
import { paintChip } from './council-lines.ts';
import { paintEnvelope } from './council-paint.ts';
import { STANCES } from './palette.ts';
import type { Stance } from './palette.ts';
import type { Dimension } from './treaty-lines.ts';

const FACES = ['sealed', ...STANCES] as const;
/** Room for the shadow. */
const PADDING = 6;
const RIPPLE_SIZE = 256;

interface Size {
  width: number;
  height: number;
}
type Draw = (ctx: CanvasRenderingContext2D) => void;

let serial = 0;

export class PieceTextures {
  readonly #scene: Phaser.Scene;
  #generation = 0;
  #keys: string[] = [];
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

  envelope(face: 'sealed' | Stance): string {
    return `piece-${this.#generation}-${face}`;
  }

  chip(dimension: Dimension): string {
    return `piece-${this.#generation}-${dimension}`;
  }

  /** Anew for another size. Images that showed the old ones must take new keys. */
  paint(envelope: Size, chip: Size, dimensions: readonly Dimension[], ratio: number): void {
    const old = this.#keys;
    this.#keys = [];
    this.#generation = ++serial;
    for (const face of FACES)
      this.#piece(this.envelope(face), envelope, ratio, (ctx) => {
        paintEnvelope(ctx, envelope.width, envelope.height, face);
      });
    for (const dimension of dimensions)
      this.#piece(this.chip(dimension), chip, ratio, (ctx) => {
        paintChip(ctx, dimension, chip.width, chip.height);
      });
    for (const key of old) if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }

  #piece(key: string, { width, height }: Size, ratio: number, draw: Draw): void {
    this.#keys.push(key);
    this.#make(
      key,
      Math.ceil((width + PADDING * 2) * ratio),
      Math.ceil((height + PADDING * 2) * ratio),
      (ctx) => {
        ctx.setTransform(ratio, 0, 0, ratio, PADDING * ratio, PADDING * ratio);
        draw(ctx);
      },
    );
  }

  #make(key: string, width: number, height: number, draw: Draw): void {
    const texture = canvasTexture(this.#scene, key, width, height);
    draw(texture.context);
    texture.refresh();
  }
}
