/** A Phaser game that fits its element, runs only while something moves, and counts what it costs. */
import * as Phaser from 'phaser';
import { MEASURED } from './canvas-layer.ts';

export interface FrameStats {
  frames: number;
  /** Script time from the start of a step to the end of its drawing, 95th percentile of the last 240 frames. */
  scriptMsP95: number;
  awake: boolean;
  renderer: 'webgl' | 'canvas';
}

export type RendererChoice = 'auto' | 'webgl' | 'canvas';

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

/**
 * Phaser listens to the document for as long as the page lives, one listener a game (its visibility handler): note what it
 * adds while it boots, so that it can be taken off. It alone passes `false` for the options.
 */
const noteVisibilityListeners = (): { stop: () => void; forget: () => void } => {
  const noted: EventListenerOrEventListenerObject[] = [];
  const add = document.addEventListener.bind(document);
  document.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    if (type === 'visibilitychange' && options === false) noted.push(listener);
    add(type, listener, options);
  };
  return {
    stop: () => {
      Reflect.deleteProperty(document, 'addEventListener');
    },
    forget: () => {
      for (const listener of noted) document.removeEventListener('visibilitychange', listener);
    },
  };
};

export class SleepyGame {
  readonly game: Phaser.Game;
  readonly #element: HTMLElement;
  readonly #observer: ResizeObserver;
  readonly #costs: number[] = [];
  #frames = 0;
  #stepStart = 0;
  #lingering = LINGER_FRAMES;
  readonly #listeners = noteVisibilityListeners();

  private constructor(element: HTMLElement, scene: Phaser.Scene, choice: RendererChoice) {
    this.#element = element;
    const { width, height, ratio } = this.#size();
    this.game = new Phaser.Game({
      type: chooseRenderer(choice),
      parent: element,
      backgroundColor: '#0e1726',
      scale: {
        mode: Phaser.Scale.NONE,
        width: width * ratio,
        height: height * ratio,
        zoom: 1 / ratio,
        expandParent: false,
      },
      // Pointers are listened to on the canvas itself: a touch must still scroll the page.
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      audio: { noAudio: true },
      // A slow machine drops frames, it does not play in slow motion.
      fps: { smoothStep: false },
      autoFocus: false,
      banner: false,
      powerPreference: 'low-power',
      scene,
    });
    this.#observer = new ResizeObserver(() => {
      this.resize();
    });
  }

  static async start(
    element: HTMLElement,
    scene: Phaser.Scene,
    choice: RendererChoice,
  ): Promise<SleepyGame> {
    const sleepy = new SleepyGame(element, scene, choice);
    const { game } = sleepy;
    await new Promise<void>((resolve) => {
      game.events.once(Phaser.Core.Events.READY, () => {
        resolve();
      });
    });
    sleepy.#listeners.stop();
    game.canvas.style.display = 'block';
    sleepy.#watchFrames();
    sleepy.#observer.observe(element);
    return sleepy;
  }

  get canvas(): HTMLCanvasElement {
    return this.game.canvas;
  }

  #size(): { width: number; height: number; ratio: number } {
    return {
      width: Math.max(1, Math.floor(this.#element.clientWidth)),
      height: Math.max(1, Math.floor(this.#element.clientHeight)),
      ratio: Math.min(2, Math.max(1, window.devicePixelRatio || 1)),
    };
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

  resize(): void {
    const { width, height, ratio } = this.#size();
    const { scale } = this.game;
    if (scale.width === width * ratio && scale.height === height * ratio) return;
    scale.setZoom(1 / ratio);
    scale.resize(width * ratio, height * ratio);
    // Phaser styles the canvas for the size before.
    this.game.canvas.style.width = `${width}px`;
    this.game.canvas.style.height = `${height}px`;
    this.wake();
  }

  stats(): FrameStats {
    const sorted = this.#costs.toSorted((a, b) => a - b);
    return {
      frames: this.#frames,
      scriptMsP95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
      awake: this.game.loop.running,
      renderer: this.game.renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
    };
  }

  destroy(): void {
    this.#observer.disconnect();
    this.#listeners.forget();
    const { game } = this;
    const { renderer } = game;
    const gl = renderer instanceof Phaser.Renderer.WebGL.WebGLRenderer ? renderer.gl : null;
    // Phaser 4.2 forgets this one, and the canvas pool would keep the game and its page alive by it.
    game.textures.tileSprite.destroy();
    game.destroy(true);
    // The game takes itself apart in its next step, so a sleeping one needs that step.
    if (game.loop.running) game.loop.sleep();
    game.loop.wake(true);
    // Browsers keep some sixteen contexts alive: give this one back now.
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
