/** One texture a face: thirty-two envelopes share them and a flip only swaps the key; one a chip of the treaty. */
import type * as Phaser from 'phaser';
import { canvasTexture, textureKey } from './canvas-layer.ts';
import { paintChip } from './council-lines.ts';
import { paintEnvelope } from './envelope-paint.ts';
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
    const ripple = `ripple-${++serial}`;
    this.ripple = textureKey(scene, ripple);
    this.#make(ripple, RIPPLE_SIZE, RIPPLE_SIZE, (ctx) => {
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

  /** Key of the texture. */
  envelope(face: 'sealed' | Stance): string {
    return textureKey(this.#scene, this.#name(face));
  }

  /** Key of the texture. */
  chip(dimension: Dimension): string {
    return textureKey(this.#scene, this.#name(dimension));
  }

  #name(piece: 'sealed' | Stance | Dimension): string {
    return `piece-${this.#generation}-${piece}`;
  }

  /** Anew for another size. Images that showed the old ones must take new keys. */
  paint(envelope: Size, chip: Size, dimensions: readonly Dimension[], ratio: number): void {
    const old = this.#keys;
    this.#keys = [];
    this.#generation = ++serial;
    for (const face of FACES)
      this.#piece(this.#name(face), envelope, ratio, (ctx) => {
        paintEnvelope(ctx, envelope.width, envelope.height, face);
      });
    for (const dimension of dimensions)
      this.#piece(this.#name(dimension), chip, ratio, (ctx) => {
        paintChip(ctx, dimension, chip.width, chip.height);
      });
    for (const key of old) if (this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
  }

  #piece(name: string, { width, height }: Size, ratio: number, draw: Draw): void {
    this.#keys.push(textureKey(this.#scene, name));
    this.#make(
      name,
      Math.ceil((width + PADDING * 2) * ratio),
      Math.ceil((height + PADDING * 2) * ratio),
      (ctx) => {
        ctx.setTransform(ratio, 0, 0, ratio, PADDING * ratio, PADDING * ratio);
        draw(ctx);
      },
    );
  }

  #make(name: string, width: number, height: number, draw: Draw): void {
    const texture = canvasTexture(this.#scene, name, width, height);
    draw(texture.context);
    texture.refresh();
  }
}
