/**
 * The pictures that the map is made of. They are painted sharp for one view and one model while the map stands still; in
 * motion they are only shifted and stretched, over a coarse picture of the whole, so that a frame costs next to nothing.
 */
import type * as Phaser from 'phaser';
import { WHOLE_MAP, type MapCamera } from '../store/scene-state.ts';
import { isWhole, sameView } from '../store/map-camera.ts';
import { CanvasLayer, paintNow, type Draw } from './canvas-layer.ts';
import type { MapGeometry } from './geometry.ts';
import { sampleGround } from './ground.ts';
import { layoutLabels } from './map-label-layout.ts';
import { paintLabels, paintUkraineLabel } from './map-label-paint.ts';
import type { PlacedLabel } from './map-labels.ts';
import { layoutMap, seenThrough, type MapLayout } from './map-layout.ts';
import type { MapModel } from './map-model.ts';
import { paintInset, paintLand, paintMembers, paintSea, shoreParts } from './map-paint.ts';
import { MAP_COLOURS } from './palette.ts';

/** How far a magnified picture reaches beyond the panel, as a share of its smaller side. */
const OVERSCAN = 0.25;
/** Labels fade once the view is magnified by this much more or less than they were laid out for. */
const FADE_OCTAVES = 0.35;

/** Members that are painted in one go. */
const MEMBERS_A_PART = 8;

/** A base that is kept as a plain canvas: painted on the processor, like Phaser's own textures. */
class Base {
  readonly canvas = document.createElement('canvas');
  #key = '';

  *paintInParts(
    key: string,
    size: { width: number; height: number; ratio: number; margin: number },
    parts: readonly Draw[],
  ): Generator<undefined> {
    if (key === this.#key) return;
    this.#key = '';
    const { width, height, ratio, margin } = size;
    this.canvas.width = Math.ceil((width + 2 * margin) * ratio);
    this.canvas.height = Math.ceil((height + 2 * margin) * ratio);
    const ctx = this.canvas.getContext('2d', { willReadFrequently: true });
    if (ctx === null) return;
    ctx.setTransform(ratio, 0, 0, ratio, margin * ratio, margin * ratio);
    for (const draw of parts) {
      paintNow(ctx, draw);
      yield;
    }
    this.#key = key;
  }
}

/** Sea and land of the whole map: the same whenever the map is shown again. */
const WHOLE = new Base();

interface Panel {
  width: number;
  height: number;
  ratio: number;
}

export class MapPictures {
  readonly #geometry: MapGeometry;
  readonly #near = new Base();
  readonly #backdrop: CanvasLayer;
  #picture: CanvasLayer;
  /** Where the next picture is painted, while the last is still shown. */
  #coming: CanvasLayer;
  readonly #labels: CanvasLayer;
  readonly #inset: CanvasLayer;
  #panel: Panel = { width: 1, height: 1, ratio: 1 };
  /** The layout at magnification 1. */
  layout: MapLayout;
  /** The view for which the pictures are sharp, and its layout. */
  baked: MapCamera = WHOLE_MAP;
  seen: MapLayout;
  placed: PlacedLabel[] = [];
  #backdropOf: MapModel | null = null;
  #insetOf: MapModel | null = null;

  constructor(scene: Phaser.Scene, geometry: MapGeometry) {
    this.#geometry = geometry;
    this.#backdrop = new CanvasLayer(scene);
    this.#picture = new CanvasLayer(scene);
    this.#coming = new CanvasLayer(scene);
    this.#labels = new CanvasLayer(scene);
    this.#inset = new CanvasLayer(scene);
    this.layout = layoutMap(1, 1, geometry);
    this.seen = this.layout;
  }

  /** In the order in which they lie on each other; others may be put between by their depth. */
  depths(labels: number, inset: number): void {
    this.#labels.image.setDepth(labels);
    this.#inset.image.setDepth(inset);
  }

