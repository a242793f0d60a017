/**
 * A scene whose picture is one function of what the store says: it paints what is, and between two pictures what lies
 * between them. A reload, a seek or a skip is a picture without the way there.
 */
import type { SceneState } from '../store/scene-state.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { StoreScene } from './store-scene.ts';

export interface Size {
  width: number;
  height: number;
}
export type Context = CanvasRenderingContext2D;

/** A picture on its way from one state to the next; `t` = 1 has arrived. */
export interface Step<Model> {
  from: Model;
  to: Model;
  t: number;
}

/** What opens together with a scene comes first: in the midst of it its movement would jerk. */
const SETTLES_MS = 350;

/** A way from one picture to the next. */
export interface Movement<Model> {
  step: Step<Model>;
  durationMs: number;
}

export abstract class PaintedScene<Model> extends StoreScene {
  #ground: CanvasLayer | null = null;
  #live: CanvasLayer | null = null;
  #focus: CanvasLayer | null = null;
  #step: Step<Model> | null = null;
  /** The movement with which the scene opens, until it begins. */
  #opening: Movement<Model> | null = null;

  protected abstract modelOf(state: SceneState): Model;
  /** Whether the model has to be read again. */
  protected abstract concerns(state: SceneState, before: SceneState): boolean;
  /** Milliseconds from one picture to the next; 0 = at once. */
  protected abstract durationOf(from: Model, to: Model): number;
  protected abstract arrange(size: Size, model: Model): void;
  /** What does not move on the way: painted at its beginning, not once a frame. */
  protected abstract paintGround(ctx: Context, step: Step<Model>): void;
  protected abstract paintLive(ctx: Context, step: Step<Model>): void;
  protected abstract paintFocus(ctx: Context, hovered: string | null): void;

  protected build(): void {
    this.#ground = new CanvasLayer(this);
    this.#live = new CanvasLayer(this);
    this.#focus = new CanvasLayer(this);
  }

  protected get model(): Model | null {
    return this.#step?.to ?? null;
  }

  protected relayout(state: SceneState): void {
    const { width, height, ratio } = this.panel;
    this.tweens.killAll();
    const model = this.modelOf(state);
    this.arrange({ width, height }, model);
    for (const layer of [this.#ground, this.#live, this.#focus])
      layer?.resize(width, height, ratio);
    // A font that comes, or a new size, before it has begun does not take it away.
    this.#opening ??= this.opening(state, model);
    if (this.#opening === null) this.#rest(model);
    else {
      this.#paintBoth(this.#opening.step);
      this.#set(this.#opening, SETTLES_MS);
    }
    this.#paintFocus(state);
  }

  /** For a scene that begins with a movement of its own. */
  protected opening(_state: SceneState, _model: Model): Movement<Model> | null {
    return null;
  }

  protected sync(state: SceneState, before: SceneState): void {
    if (this.concerns(state, before)) {
      const from = this.#step?.to;
      const to = this.modelOf(state);
      const duration = from === undefined || state.reducedMotion ? 0 : this.durationOf(from, to);
      this.tweens.killAll();
      this.#opening = null;
      if (from === undefined || duration === 0) this.#rest(to);
      else this.#move({ step: { from, to, t: 0 }, durationMs: duration });
      this.wake();
    }
    if (state.hoveredMember !== before.hoveredMember) {
      this.#paintFocus(state);
      this.wake();
    }
  }

  #move(movement: Movement<Model>): void {
    this.#paintBoth(movement.step);
    this.#set(movement);
  }

  /** Sets what is painted in motion. Where it arrives it stays: that is the picture without a way there. */
  #set({ step, durationMs }: Movement<Model>, delayMs = 0): void {
    this.tweens.add({
      targets: step,
      t: 1,
      delay: delayMs,
      duration: durationMs,
      ease: 'Sine.easeInOut',
      onStart: () => {
        this.#opening = null;
      },
      onUpdate: () => {
        this.#show(step);
      },
    });
  }

  #paintGround(step: Step<Model>): void {
    this.#ground?.paint((ctx) => {
      this.paintGround(ctx, step);
    });
  }

  /** The picture without a way there. */
  #rest(model: Model): void {
    this.#paintBoth({ from: model, to: model, t: 1 });
  }

  #paintBoth(step: Step<Model>): void {
    this.#paintGround(step);
    this.#show(step);
  }

  #show(step: Step<Model>): void {
    this.#step = step;
    this.#live?.paint((ctx) => {
      this.paintLive(ctx, step);
    });
  }

  #paintFocus({ hoveredMember }: SceneState): void {
    // An empty picture would be laid over the whole panel, frame by frame.
    this.#focus?.image.setVisible(hoveredMember !== null);
    if (hoveredMember === null) return;
    this.#focus?.paint((ctx) => {
      this.paintFocus(ctx, hoveredMember);
    });
  }
}
