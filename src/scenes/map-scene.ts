/** The situation room's map: one painted picture, one layer for hover and selection. */
import type { SceneState } from '../store/scene-state.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { decodeGeometry } from './geometry.ts';
import { sampleGround } from './ground.ts';
import { labelType, layoutLabels, paintLabel, paintLabels, tagFor } from './map-label-paint.ts';
import type { Ground, PlacedLabel } from './map-labels.ts';
import { layoutMap, memberAt } from './map-layout.ts';
import type { MapLayout } from './map-layout.ts';
import { mapModel } from './map-model.ts';
import type { MapModel } from './map-model.ts';
import { paintBase, paintInsetFrame, paintMembers, paintOutline } from './map-paint.ts';
import { MAP_COLOURS, type MapColours } from './palette.ts';
import { StoreScene } from './store-scene.ts';

const FADE_MS = 180;

export class MapScene extends StoreScene {
  readonly #geometry = decodeGeometry();
  #layout: MapLayout = layoutMap(1, 1, this.#geometry);
  #ground: Ground = () => null;
  #model: MapModel = { layer: 'support', ground: 'dark', members: [] };
  #labels: PlacedLabel[] = [];
  readonly #base = document.createElement('canvas');
  #picture: CanvasLayer | null = null;
  /** The picture of before, while it fades. */
  #former: CanvasLayer | null = null;
  #focus: CanvasLayer | null = null;

  protected build(): void {
    this.#picture = new CanvasLayer(this);
    this.#former = new CanvasLayer(this);
    this.#focus = new CanvasLayer(this);
  }

  protected relayout(state: SceneState): void {
    this.#model = mapModel(state);
    const { width, height, ratio } = this.panel;
    this.#layout = layoutMap(width, height, this.#geometry);
    this.#ground = sampleGround(this.#geometry, this.#layout);
    for (const layer of [this.#picture, this.#former, this.#focus])
      layer?.resize(width, height, ratio);
    this.#stopFade();
    this.#base.width = Math.ceil(width * ratio);
    this.#base.height = Math.ceil(height * ratio);
    // Painted on the processor, like Phaser's own textures: in software the graphics process takes seconds for it.
    const ctx = this.#base.getContext('2d', { willReadFrequently: true });
    if (ctx !== null) {
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintBase(ctx, this.#geometry, this.#layout, this.#colours);
    }
    this.#paintPicture();
    this.#paintFocus(state);
  }

  get #colours(): MapColours {
    return MAP_COLOURS[this.#model.ground];
  }

  protected sync(state: SceneState, before: SceneState): void {
    if (state.ground !== before.ground) {
      this.repaint();
      return;
    }
    let changed = false;
    if (
      state.view !== before.view ||
      state.mapLayer !== before.mapLayer ||
      state.forecast !== before.forecast ||
      state.mapVictim !== before.mapVictim
    ) {
      const model = mapModel(state);
      if (JSON.stringify(model) !== JSON.stringify(this.#model)) {
        this.#model = model;
        if (!state.reducedMotion) this.#fadeFormer();
        this.#paintPicture();
        changed = true;
      }
    }
    if (
      changed ||
      state.hoveredMember !== before.hoveredMember ||
      state.selectedMember !== before.selectedMember
    ) {
      this.#paintFocus(state);
      this.wake();
    }
  }

  memberAt(x: number, y: number): string | null {
    const id = memberAt(this.#geometry, this.#layout, x, y);
    return this.#model.members.some((member) => member.id === id) ? id : null;
  }

  #paintPicture(): void {
    const layout = this.#layout;
    this.#labels = layoutLabels(this.#model, this.#geometry, layout, this.#ground);
    this.#picture?.paint((ctx) => {
      ctx.drawImage(this.#base, 0, 0, layout.width, layout.height);
      paintMembers(ctx, this.#geometry, layout, this.#model);
      paintInsetFrame(ctx, layout, this.#colours);
      paintLabels(ctx, this.#model, this.#labels, layout, this.#geometry);
    });
  }

  #paintFocus({ hoveredMember, selectedMember }: SceneState): void {
    this.#focus?.paint((ctx) => {
      for (const id of new Set([selectedMember, hoveredMember])) {
        const member = this.#model.members.find((m) => m.id === id);
        if (member === undefined) continue;
        paintOutline(
          ctx,
          this.#geometry,
          this.#layout,
          member.id,
          id === selectedMember,
          this.#colours,
        );
        // The outline must not strike through the code.
        const placed = this.#labels.find((l) => l.id === id);
        const label = tagFor(member, placed, this.#geometry, this.#layout);
        if (label !== undefined)
          paintLabel(ctx, member, label, labelType(this.#layout.width), this.#colours);
      }
    });
  }

  #fadeFormer(): void {
    const picture = this.#picture;
    const former = this.#former;
    if (picture === null || former === null) return;
    this.#stopFade();
    former.paint((ctx) => {
      ctx.drawImage(picture.canvas, 0, 0, this.#layout.width, this.#layout.height);
    });
    former.image.setVisible(true).setAlpha(1);
    this.tweens.add({
      targets: former.image,
      alpha: 0,
      duration: FADE_MS,
      onComplete: () => {
        former.image.setVisible(false);
      },
    });
  }

  #stopFade(): void {
    if (this.#former === null) return;
    this.tweens.killTweensOf(this.#former.image);
    this.#former.image.setVisible(false);
  }
}
