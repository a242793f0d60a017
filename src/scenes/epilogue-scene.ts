/** The epilogue: the alliance as the ring it sat down as, and what it became; a few seconds, then still. */
import { seatCentre } from '../store/emblem.ts';
import { epilogueOf, type Epilogue } from '../store/epilogue.ts';
import type { SceneState } from '../store/scene-state.ts';
import {
  emblemAt,
  layoutEpilogue,
  paintEpilogue,
  paintName,
  paintTableTop,
} from './epilogue-paint.ts';
import type { EpilogueLayout } from './epilogue-paint.ts';
import { PaintedScene } from './painted-scene.ts';
import type { Context, Movement, Size, Step } from './painted-scene.ts';

const epilogueModel = ({ view }: SceneState): Epilogue | null =>
  view === null || view.ending === null ? null : epilogueOf(view, view.ending);

const BREAKS_MS = 3600;

export class EpilogueScene extends PaintedScene<Epilogue | null> {
  #layout: EpilogueLayout = layoutEpilogue({ width: 1, height: 1 });
  #opened = false;

  protected modelOf(state: SceneState): Epilogue | null {
    return epilogueModel(state);
  }

  protected concerns(state: SceneState, before: SceneState): boolean {
    return state.view !== before.view;
  }

  protected durationOf(_from: Epilogue | null, to: Epilogue | null): number {
    return to === null ? 0 : BREAKS_MS;
  }

  protected arrange(size: Size): void {
    this.#layout = layoutEpilogue(size);
  }

  /** It plays when it is first seen; a new size does not play it again. */
  protected override opening(
    { reducedMotion }: SceneState,
    model: Epilogue | null,
  ): Movement<Epilogue> | null {
    if (this.#opened || model === null) return null;
    this.#opened = true;
    return reducedMotion ? null : { step: { from: model, to: model, t: 0 }, durationMs: BREAKS_MS };
  }

  protected paintGround(ctx: Context): void {
    paintTableTop(ctx, this.#layout);
  }

  protected paintLive(ctx: Context, { to, t }: Step<Epilogue | null>): void {
    if (to !== null) paintEpilogue(ctx, this.#layout, to, t);
  }

  protected paintFocus(ctx: Context, hovered: string | null): void {
    const { model } = this;
    const at = model?.seats.findIndex((id) => id === hovered) ?? -1;
    if (model !== null && hovered !== null && at >= 0)
      paintName(ctx, this.#layout, emblemAt(model, 1), at, hovered);
  }

  memberAt(x: number, y: number): string | null {
    const { model } = this;
    if (model === null) return null;
    const { centre, radius } = this.#layout;
    const unit = radius / 50;
    const state = emblemAt(model, 1);
    let best: string | null = null;
    let least = 11 * unit;
    model.seats.forEach((id, at) => {
      const seat = seatCentre(state, at);
      const distance = Math.hypot(centre.x + seat.x * unit - x, centre.y + seat.y * unit - y);
      if (distance < least) [best, least] = [id, distance];
    });
    return best;
  }
}
