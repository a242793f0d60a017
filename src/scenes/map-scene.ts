/** The situation room's map: pictures that a camera moves over, one layer for hover and selection. */
import {
  draggedBy,
  isWhole,
  lookingAt,
  onTheWay,
  sameView,
  zoomedBy,
  clamped,
} from '../store/map-camera.ts';
import { WHOLE_MAP, type MapCamera, type SceneState } from '../store/scene-state.ts';
import { mapThings, type MapThing } from '../store/map-things/index.ts';
import { CanvasLayer, finish } from './canvas-layer.ts';
import { mapGeometry } from './geometry.ts';
import { FormerPicture } from './former-picture.ts';
import { InParts } from './in-parts.ts';
import { paintMapFocus } from './map-focus-paint.ts';
import { MapGestures } from './map-gestures.ts';
import { memberAt, seenThrough } from './map-layout.ts';
import { mapModel } from './map-model.ts';
import type { MapModel } from './map-model.ts';
import { MapPictures } from './map-pictures.ts';
import { MapThingsPictures, signsAt } from './map-things.ts';
import { anchorAt } from './map-things-paint.ts';
import { StoreScene } from './store-scene.ts';

const TRAVEL_MS = 240;
/** After so long without movement the pictures are made sharp. */
const STILL_MS = 110;
/** A throw slides on for so long, seconds, at the speed of its release. */
const THROW_S = 0.22;
const LEAST_THROW = 0.02;
/** Magnification at which a place that was asked for is shown. */
const LOOK_ZOOM = 2;

const DEPTHS = { labels: 3, inset: 5, former: 8, focus: 9 } as const;

export class MapScene extends StoreScene {
  readonly #geometry = mapGeometry();
  #model: MapModel = { layer: 'support', ground: 'dark', members: [] };
  #pictures: MapPictures | null = null;
  #former: FormerPicture | null = null;
  #on: MapThingsPictures | null = null;
  #things: MapThing[] = [];
  /** The crisis whose place has pulsed already. */
  #pulsedFor: string | null = null;
  #focus: CanvasLayer | null = null;
  /** Where one looks at this moment; the store knows where one looks at rest. */
  #camera: MapCamera = WHOLE_MAP;
  #still: ReturnType<typeof setTimeout> | null = null;
  /** The work on sharp pictures. */
  readonly #sharpening = new InParts();
  readonly #travel = { share01: 0 };

  protected build(): void {
    this.#pictures = new MapPictures(this, this.#geometry);
    this.#pictures.depths(DEPTHS.labels, DEPTHS.inset);
    this.#on = new MapThingsPictures(this, this.#geometry, this.#pictures);
    this.#former = new FormerPicture(this, DEPTHS.former);
    this.#focus = new CanvasLayer(this);
    this.#focus.image.setDepth(DEPTHS.focus);
  }