  resize(panel: Panel): void {
    const { width, height, ratio } = panel;
    this.#panel = panel;
    this.layout = layoutMap(width, height, this.#geometry);
    this.#insetOf = null;
    this.#inset.resize(width, height, ratio);
    this.#backdrop.resize(width, height, ratio);
    this.#backdropOf = null;
  }

  #base(base: Base, layout: MapLayout, margin: number, { ground }: MapModel): Generator<undefined> {
    const { ratio } = this.#panel;
    const { x, y } = layout.origin;
    const { width, height, zoom } = layout;
    const colours = MAP_COLOURS[ground];
    return base.paintInParts(
      [ground, width, height, ratio, zoom, x, y].join(' '),
      { width, height, ratio, margin },
      [
        (ctx) => paintSea(ctx, this.#geometry, layout, colours),
        ...shoreParts(this.#geometry, layout, colours),
        (ctx) => paintLand(ctx, this.#geometry, layout, colours),
      ],
    );
  }

  /** How far the pictures reach beyond the panel. */
  get margin(): number {
    return this.#picture.margin;
  }

  /**
   * Everything sharp for this view. It is worked at part by part: until the last of them the pictures of before are shown.
   */
  *bakeInParts(
    model: MapModel,
    camera: MapCamera,
    signs: ReadonlyMap<string, number>,
  ): Generator<undefined> {
    const { width, height, ratio } = this.#panel;
    const whole = isWhole(camera);
    const seen = whole ? this.layout : seenThrough(this.layout, camera);
    const margin = whole ? 0 : Math.round(Math.min(width, height) * OVERSCAN);
    const base = whole ? WHOLE : this.#near;
    yield* this.#base(base, seen, margin, model);
    this.#coming.resize(width, height, ratio, margin);
    yield* this.#coming.paintInParts([
      (ctx) =>
        ctx.drawImage(base.canvas, -margin, -margin, width + 2 * margin, height + 2 * margin),
      ...this.#memberParts(model, seen),
    ]);
    const ground = sampleGround(this.#geometry, seen);
    const placed = layoutLabels(model, this.#geometry, seen, ground, signs);
    yield;
    this.baked = camera;
    this.seen = seen;
    this.placed = placed;
    [this.#picture, this.#coming] = [this.#coming, this.#picture];
    this.#picture.image.setVisible(true);
    this.#coming.image.setVisible(false);
    this.#paintLabels(model, margin);
    if (this.#insetOf !== model) this.#paintInset(model);
    this.place(camera);
  }

  /** The members, a few at a time. */
  #memberParts({ members, ground }: MapModel, { europe }: MapLayout): Draw[] {
    const parts = Array.from({ length: Math.ceil(members.length / MEMBERS_A_PART) }, (_, at) =>
      members.slice(at * MEMBERS_A_PART, (at + 1) * MEMBERS_A_PART),
    );
    return parts.map((some) => (ctx) => {
      paintMembers(ctx, this.#geometry.europe, europe, some, MAP_COLOURS[ground]);
    });
  }

  #paintLabels(model: MapModel, margin: number): void {
    const { width, height, ratio } = this.#panel;
    this.#labels.resize(width, height, ratio, margin);
    this.#labels.paint((ctx) => {
      paintLabels(
        ctx,
        model,
        this.placed.filter((label) => this.#isHome(label)),
        this.seen,
      );
      paintUkraineLabel(ctx, this.#geometry, this.seen, MAP_COLOURS[model.ground]);
    });
  }

  #paintInset(model: MapModel): void {
    this.#insetOf = model;
    this.#inset.paint((ctx) => {
      paintInset(ctx, this.#geometry, this.layout, model);
      paintLabels(
        ctx,
        model,
        this.placed.filter((label) => !this.#isHome(label)),
        this.layout,
      );
    });
  }

  #isHome({ id }: PlacedLabel): boolean {
    return this.#geometry.europe.shapes.has(id);
  }

  /** The coarse picture of the whole, for motion: needed only where the sharp one does not reach. */
  *bakeBackdropInParts(model: MapModel): Generator<undefined> {
    if (model === this.#backdropOf) return;
    const { width, height } = this.#panel;
    yield* this.#base(WHOLE, this.layout, 0, model);
    yield* this.#backdrop.paintInParts([
      (ctx) => ctx.drawImage(WHOLE.canvas, 0, 0, width, height),
      ...this.#memberParts(model, this.layout),
    ]);
    this.#backdropOf = model;
  }

  /** How a picture that was made for one view lies in another, in CSS pixels. */
  through(from: MapCamera, to: MapCamera): { scale: number; x: number; y: number } {
    const { width, height } = this.#panel;
    const scale = to.zoom / from.zoom;
    return {
      scale,
      x: (from.x - to.x) * width * to.zoom + (width / 2) * (1 - scale),
      y: (from.y - to.y) * height * to.zoom + (height / 2) * (1 - scale),
    };
  }

  /** Shows the pictures as a camera sees them. */
  place(camera: MapCamera): void {
    const at = this.through(this.baked, camera);
    this.#picture.place(at);
    this.#labels.place(at);
    const octaves = Math.abs(Math.log2(at.scale));
    this.#labels.image.setAlpha(Math.max(0, 1 - octaves / FADE_OCTAVES));
    const covered = sameView(camera, this.baked) || isWhole(this.baked);
    this.#backdrop.image.setVisible(!covered);
    if (!covered) this.#backdrop.place(this.through(WHOLE_MAP, camera));
  }

  /** What the panel shows now, onto another canvas: for a fade. */
  copyTo(ctx: CanvasRenderingContext2D): void {
    const { width, height } = this.#panel;
    for (const layer of [this.#picture, this.#labels, this.#inset]) {
      const { margin } = layer;
      ctx.drawImage(layer.canvas, -margin, -margin, width + 2 * margin, height + 2 * margin);
    }
  }
}
