/**
 * One canvas for the whole page. Whatever is mounted last, and has room on the page, has it; what it covers sleeps with its
 * pictures painted, and has the canvas back as soon as the other is gone.
 */
import { SleepyGame, type RendererChoice, type RendererKind } from './sleepy-game.ts';
import type { StoreScene } from './store-scene.ts';

export interface FrameStats {
  frames: number;
  /** Script time from the start of a step to the end of its drawing, 95th percentile of the last 240 frames. */
  scriptMsP95: number;
  awake: boolean;
  renderer: RendererKind;
}

/** A scene in an element of the page. */
export class Mount {
  readonly element: HTMLElement;
  readonly scene: StoreScene;
  /** Name of the scene within the game. */
  readonly key: string;
  /** The text that stands for the picture. */
  summary: string;
  started = false;
  /** Frames drawn in earlier turns on the canvas, and the game's count when this turn began. */
  drawn = 0;
  since = 0;

  constructor(element: HTMLElement, scene: StoreScene, key: string, summary: string) {
    this.element = element;
    this.scene = scene;
    this.key = key;
    this.summary = summary;
  }

  get hasRoom(): boolean {
    return this.element.clientWidth > 0 && this.element.clientHeight > 0;
  }
}

export class Stage {
  readonly #sleepy: SleepyGame;
  #mounts: Mount[] = [];
  #shown: Mount | null = null;
  readonly #observer = new ResizeObserver(() => {
    this.arrange();
  });

  private constructor(sleepy: SleepyGame) {
    this.#sleepy = sleepy;
  }

  static async open(choice: RendererChoice): Promise<Stage> {
    return new Stage(await SleepyGame.start(choice));
  }

  get canvas(): HTMLCanvasElement {
    return this.#sleepy.canvas;
  }

  add(mount: Mount): void {
    mount.scene.wake = () => {
      if (this.shows(mount)) this.#sleepy.wake();
    };
    this.#mounts.push(mount);
    this.#observer.observe(mount.element);
    this.arrange();
  }

  remove(mount: Mount): void {
    this.#mounts = this.#mounts.filter((other) => other !== mount);
    this.#observer.unobserve(mount.element);
    if (this.#shown === mount) this.#leave(mount);
    if (mount.started) this.#sleepy.game.scene.remove(mount.key);
    this.arrange();
    // A game that is in the middle of a step takes a scene away in its next.
    if (this.#sleepy.running) this.#sleepy.wake();
  }

  shows(mount: Mount): boolean {
    return this.#shown === mount;
  }

  describe(mount: Mount, summary: string): void {
    mount.summary = summary;
    if (this.shows(mount)) this.canvas.setAttribute('aria-label', summary);
  }

  /** The canvas to whoever should have it, in that one's size. */
  arrange(): void {
    const next = this.#mounts.findLast((mount) => mount.hasRoom) ?? null;
    if (next !== null && next === this.#shown) {
      this.#sleepy.fit(next.element);
      return;
    }
    if (this.#shown !== null) this.#cover(this.#shown);
    if (next !== null) this.#enter(next);
    else if (this.canvas.parentNode !== null) {
      // Also from an element that has left the page itself: with the canvas the whole screen of before would stay.
      this.canvas.remove();
      this.#sleepy.sleep();
    }
  }

  #enter(mount: Mount): void {
    const { element, key, scene, summary } = mount;
    const { game } = this.#sleepy;
    this.#shown = mount;
    mount.since = this.#sleepy.frames;
    this.#sleepy.forgetCosts();
    this.canvas.setAttribute('role', 'img');
    this.canvas.setAttribute('aria-label', summary);
    element.append(this.canvas);
    this.#sleepy.fit(element);
    if (mount.started) game.scene.wake(key);
    else {
      mount.started = true;
      game.scene.add(key, scene, true);
    }
    this.#sleepy.wake();
  }

  #cover(mount: Mount): void {
    this.#leave(mount);
    this.#sleepy.game.scene.sleep(mount.key);
  }

  #leave(mount: Mount): void {
    mount.drawn += this.#sleepy.frames - mount.since;
    this.#shown = null;
  }

  stats(mount: Mount): FrameStats {
    const shown = this.shows(mount);
    const { frames, scriptMsP95, renderer, running } = this.#sleepy;
    return {
      frames: mount.drawn + (shown ? frames - mount.since : 0),
      scriptMsP95,
      awake: shown && running,
      renderer,
    };
  }
}
