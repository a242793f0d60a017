/** The silence table: drawn from its model; what differs from the picture before is animated. */
import type * as Phaser from 'phaser';
import type { SceneState } from '../store/scene-state.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { layoutCouncil, seatAt } from './council-layout.ts';
import type { CouncilLayout } from './council-layout.ts';
import { chipSpot, layoutLines } from './council-lines.ts';
import type { LineSpots } from './council-lines.ts';
import { paintMiddle } from './council-middle.ts';
import { councilModel } from './council-model.ts';
import type { CouncilModel, CouncilSeat } from './council-model.ts';
import { paintFavours, paintLamp, paintRing, paintRoom } from './council-paint.ts';
import { PAPER, STANCE_COLOURS } from './palette.ts';
import { paintPlates } from './plate-paint.ts';
import { PieceTextures } from './piece-textures.ts';
import { StoreScene } from './store-scene.ts';

const FLIP_MS = 240;
const RIPPLE_MS = 700;
const DIM_MS = 400;
const SLIDE_MS = 260;
/** Chips that lie where the treaty stands are in the background. */
const RESTING_CHIP = 0.5;
const LEAST_LIGHT = 0.22;

export class CouncilScene extends StoreScene {
  #layout: CouncilLayout = layoutCouncil(1, 1, 0);
  #model: CouncilModel | null = null;
  #room: CanvasLayer | null = null;
  #lamp: CanvasLayer | null = null;
  #picture: CanvasLayer | null = null;
  #focus: CanvasLayer | null = null;
  #textures: PieceTextures | null = null;
  #envelopes: Phaser.GameObjects.Image[] = [];
  #chips: Phaser.GameObjects.Image[] = [];
  #lines: LineSpots = layoutLines(this.#layout, 0);
  readonly #ripples = new Set<Phaser.GameObjects.Image>();

  protected build(): void {
    this.#room = new CanvasLayer(this);
    this.#lamp = new CanvasLayer(this);
    this.#picture = new CanvasLayer(this);
    this.#focus = new CanvasLayer(this);
    this.#focus.image.setDepth(2);
    this.#textures = new PieceTextures(this);
  }

