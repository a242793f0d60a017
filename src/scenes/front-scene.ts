/** The front in Ukraine: the line where it stands, and the ring of those who stand behind it. */
import type { SceneState } from '../store/scene-state.ts';
import { bakeEast, paintEast, paintField } from './front-field-paint.ts';
import { layoutFront, seatSpot, type FrontLayout } from './front-layout.ts';
import {
  paintCoalition,
  paintNight,
  paintSeatFocus,
  paintSupply,
  paintSupport,
} from './front-ring-paint.ts';
import { frontModel } from './front-scene-model.ts';
import type { FrontModel } from './front-scene-model.ts';
import { PaintedScene } from './painted-scene.ts';
import type { Context, Movement, Size, Step } from './painted-scene.ts';

const MOVE_MS = 1200;

/** Exact at both ends. */
const mix = (a: number, b: number, t: number): number => a * (1 - t) + b * t;

export class FrontScene extends PaintedScene<FrontModel | null> {
  #layout: FrontLayout = layoutFront({ width: 1, height: 1 });
  #east: CanvasPattern | null = null;
  #opened = false;

  protected modelOf(state: SceneState): FrontModel | null {
    return frontModel(state);
  }

  protected concerns(state: SceneState, before: SceneState): boolean {
    return state.view !== before.view || state.lineBefore01 !== before.lineBefore01;
  }

  protected durationOf(from: FrontModel | null, to: FrontModel | null): number {
    const moved = from?.line01 !== to?.line01 || from?.support01 !== to?.support01;
    return moved ? MOVE_MS : 0;
  }

  protected arrange(size: Size): void {
    this.#layout = layoutFront(size);
    this.#east = bakeEast(this.#layout, this.panel.ratio);
  }

  /** The first look shows how the line came to where it is. */
  protected override opening(
    { reducedMotion }: SceneState,
    model: FrontModel | null,
  ): Movement<FrontModel> | null {
    if (this.#opened || model === null) return null;
    this.#opened = true;
    const { before01, line01 } = model;
    if (reducedMotion || before01 === null || before01 === line01) return null;
    const step = { from: { ...model, line01: before01 }, to: model, t: 0 };
    return { step, durationMs: MOVE_MS };
  }

  protected paintGround(ctx: Context, { to }: Step<FrontModel | null>): void {
    paintNight(ctx, this.#layout);
    if (to === null) return;
    paintCoalition(ctx, this.#layout, to);
    paintField(ctx, this.#layout, to);
  }

  protected paintLive(ctx: Context, { from, to, t }: Step<FrontModel | null>): void {
    if (to === null) return;
    const line01 = mix(from?.line01 ?? to.line01, to.line01, t);
    const support01 = mix(from?.support01 ?? to.support01, to.support01, t);
    paintEast(ctx, this.#layout, to, line01, this.#east);
    paintSupply(ctx, this.#layout, to, line01);
    paintSupport(ctx, this.#layout, to, support01);
  }

  protected paintFocus(ctx: Context, hovered: string | null): void {
    paintSeatFocus(ctx, this.#layout, this.model?.seats ?? [], hovered);
  }

  memberAt(x: number, y: number): string | null {
    const { ring } = this.#layout;
    const away = Math.hypot(x - ring.x, y - ring.y);
    if (away < ring.radius * 0.6 || away > ring.radius * 1.3) return null;
    const seats = this.model?.seats ?? [];
    let best: string | null = null;
    let least = Infinity;
    seats.forEach(({ id }, at) => {
      const spot = seatSpot(this.#layout, seats.length, at, 0.95);
      const distance = Math.hypot(spot.x - x, spot.y - y);
      if (distance < least) [best, least] = [id, distance];
    });
    return best;
  }
}
