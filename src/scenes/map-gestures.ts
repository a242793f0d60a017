/** Wheel, drag, pinch and double click on the map's canvas, told as movements in shares of the panel. */
interface Point {
  x: number;
  y: number;
}

export interface Gestures {
  /** Magnify by a factor around a point. */
  zoom: (factor: number, at: Point) => void;
  drag: (dx: number, dy: number) => void;
  /** The hand has let go, with this speed in shares of the panel a second. */
  release: (velocity: Point) => void;
  doubleClick: (at: Point) => void;
  /** Whether a wheel or a drag is the map's, or the page's. */
  owns: (gesture: 'wheel-in' | 'wheel-out' | 'drag') => boolean;
}

/** A press that moves less is a click. */
const CLICK_PX = 5;
const WHEEL_RATE = 0.0018;
const LINE_PX = 16;
/** Speed is measured over so long before the release. */
const THROW_MS = 90;

export class MapGestures {
  readonly #canvas: HTMLCanvasElement;
  readonly #say: Gestures;
  readonly #pointers = new Map<number, Point>();
  #trail: { at: number; x: number; y: number }[] = [];
  #travelled = 0;
  #pinch = 0;
  /** The click that ends a drag is none. */
  #dragged = false;
  readonly #stop = new AbortController();

  constructor(canvas: HTMLCanvasElement, say: Gestures) {
    this.#canvas = canvas;
    this.#say = say;
    const { signal } = this.#stop;
    const on = { capture: true, signal };
    canvas.addEventListener('pointerdown', (event) => this.#down(event), on);
    canvas.addEventListener('pointermove', (event) => this.#move(event), on);
    canvas.addEventListener('pointerup', (event) => this.#up(event), on);
    canvas.addEventListener('pointercancel', (event) => this.#up(event), on);
    canvas.addEventListener('click', (event) => this.#click(event), on);
    canvas.addEventListener('dblclick', (event) => say.doubleClick(this.#share(event)), on);
    canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false, signal });
  }

  get busy(): boolean {
    return this.#pointers.size > 0 && this.#dragged;
  }

  release(): void {
    this.#stop.abort();
  }

  #share({ offsetX, offsetY }: MouseEvent): Point {
    return { x: offsetX / this.#canvas.clientWidth, y: offsetY / this.#canvas.clientHeight };
  }

  #down(event: PointerEvent): void {
    if (event.button !== 0) return;
    const point = this.#share(event);
    this.#pointers.set(event.pointerId, point);
    this.#trail = [];
    if (this.#pointers.size === 1) {
      this.#travelled = 0;
      this.#dragged = false;
    }
    this.#pinch = this.#spread();
  }

  #spread(): number {
    const [a, b] = [...this.#pointers.values()];
    if (a === undefined || b === undefined) return 0;
    const { clientWidth, clientHeight } = this.#canvas;
    return Math.hypot((a.x - b.x) * clientWidth, (a.y - b.y) * clientHeight);
  }

  #middle(): Point {
    const all = [...this.#pointers.values()];
    const sum = all.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 });
    return { x: sum.x / all.length, y: sum.y / all.length };
  }

  #move(event: PointerEvent): void {
    if (!this.#pointers.has(event.pointerId)) return;
    const before = this.#middle();
    this.#pointers.set(event.pointerId, this.#share(event));
    const now = this.#middle();
    const { clientWidth, clientHeight } = this.#canvas;
    const dx = now.x - before.x;
    const dy = now.y - before.y;
    this.#travelled += Math.hypot(dx * clientWidth, dy * clientHeight);
    const pinching = this.#pointers.size > 1;
    if (!pinching && (this.#travelled < CLICK_PX || !this.#say.owns('drag'))) return;
    // Only a drag takes the pointer: a click that began elsewhere stays with its element.
    if (!this.#dragged) this.#canvas.setPointerCapture(event.pointerId);
    this.#dragged = true;
    event.stopImmediatePropagation();
    this.#say.drag(dx, dy);
    this.#trail.push({ at: event.timeStamp, x: now.x, y: now.y });
    if (!pinching) return;
    const spread = this.#spread();
    if (this.#pinch > 0 && spread > 0) this.#say.zoom(spread / this.#pinch, now);
    this.#pinch = spread;
  }

  #up(event: PointerEvent): void {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) {
      this.#pinch = this.#spread();
      return;
    }
    if (!this.#dragged) return;
    const recent = this.#trail.filter(({ at }) => event.timeStamp - at < THROW_MS);
    const [first] = recent;
    const last = recent.at(-1);
    const seconds = first === undefined ? 0 : (event.timeStamp - first.at) / 1000;
    this.#say.release(
      first === undefined || last === undefined || seconds < 0.01
        ? { x: 0, y: 0 }
        : { x: (last.x - first.x) / seconds, y: (last.y - first.y) / seconds },
    );
  }

  #click(event: MouseEvent): void {
    if (!this.#dragged) return;
    this.#dragged = false;
    event.stopImmediatePropagation();
  }

  #wheel(event: WheelEvent): void {
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    // A pinch on a touchpad comes as a wheel with the control key.
    if (!event.ctrlKey && !this.#say.owns(px < 0 ? 'wheel-in' : 'wheel-out')) return;
    event.preventDefault();
    const rate = event.ctrlKey ? WHEEL_RATE * 4 : WHEEL_RATE;
    this.#say.zoom(Math.exp(-px * rate), this.#share(event));
  }
}
