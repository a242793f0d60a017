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

export abstract class PaintedScene<Model> extends StoreScene {
  #ground: CanvasLayer | null = null;
  #live: CanvasLayer | null = null;
  #focus: CanvasLayer | null = null;
  #step: Step<Model> | null = null;

  protected abstract modelOf(state: SceneState): Model;
  /** Whether the model has to be read again. */
  protected abstract concerns(state: SceneState, before: SceneState): boolean;
  /** Milliseconds from one picture to the next; 0 = at once. */
  protected abstract durationOf(from: Model, to: Model): number;
  protected abstract arrange(size: Size, model: Model): void;
  /** What does not move on the way: painted at its beginning and at its end, not once a frame. */
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
    this.#rest(model);
    this.#paintFocus(state);
    this.opening(state, model);
  }

  /** For a scene that begins with a movement of its own. */
  protected opening(_state: SceneState, _model: Model): void {}

  protected sync(state: SceneState, before: SceneState): void {
    if (this.concerns(state, before)) {
      const from = this.#step?.to;
      const to = this.modelOf(state);
      const duration = from === undefined || state.reducedMotion ? 0 : this.durationOf(from, to);
      this.tweens.killAll();
      if (from === undefined || duration === 0) this.#rest(to);
      else this.move({ from, to, t: 0 }, duration);
      this.wake();
    }
    if (state.hoveredMember !== before.hoveredMember) {
      this.#paintFocus(state);
      this.wake();
    }
  }

  protected move(step: Step<Model>, duration: number): void {
    this.#paintGround(step);
    this.#show(step);
    this.tweens.add({
      targets: step,
      t: 1,
      duration,
      ease: 'Sine.easeInOut',
      onUpdate: () => {
        this.#show(step);
      },
      onComplete: () => {
        this.#rest(step.to);
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
    const step = { from: model, to: model, t: 1 };
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
    this.#focus?.paint((ctx) => {
      this.paintFocus(ctx, hoveredMember);
    });
  }
}
