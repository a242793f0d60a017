/** The roll-call: the others answer around the ally that called, one lamp after the other, the smallest first. */
import { readRollCall, type RollCallReading, type Voice } from '../store/roll-call.ts';
import type { SceneState } from '../store/scene-state.ts';
import { layoutCouncil, seatAt } from './council-layout.ts';
import type { CouncilLayout } from './council-layout.ts';
import { PaintedScene } from './painted-scene.ts';
import type { Context, Size, Step } from './painted-scene.ts';
import { PAPER } from './palette.ts';
import { paintCentre, paintHall, paintVoice, type Centre } from './roll-call-paint.ts';

export interface RollCallModel extends RollCallReading {
  victim: string;
  article: 4 | 5;
}

const NOBODY: RollCallModel = {
  phase: 'answering',
  voices: [],
  tally: [],
  meters: null,
  held: null,
  victim: '',
  article: 5,
};

const rollCallModel = ({ view, rollCall }: SceneState): RollCallModel =>
  view === null || rollCall === null
    ? NOBODY
    : {
        ...readRollCall(view, rollCall),
        victim: rollCall.call.victim,
        article: rollCall.call.article,
      };

const VOICE_MS = 300;
const JUDGED_MS = 700;

export class RollCallScene extends PaintedScene<RollCallModel> {
  #layout: CouncilLayout = layoutCouncil(1, 1, 0);

  protected modelOf(state: SceneState): RollCallModel {
    return rollCallModel(state);
  }

  protected concerns(state: SceneState, before: SceneState): boolean {
    return state.rollCall !== before.rollCall || state.view !== before.view;
  }

  protected durationOf(from: RollCallModel, to: RollCallModel): number {
    if (from.voices.length !== to.voices.length) {
      this.repaint();
      return 0;
    }
    const changed = to.voices.filter((voice, i) => from.voices[i]?.grade !== voice.grade).length;
    if (from.held !== to.held) return JUDGED_MS;
    // A jump of several voices is a seek: no show.
    return changed > 2 ? 0 : VOICE_MS;
  }

  protected arrange({ width, height }: Size, { voices }: RollCallModel): void {
    this.#layout = layoutCouncil(width, height, voices.length);
  }

  protected paintGround(ctx: Context, step: Step<RollCallModel>): void {
    paintHall(ctx, this.#layout);
    this.#paintVoices(ctx, step, (voice, before) => before?.grade === voice.grade, 1);
  }

  #paintVoices(
    ctx: Context,
    { from, to }: Step<RollCallModel>,
    which: (voice: Voice, before: Voice | undefined) => boolean,
    lit01: number,
  ): void {
    to.voices.forEach((voice, i) => {
      const spots = this.#layout.seats[i];
      if (spots !== undefined && which(voice, from.voices[i]))
        paintVoice(ctx, this.#layout, spots, voice, lit01);
    });
  }

  protected paintLive(ctx: Context, step: Step<RollCallModel>): void {
    const { from, to, t } = step;
    this.#paintVoices(ctx, step, (voice, before) => before?.grade !== voice.grade, t);
    if (to.voices.length > 0) paintCentre(ctx, this.#layout, centreOf(from, to, t));
  }

  protected paintFocus(ctx: Context, hovered: string | null): void {
    const { seats, plate } = this.#layout;
    this.model?.voices.forEach(({ member }, i) => {
      const spot = seats[i]?.seat;
      if (spot === undefined || member !== hovered) return;
      ctx.strokeStyle = PAPER;
      ctx.lineWidth = 1.4;
      ctx.beginPath();
      const { width, height } = plate;
      ctx.roundRect(spot.x - width / 2, spot.y - height / 2, width, height, 4);
      ctx.stroke();
    });
  }

  memberAt(x: number, y: number): string | null {
    const seat = seatAt(this.#layout, x, y);
    return seat === null ? null : (this.model?.voices[seat]?.member ?? null);
  }
}

const between = (a: number, b: number, t: number): number => (a + (b - a) * t) / 100;

/** The gauges move from what had come before to what has come now. */
function centreOf(from: RollCallModel, to: RollCallModel, t: number): Centre {
  const { meters, victim, article } = to;
  const last = from.meters ?? meters;
  const known = meters !== null && last !== null;
  return {
    victim,
    article,
    held: t < 0.5 ? from.held : to.held,
    share: known
      ? {
          value01: between(last.sharePct, meters.sharePct, t),
          needed01: meters.neededSharePct / 100,
        }
      : null,
    // A consultation asks for a strong answer, not for force.
    force:
      known && article === 5
        ? {
            value01: between(last.forcePct, meters.forcePct, t),
            needed01: meters.neededForcePct / 100,
          }
        : null,
  };
}
