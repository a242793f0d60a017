/** The pictures of what lies on top of the map, and the pulse of a crisis. */
import type * as Phaser from 'phaser';
import { tOf } from '../i18n/index.ts';
import type { MapThing } from '../store/map-things/index.ts';
import type { Ground, MapCamera } from '../store/scene-state.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { MapGeometry } from './geometry.ts';
import type { PlacedLabel } from './map-labels.ts';
import { NARROW } from './label-type.ts';
import type { MapLayout } from './map-layout.ts';
import type { MapPictures } from './map-pictures.ts';
import {
  anchorAt,
  paintBadges,
  paintCaption,
  paintLine,
  paintPulse,
  type Anchor,
} from './map-things-paint.ts';

const FADE_MS = 200;
const PULSE_MS = 1200;
/** It moves for less than five seconds; then the ring stands still. */
const PULSES = 4;
const PULSE_RADIUS = 22;
const PULSE_BOX = 64;
/** Width of the whole map from which there is room for captions. */
const ROOMY = 560;

export class MapThingsPictures {
  readonly #scene: Phaser.Scene;
  readonly #geometry: MapGeometry;
  readonly #pictures: MapPictures;
  /** Lines under the labels, signs above them: both move with the map. */
  readonly #lines: CanvasLayer;
  readonly #signs: CanvasLayer;
  /** What has an end in the inset, which stays: under the labels, and again within the inset. */
  readonly #fixed: CanvasLayer;
  readonly #inside: CanvasLayer;
  readonly #ring: CanvasLayer;
  #pulsing: MapThing | null = null;
  #ratio = 1;

  constructor(scene: Phaser.Scene, geometry: MapGeometry, pictures: MapPictures) {
    this.#scene = scene;
    this.#geometry = geometry;
    this.#pictures = pictures;
    this.#lines = new CanvasLayer(scene);
    this.#lines.image.setDepth(2);
    this.#signs = new CanvasLayer(scene);
    this.#signs.image.setDepth(4);
    this.#fixed = new CanvasLayer(scene);
    this.#fixed.image.setDepth(2);
    this.#inside = new CanvasLayer(scene);
    this.#inside.image.setDepth(6);
    this.#ring = new CanvasLayer(scene);
    this.#ring.image.setDepth(7).setOrigin(0.5).setVisible(false);
  }