  protected relayout(state: SceneState): void {
    const { width, height, ratio } = this.panel;
    const model = councilModel(state);
    const layout = layoutCouncil(width, height, model.seats.length);
    this.#layout = layout;
    for (const layer of [this.#room, this.#lamp, this.#picture, this.#focus])
      layer?.resize(width, height, ratio);
    this.#lines = layoutLines(layout, model.lines.length);
    const dimensions = model.lines.map(({ dimension }) => dimension);
    this.#textures?.paint(layout.envelope, this.#lines.chip, dimensions, ratio);
    this.#room?.paint((ctx) => {
      paintRoom(ctx, layout);
    });
    this.#lamp?.paint((ctx) => {
      paintLamp(ctx, layout);
    });
    this.tweens.killAll();
    for (const image of [...this.#envelopes, ...this.#chips, ...this.#ripples]) image.destroy();
    this.#ripples.clear();
    this.#envelopes = layout.seats.map(({ envelope }) =>
      this.add.image(envelope.x * ratio, envelope.y * ratio, '__DEFAULT').setDepth(1),
    );
    this.#chips = dimensions.map((dimension) =>
      this.add.image(0, 0, this.#textures?.chip(dimension) ?? '__DEFAULT').setDepth(1),
    );
    this.#draw(model);
    this.#paintFocus(state);
  }

  protected sync(state: SceneState, before: SceneState): void {
    const drawn = this.#model;
    if (
      state.view !== before.view ||
      state.council !== before.council ||
      state.draft !== before.draft ||
      state.offer !== before.offer ||
      state.forecast !== before.forecast
    ) {
      const model = councilModel(state);
      if (model.seats.length !== drawn?.seats.length || model.lines.length !== drawn.lines.length) {
        this.repaint();
        return;
      }
      const atOnce = state.council !== null && state.councilSpeed === 'at-once';
      if (!state.reducedMotion && !atOnce) this.#animate(drawn, model);
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

  memberAt(x: number, y: number): string | null {
    const seat = seatAt(this.#layout, x, y);
    return seat === null ? null : (this.#model?.seats[seat]?.id ?? null);
  }

  protected override choose(member: string | null): void {
    const { offer, giveOffer, selectMember } = this.host.store.getState();
    if (offer !== null && member !== null) giveOffer(member);
    else selectMember(member);
  }

  /** The whole picture at once. */
  #draw(model: CouncilModel): void {
    this.tweens.killTweensOf(this.#chips);
    this.#drawTable(model);
    model.lines.forEach((line, i) => {
      this.#chips[i]?.setX(this.#chipX(i, line.chip01));
    });
  }

  #chipX(row: number, at01: number): number {
    return chipSpot(this.#lines, row, at01).x * this.panel.ratio;
  }

  /** Everything but where the chips lie on their lines. */
  #drawTable(model: CouncilModel): void {
    this.tweens.killTweensOf([...this.#envelopes, ...(this.#lamp ? [this.#lamp.image] : [])]);
    this.#model = model;
    model.lines.forEach((line, i) => {
      this.#chips[i]
        ?.setY((this.#lines.rows[i] ?? 0) * this.panel.ratio)
        .setAlpha(line.change === null ? RESTING_CHIP : 1);
    });
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
    if (opening.length > 2) {
      this.#draw(model);
      return;
    }
    this.#slideChips(drawn, model);
    if (opening.length === 0) {
      this.#drawTable(model);
      return;
    }
    this.#drawTable(model);
    // The picture is the new one; only the envelopes have yet to turn.
    for (const i of opening) {
      const seat = model.seats[i];
      if (seat !== undefined) this.#showEnvelope(i, { ...seat, envelope: 'sealed' });
    }
    this.#lamp?.image.setAlpha(lightOf(drawn));
    this.tweens.add({ targets: this.#lamp?.image, alpha: lightOf(model), duration: DIM_MS });
    for (const i of opening) this.#flip(i, model);
  }

  /** Every chip goes to its place from wherever it is: a dial may be turned faster than a chip slides. */
  #slideChips(drawn: CouncilModel, model: CouncilModel): void {
    model.lines.forEach(({ chip01 }, i) => {
      const chip = this.#chips[i];
      if (chip === undefined || drawn.lines[i]?.chip01 === chip01) return;
      this.tweens.killTweensOf(chip);
      const x = this.#chipX(i, chip01);
      this.tweens.add({ targets: chip, x, duration: SLIDE_MS, ease: 'Sine.easeOut' });
    });
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
      image.setTexture(this.#textures.envelope(envelope));
  }

  #paintPicture(model: CouncilModel): void {
    this.#picture?.paint((ctx) => {
      if (model.phase !== 'idle') paintRing(ctx, this.#layout, model.company01);
      paintFavours(ctx, this.#layout, model);
      paintPlates(ctx, this.#layout, model);
      paintMiddle(ctx, this.#layout, model, this.host.texts);
    });
  }

  #paintFocus({ hoveredMember, selectedMember, offer }: SceneState): void {
    const { plate, seats } = this.#layout;
    this.#focus?.paint((ctx) => {
      this.#model?.seats.forEach(({ id }, i) => {
        const spot = seats[i]?.seat;
        if (spot === undefined || (id !== hoveredMember && id !== selectedMember)) return;
        const selected = id === selectedMember;
        const giving = offer !== null && id === hoveredMember;
        const margin = selected || giving ? 3.5 : 2.5;
        ctx.strokeStyle = giving ? STANCE_COLOURS.footnote : selected ? '#8fd3ff' : PAPER;
        ctx.lineWidth = giving ? 3 : selected ? 2.4 : 1.4;
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