  protected override takeCanvas(canvas: HTMLCanvasElement): () => void {
    this.#touchable(canvas);
    const gestures = this.#listenToHands(canvas);
    // It was covered in the middle of a movement: sharp where it has come to.
    if (!this.#isStill) this.#settle();
    return () => {
      gestures.release();
      canvas.style.touchAction = 'auto';
      this.#halt();
      const { mapCamera, moveMap } = this.host.store.getState();
      if (!sameView(mapCamera, this.#camera)) moveMap(this.#camera);
    };
  }

  protected relayout(state: SceneState): void {
    this.#model = mapModel(state);
    const { width, height, ratio } = this.panel;
    for (const layer of [this.#former, this.#focus]) layer?.resize(width, height, ratio);
    this.#pictures?.resize({ width, height, ratio });
    this.#former?.stop();
    this.#halt();
    this.#camera = clamped(state.mapCamera);
    this.#bake(state);
  }

  /** An offer in hand is given; else the dossier opens. */
  protected override choose(member: string | null): void {
    const { offer, giveOffer, selectMember } = this.host.store.getState();
    if (offer !== null && member !== null) giveOffer(member);
    else selectMember(member);
  }

  protected sync(state: SceneState, before: SceneState): void {
    if (state.ground !== before.ground) {
      this.repaint();
      return;
    }
    const repainted =
      (state.view !== before.view ||
        state.mapLayer !== before.mapLayer ||
        state.forecast !== before.forecast ||
        state.mapVictim !== before.mapVictim) &&
      this.#follow(state);
    if (
      !repainted &&
      (state.view !== before.view ||
        state.overlays !== before.overlays ||
        state.selectedMember !== before.selectedMember)
    )
      this.#followThings(state);
    if (state.mapLookAt !== null && state.mapLookAt !== before.mapLookAt)
      this.#turnTo(state.mapLookAt.place);
    if (state.mapCamera !== before.mapCamera && !sameView(state.mapCamera, this.#camera))
      this.#travelTo(clamped(state.mapCamera));
    if (
      !repainted &&
      (state.hoveredMember !== before.hoveredMember ||
        state.selectedMember !== before.selectedMember)
    ) {
      this.#paintFocus(state);
      this.wake();
    }
  }

  /** Paints a changed model; whether there was anything to paint. */
  #follow(state: SceneState): boolean {
    const model = mapModel(state);
    if (JSON.stringify(model) === JSON.stringify(this.#model)) return false;
    this.#model = model;
    if (!state.reducedMotion && this.#isStill)
      this.#former?.fade((ctx) => {
        this.#pictures?.copyTo(ctx);
      });
    this.#bake(state);
    this.wake();
    return true;
  }

  memberAt(x: number, y: number): string | null {
    if (this.#pictures === null) return null;
    const seen = seenThrough(this.#pictures.layout, this.#camera);
    const id = memberAt(this.#geometry, seen, x, y);
    return this.#model.members.some((member) => member.id === id) ? id : null;
  }

  /** Makes everything sharp for where one looks now, at once. */
  #bake(state: SceneState): void {
    this.#sharpening.stop();
    finish(this.#bakeInParts(state));
  }

  /** The same part by part. */
  #sharpen(): void {
    this.#sharpening.start(this.#bakeInParts(this.host.store.getState()), () => {
      this.wake();
    });
  }

  *#bakeInParts(state: SceneState): Generator<undefined> {
    this.#readThings(state);
    const pictures = this.#pictures;
    if (pictures === null) return;
    const camera = this.#camera;
    yield* pictures.bakeInParts(this.#model, camera, signsAt(this.#things));
    this.#bakeThings(state);
    this.#touchable(this.game.canvas);
    this.#paintFocus(this.host.store.getState());
    this.wake();
    yield;
    if (!isWhole(camera)) yield* pictures.bakeBackdropInParts(this.#model);
  }

  /** Between touches of a page that scrolls, a map in whole lets the page have them. */
  #touchable(canvas: HTMLCanvasElement): void {
    canvas.style.touchAction = isWhole(this.#camera) ? 'pan-x pan-y' : 'none';
  }

  #readThings({ view, overlays, selectedMember }: SceneState): void {
    this.#things = view === null ? [] : mapThings({ view, overlays, selectedMember });
  }

  #bakeThings(state: SceneState): void {
    this.#on?.bake(this.#things, this.panel, state.ground);
    this.#placeThings();
    if (this.#crisis === this.#pulsedFor) return;
    this.#pulsedFor = this.#crisis;
    this.#on?.pulse(state.reducedMotion);
  }

  #placeThings(): void {
    if (this.#pictures !== null)
      this.#on?.place(this.#camera, seenThrough(this.#pictures.layout, this.#camera));
  }

  /** Draws what has changed on top of the map, if anything has; signs push labels aside. */
  #followThings(state: SceneState): void {
    const before = this.#things.map(({ id }) => id).join(' ');
    this.#readThings(state);
    if (before === this.#things.map(({ id }) => id).join(' ')) return;
    if (this.#isStill) this.#bake(state);
    else if (this.#sharpening.underWay) this.#sharpen();
    if (!state.reducedMotion) this.#on?.fadeIn();
    this.wake();
  }

  get #crisis(): string | null {
    return this.#things.find(({ form }) => form === 'pulse')?.id ?? null;
  }

  /** A place comes to the middle, near enough to be read. */
  #turnTo(place: string): void {
    const pictures = this.#pictures;
    if (pictures === null) return;
    const { layout } = pictures;
    const anchor = anchorAt(place, this.#geometry, layout);
    if (anchor === null || anchor.fixed) return;
    const middle = { x: anchor.x / layout.width, y: anchor.y / layout.height };
    this.#travelTo(lookingAt(this.#camera, middle, LOOK_ZOOM));
  }

  get #isStill(): boolean {
    return this.#pictures !== null && sameView(this.#camera, this.#pictures.baked);
  }

  #listenToHands(canvas: HTMLCanvasElement): MapGestures {
    const fitsPage = (): boolean => document.documentElement.scrollHeight <= window.innerHeight + 1;
    return new MapGestures(canvas, {
      owns: (gesture) =>
        gesture === 'wheel-out' || gesture === 'drag'
          ? this.#camera.zoom > 1.001
          : this.#camera.zoom > 1.001 || fitsPage(),
      zoom: (factor, at) => {
        this.#stopTravel();
        this.#look(zoomedBy(this.#camera, factor, at));
      },
      drag: (dx, dy) => {
        this.#stopTravel();
        this.#look(draggedBy(this.#camera, dx, dy));
      },
      release: ({ x, y }) => {
        const { reducedMotion } = this.host.store.getState();
        const throws = !reducedMotion && Math.hypot(x, y) * THROW_S > LEAST_THROW;
        if (throws) this.#travelTo(draggedBy(this.#camera, x * THROW_S, y * THROW_S), 2);
        else this.#settle();
      },
      doubleClick: (at) => {
        this.#travelTo(zoomedBy(this.#camera, 2, at));
      },
    });
  }

  /** Shows the map from somewhere else, as it is; it is made sharp when it stands still. */
  #look(camera: MapCamera): void {
    this.#camera = camera;
    this.#pictures?.place(camera);
    this.#placeThings();
    this.#focus?.image.setVisible(false);
    this.#former?.stop();
    this.#halt();
    this.#still = setTimeout(() => {
      this.#settle();
    }, STILL_MS);
    this.wake();
  }

  #halt(): void {
    this.#sharpening.stop();
    if (this.#still !== null) clearTimeout(this.#still);
    this.#still = null;
  }

  /** At rest: sharp, and known to the store. */
  #settle(): void {
    this.#halt();
    if (this.tweens.isTweening(this.#travel)) return;
    const state = this.host.store.getState();
    if (!this.#isStill) this.#sharpen();
    if (!sameView(state.mapCamera, this.#camera)) state.moveMap(this.#camera);
    this.wake();
  }

  #travelTo(to: MapCamera, slowness = 1): void {
    this.#stopTravel();
    if (this.host.store.getState().reducedMotion) {
      this.#look(to);
      this.#settle();
      return;
    }
    const from = this.#camera;
    this.#travel.share01 = 0;
    this.tweens.add({
      targets: this.#travel,
      share01: 1,
      duration: TRAVEL_MS * slowness,
      ease: 'Cubic.Out',
      onUpdate: () => {
        this.#look(onTheWay(from, to, this.#travel.share01));
      },
      onComplete: () => {
        // Made sharp soon after, not in the middle of this frame.
        this.#look(to);
      },
    });
    this.wake();
  }

  #stopTravel(): void {
    this.tweens.killTweensOf(this.#travel);
  }

  #paintFocus({ hoveredMember, selectedMember }: SceneState): void {
    const pictures = this.#pictures;
    // In motion nothing is under the pointer for long.
    if (pictures === null || !this.#isStill) return;
    const { seen, placed } = pictures;
    const where = { geometry: this.#geometry, layout: seen, placed };
    this.#focus?.image.setVisible(true);
    this.#focus?.paint((ctx) => {
      paintMapFocus(ctx, this.#model, where, { hovered: hoveredMember, selected: selectedMember });
    });
  }
}
