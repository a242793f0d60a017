/** The silence table: drawn from its model; what differs from the picture before is animated. */
import type * as Phaser from 'phaser';
import type { SceneState } from '../store/scene-state.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { layoutCouncil, seatAt } from './council-layout.ts';
import type { CouncilLayout } from './council-layout.ts';
import { paintMiddle } from './council-middle.ts';
import { councilModel } from './council-model.ts';
import type { CouncilModel, CouncilSeat } from './council-model.ts';
import { paintLamp, paintPlates, paintRing, paintRoom } from './council-paint.ts';
import { EnvelopeTextures } from './envelope-textures.ts';
import { PAPER } from './palette.ts';
import { StoreScene } from './store-scene.ts';

const FLIP_MS = 240;
const RIPPLE_MS = 700;
const DIM_MS = 400;
const LEAST_LIGHT = 0.22;

export class CouncilScene extends StoreScene {
  #layout: CouncilLayout = layoutCouncil(1, 1, 0);
  #model: CouncilModel | null = null;
  #room: CanvasLayer | null = null;
  #lamp: CanvasLayer | null = null;
  #picture: CanvasLayer | null = null;
  #focus: CanvasLayer | null = null;
  #textures: EnvelopeTextures | null = null;
  #envelopes: Phaser.GameObjects.Image[] = [];
  readonly #ripples = new Set<Phaser.GameObjects.Image>();

  protected build(): void {
    this.#room = new CanvasLayer(this);
    this.#lamp = new CanvasLayer(this);
    this.#picture = new CanvasLayer(this);
    this.#focus = new CanvasLayer(this);
    this.#focus.image.setDepth(2);
    this.#textures = new EnvelopeTextures(this);
  }

