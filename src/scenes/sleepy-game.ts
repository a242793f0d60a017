/** The page's one Phaser game: it fits whatever element it is put into, runs only while something moves, and counts what it costs. */
import * as Phaser from 'phaser';
import { painted } from '../store/after-paint.ts';
import { MEASURED } from './canvas-layer.ts';

export type RendererChoice = 'auto' | 'webgl' | 'canvas';
export type RendererKind = 'webgl' | 'canvas';

const FRAMES_KEPT = 240;
/** With `?measure` in the address every step is a user timing of this name, for `npm run measure:scenes`. */
const STEP_TIMING = 'scene-step';
/** Frames drawn after the last change before the loop stops. */
const LINGER_FRAMES = 2;

/** Names under which browsers draw WebGL on the processor. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

function isSoftware(gl: WebGLRenderingContext): boolean {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER);
  return typeof name === 'string' && SOFTWARE.test(name);
}

/** Software WebGL is far slower than the browser's own 2D canvas, and the pictures are the same: take WebGL only on a GPU. */
function chooseRenderer(choice: RendererChoice): number {
  if (choice !== 'canvas') {
    const strict = choice === 'auto';
    const gl = document
      .createElement('canvas')
      .getContext('webgl', { failIfMajorPerformanceCaveat: strict });
    const usable = gl !== null && !(strict && isSoftware(gl));
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    if (usable) return Phaser.WEBGL;
  }
  if (choice !== 'webgl' && document.createElement('canvas').getContext('2d') !== null)
    return Phaser.CANVAS;
  throw new Error('no-renderer: neither WebGL nor a 2D canvas is available');
}

interface Extent {
  width: number;
  height: number;
  ratio: number;
}

const extentOf = (element: HTMLElement): Extent => ({
  width: Math.max(1, Math.floor(element.clientWidth)),
  height: Math.max(1, Math.floor(element.clientHeight)),
  ratio: Math.min(2, Math.max(1, window.devicePixelRatio || 1)),
});

export class SleepyGame {
  readonly game: Phaser.Game;
  readonly #costs: number[] = [];
  #frames = 0;
  #stepStart = 0;
  #lingering = LINGER_FRAMES;

  private constructor(type: number) {
    this.game = new Phaser.Game({
      type,
      // The canvas goes from element to element.
      parent: null,
      backgroundColor: '#0e1726',
      scale: { mode: Phaser.Scale.NONE, width: 1, height: 1, expandParent: false },
      // Pointers are listened to on the canvas itself: a touch must still scroll the page.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      audio: { noAudio: true },
      // A slow machine drops frames, it does not play in slow motion.
      fps: { smoothStep: false },
      autoFocus: false,
      banner: false,
      powerPreference: 'low-power',
    });
  }

  static async start(choice: RendererChoice): Promise<SleepyGame> {
    // Each takes a while where the browser draws in software: one after the other, with a paint between.
    await painted();
    const type = chooseRenderer(choice);
    await painted();
    const sleepy = new SleepyGame(type);
    const { game } = sleepy;
    await new Promise<void>((resolve) => {
      game.events.once(Phaser.Core.Events.READY, () => {
        resolve();
      });
    });
    game.canvas.style.display = 'block';
    sleepy.#watchFrames();
    return sleepy;
  }

  get canvas(): HTMLCanvasElement {
    return this.game.canvas;
  }

  #watchFrames(): void {
    const { game } = this;
    game.events.on(Phaser.Core.Events.PRE_STEP, () => {
      this.#stepStart = performance.now();
    });
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      this.#frames++;
      this.#costs.push(performance.now() - this.#stepStart);
      if (this.#costs.length > FRAMES_KEPT) this.#costs.shift();
      if (MEASURED) performance.measure(STEP_TIMING, { start: this.#stepStart });
      const moving = game.scene
        .getScenes(true)
        .some((scene) => scene.tweens.getTweens().length > 0);
      if (moving) this.#lingering = LINGER_FRAMES;
      else if (this.#lingering-- <= 0) game.loop.sleep();
    });
  }

  /** Something changed: draw again, until nothing moves. */
  wake(): void {
    this.#lingering = LINGER_FRAMES;
    const { isRunning, loop } = this.game;
    if (!isRunning || loop.running) return;
    // Or the first frame would take the whole sleep for its delta and end every tween at once.
    loop.resetDelta();
    loop.wake(true);
  }

  /** Not one frame more, until it is woken. */
  sleep(): void {
    this.game.loop.sleep();
  }

  /** As large as this element. */
  fit(element: HTMLElement): void {
    const { width, height, ratio } = extentOf(element);
    const { scale, canvas } = this.game;
    if (scale.width === width * ratio && scale.height === height * ratio) return;
    scale.setZoom(1 / ratio);
    scale.resize(width * ratio, height * ratio);
    // Phaser styles the canvas for the size before.
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
    this.wake();
  }

  get running(): boolean {
    return this.game.loop.running;
  }

  get renderer(): RendererKind {
    return this.game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas';
  }

  /** Frames drawn since the page began. */
  get frames(): number {
    return this.#frames;
  }

  /** Script time from the start of a step to the end of its drawing, 95th percentile of the last frames. */
  get scriptMsP95(): number {
    const sorted = this.#costs.toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  }

  forgetCosts(): void {
    this.#costs.length = 0;
  }
}