  /** Everything sharp for the view that the map's own pictures are sharp for. */
  bake(
    things: readonly MapThing[],
    panel: { width: number; height: number; ratio: number },
    ground: Ground,
  ): void {
    const { width, height, ratio } = panel;
    const { seen, placed, margin } = this.#pictures;
    this.#ratio = ratio;
    for (const layer of [this.#lines, this.#signs]) layer.resize(width, height, ratio, margin);
    for (const layer of [this.#fixed, this.#inside]) layer.resize(width, height, ratio);
    this.#ring.resize(PULSE_BOX, PULSE_BOX, ratio);
    this.#ring.paint((ctx) => {
      paintPulse(ctx, PULSE_BOX / 2, PULSE_BOX / 2, PULSE_RADIUS, ground);
    });
    const anchored = (thing: MapThing): [Anchor | null, Anchor | null] => [
      thing.from === null ? null : anchorAt(thing.from, this.#geometry, seen),
      anchorAt(thing.at, this.#geometry, seen),
    ];
    const drawLines = (ctx: CanvasRenderingContext2D, fixed: boolean): void => {
      for (const thing of things) {
        const [a, b] = anchored(thing);
        if (a !== null && b !== null && (a.fixed || b.fixed) === fixed)
          paintLine(ctx, thing, a, b, ground);
      }
    };
    const drawSigns = (ctx: CanvasRenderingContext2D, fixed: boolean): void => {
      for (const [place, badges] of byPlace(things)) {
        const anchor = anchorAt(place, this.#geometry, seen);
        if (anchor === null || anchor.fixed !== fixed) continue;
        const label = labelOf(placed, place);
        // Where labels have no room for signs above them, only bad news stays.
        const shown =
          label?.crown === 0 && width * seen.zoom < NARROW
            ? badges.filter(({ strained }) => strained)
            : badges;
        paintBadges(ctx, shown, anchor, label, ground);
        const caption = captionOf(badges);
        if (caption !== null && width * seen.zoom >= ROOMY)
          paintCaption(ctx, caption, anchor, ground);
      }
    };
    this.#lines.paint((ctx) => {
      drawLines(ctx, false);
    });
    this.#signs.paint((ctx) => {
      drawSigns(ctx, false);
    });
    this.#fixed.paint((ctx) => {
      drawLines(ctx, true);
    });
    this.#inside.paint((ctx) => {
      const { inset } = seen;
      ctx.save();
      ctx.beginPath();
      ctx.rect(inset.x, inset.y, inset.width, inset.height);
      ctx.clip();
      drawLines(ctx, true);
      ctx.restore();
      drawSigns(ctx, true);
    });
    this.#pulsing = things.find(({ form }) => form === 'pulse') ?? null;
    for (const { image } of [this.#lines, this.#signs, this.#fixed, this.#inside])
      image.setVisible(things.length > 0);
  }

  /** Shows the pictures as a camera sees them. */
  place(camera: MapCamera, layout: MapLayout): void {
    const at = this.#pictures.through(this.#pictures.baked, camera);
    this.#lines.place(at);
    this.#signs.place(at);
    const still = Math.abs(at.scale - 1) < 1e-4 && Math.abs(at.x) + Math.abs(at.y) < 0.01;
    // A line into the inset belongs to two maps: while one of them moves it is not drawn.
    for (const { image } of [this.#fixed, this.#inside]) image.setAlpha(still ? 1 : 0);
    const anchor =
      this.#pulsing === null ? null : anchorAt(this.#pulsing.at, this.#geometry, layout);
    this.#ring.image.setVisible(anchor !== null);
    if (anchor !== null)
      this.#ring.image.setPosition(anchor.x * this.#ratio, anchor.y * this.#ratio);
  }

  /** What is new comes in gently. */
  fadeIn(): void {
    for (const { image } of [this.#lines, this.#signs]) {
      this.#scene.tweens.killTweensOf(image);
      image.setAlpha(0);
      this.#scene.tweens.add({ targets: image, alpha: 1, duration: FADE_MS });
    }
  }

  /** A crisis that has just begun, or is seen for the first time. */
  pulse(reducedMotion: boolean): void {
    const { image } = this.#ring;
    this.#scene.tweens.killTweensOf(image);
    image.setScale(1).setAlpha(1);
    if (this.#pulsing === null || reducedMotion) return;
    this.#scene.tweens.add({
      targets: image,
      scale: { from: 0.7, to: 1.3 },
      alpha: { from: 1, to: 0.5 },
      duration: PULSE_MS / 2,
      yoyo: true,
      repeat: PULSES - 1,
      ease: 'Sine.InOut',
      onComplete: () => {
        image.setScale(1).setAlpha(1);
      },
    });
  }
}

/** The signs of each place; the same sign twice says no more. */
function byPlace(things: readonly MapThing[]): Map<string, MapThing[]> {
  const places = new Map<string, MapThing[]>();
  for (const thing of things) {
    if (thing.form !== 'badge') continue;
    const here = places.get(thing.at) ?? [];
    if (!here.some(({ group, glyph }) => group === thing.group && glyph === thing.glyph))
      places.set(thing.at, [...here, thing]);
  }
  return places;
}

/** How many signs stand at each place. */
export const signsAt = (things: readonly MapThing[]): Map<string, number> =>
  new Map([...byPlace(things)].map(([place, signs]) => [place, signs.length]));

/** Missions have their words on the map, since their place is nobody's. */
function captionOf(badges: readonly MapThing[]): string | null {
  const names = badges.flatMap(({ says }) =>
    typeof says.params['mission'] === 'string' && 'joined' in says.params
      ? [tOf('mission', says.params['mission'])]
      : [],
  );
  return names.length === 0 ? null : names.join(' · ');
}

const labelOf = (placed: readonly PlacedLabel[], place: string): PlacedLabel | undefined =>
  placed.find(({ id }) => id === place);