  protected relayout(state: SceneState): void {
    const { width, height, ratio } = this.panel;
    const model = councilModel(state);
    const layout = layoutCouncil(width, height, model.seats.length);
    this.#layout = layout;
    for (const layer of [this.#room, this.#lamp, this.#picture, this.#focus])
      layer?.resize(width, height, ratio);
    this.#textures?.paint(layout.envelope, ratio);
    this.#room?.paint((ctx) => {
      paintRoom(ctx, layout);
    });
    this.#lamp?.paint((ctx) => {
      paintLamp(ctx, layout);
    });
    this.tweens.killAll();
    for (const image of [...this.#envelopes, ...this.#ripples]) image.destroy();
    this.#ripples.clear();
    this.#envelopes = layout.seats.map(({ envelope }) =>
      this.add.image(envelope.x * ratio, envelope.y * ratio, '__DEFAULT').setDepth(1),
    );
    this.#draw(model);
    this.#paintFocus(state);
  }

  protected sync(state: SceneState, before: SceneState): void {
    const drawn = this.#model;
    if (
      state.view !== before.view ||
      state.council !== before.council ||
      state.forecast !== before.forecast
    ) {
      const model = councilModel(state);
      if (model.seats.length !== drawn?.seats.length) {
        this.repaint();
        return;
      }
      const animate = !state.reducedMotion && state.councilSpeed !== 'at-once';
      if (animate) this.#animate(drawn, model);
      else this.#draw(model);
      this.#paintFocus(state);
      this.wake();
    } else if (
      state.hoveredMember !== before.hoveredMember ||
      state.selectedMember !== before.selectedMember
    ) {
      this.#paintFocus(state);
      this.wake();
    }
  }

  protected memberAt(x: number, y: number): string | null {
    const seat = seatAt(this.#layout, x, y);
    return seat === null ? null : (this.#model?.seats[seat]?.id ?? null);
  }

  /** The whole picture at once. */
  #draw(model: CouncilModel): void {
    this.tweens.killTweensOf([...this.#envelopes, ...(this.#lamp ? [this.#lamp.image] : [])]);
    this.#model = model;
    this.#paintPicture(model);
    this.#lamp?.image.setAlpha(lightOf(model));
    model.seats.forEach((seat, i) => {
      this.#showEnvelope(i, seat);
    });
  }

  /** The same picture, reached in motion from the one that is drawn. */
  #animate(drawn: CouncilModel, model: CouncilModel): void {
    const opening = model.seats.flatMap((seat, i) => {
      const before = drawn.seats[i]?.envelope;
      return before === 'sealed' && seat.envelope !== 'sealed' && seat.envelope !== 'none'
        ? [i]
        : [];
    });
    // A jump of several envelopes is a seek: no show.
    if (opening.length === 0 || opening.length > 2) {
      this.#draw(model);
      return;
    }
    this.#draw({
      ...model,
      seats: model.seats.map((seat, i) =>
        opening.includes(i) ? { ...seat, envelope: 'sealed' } : seat,
      ),
    });
    this.#model = model;
    this.#lamp?.image.setAlpha(lightOf(drawn));
    this.tweens.add({ targets: this.#lamp?.image, alpha: lightOf(model), duration: DIM_MS });
    for (const i of opening) this.#flip(i, model);
  }

  #flip(i: number, model: CouncilModel): void {
    const image = this.#envelopes[i];
    const seat = model.seats[i];
    if (image === undefined || seat === undefined) return;
    this.tweens.add({
      targets: image,
      scaleX: 0,
      duration: FLIP_MS / 2,
      ease: 'Sine.easeIn',
      onComplete: () => {
        this.#showEnvelope(i, seat, 0);
        this.tweens.add({ targets: image, scaleX: 1, duration: FLIP_MS / 2, ease: 'Sine.easeOut' });
        if (seat.envelope === 'breaks') this.#ripple(image.x, image.y);
      },
    });
  }

  /** Whoever breaks is heard around the table. */
  #ripple(x: number, y: number): void {
    const texture = this.#textures?.ripple;
    if (texture === undefined) return;
    for (const delay of [0, 140]) {
      const ring = this.add.image(x, y, texture).setScale(0.08).setAlpha(0);
      this.#ripples.add(ring);
      this.tweens.add({
        targets: ring,
        scale: { from: 0.08, to: 1.5 },
        alpha: { from: 0.9, to: 0 },
        delay,
        duration: RIPPLE_MS,
        ease: 'Cubic.easeOut',
        onComplete: () => {
          this.#ripples.delete(ring);
          ring.destroy();
        },
      });
    }
  }

  #showEnvelope(i: number, { envelope }: CouncilSeat, scaleX = 1): void {
    const image = this.#envelopes[i];
    if (image === undefined) return;
    image.setVisible(envelope !== 'none').setScale(scaleX, 1);
    if (envelope !== 'none' && this.#textures !== null)
      image.setTexture(this.#textures.key(envelope));
  }

  #paintPicture(model: CouncilModel): void {
    this.#picture?.paint((ctx) => {
      if (model.phase !== 'idle') paintRing(ctx, this.#layout, model.company01);
      paintPlates(ctx, this.#layout, model);
      paintMiddle(ctx, this.#layout, model, this.host.texts);
    });
  }

  #paintFocus({ hoveredMember, selectedMember }: SceneState): void {
    const { plate, seats } = this.#layout;
    this.#focus?.paint((ctx) => {
      this.#model?.seats.forEach(({ id }, i) => {
        const spot = seats[i]?.seat;
        if (spot === undefined || (id !== hoveredMember && id !== selectedMember)) return;
        const selected = id === selectedMember;
        const margin = selected ? 3.5 : 2.5;
        ctx.strokeStyle = selected ? '#8fd3ff' : PAPER;
        ctx.lineWidth = selected ? 2.4 : 1.4;
        ctx.beginPath();
        ctx.roundRect(
          spot.x - plate.width / 2 - margin,
          spot.y - plate.height / 2 - margin,
          plate.width + margin * 2,
          plate.height + margin * 2,
          6,
        );
        ctx.stroke();
      });
    });
  }
}

const lightOf = ({ company01 }: CouncilModel): number => 1 - (1 - LEAST_LIGHT) * company01;
