/** What the scenes share: on the canvas they follow the store and answer the pointer through it; covered, they hold nothing. */
import * as Phaser from 'phaser';
import type { StoreApi } from 'zustand/vanilla';
import type { SceneState } from '../store/scene-state.ts';
import { dropTextures } from './canvas-layer.ts';

/** Words for the canvas, where the caller has them; without them the scenes draw codes, glyphs and numbers only. */
export interface SceneTexts {
  /** Short code of each dimension of the treaty, four letters or so. */
  dimensions?: Partial<Record<string, string>>;
}

export interface SceneHost {
  store: StoreApi<SceneState>;
  texts: SceneTexts;
}

export abstract class StoreScene extends Phaser.Scene {
  protected readonly host: SceneHost;
  /** Set by the stage: draws again after a change. */
  wake: () => void = () => {};
  /** What is held while the scene has the canvas. */
  #held: (() => void)[] = [];
  /** Of what the pictures are: the state, and the size; null = nothing of now. */
  #seen: { state: SceneState; size: string } | null = null;

  constructor(key: string, host: SceneHost) {
    super(key);
    this.host = host;
  }

  /** CSS pixels and the device pixels in each. */
  protected get panel(): { width: number; height: number; ratio: number } {
    const ratio = 1 / this.scale.zoom;
    return { width: this.scale.width / ratio, height: this.scale.height / ratio, ratio };
  }

  protected abstract build(): void;
  /** Places and paints everything for the panel's size. */
  protected abstract relayout(state: SceneState): void;
  /** Follows the store. */
  protected abstract sync(state: SceneState, before: SceneState): void;
  /** The member under a point, in CSS pixels. */
  abstract memberAt(x: number, y: number): string | null;
  /** Has the canvas: takes hold of what the scene itself needs of it; returns how to let go. */
  protected takeCanvas(_canvas: HTMLCanvasElement): () => void {
    return () => {};
  }

  /** A click or a tap. */
  protected choose(member: string | null): void {
    this.host.store.getState().selectMember(member);
  }

  create(): void {
    this.build();
    const { SHUTDOWN, DESTROY, SLEEP, WAKE } = Phaser.Scenes.Events;
    this.relayout(this.host.store.getState());
    this.#follow();
    const release = (): void => {
      this.#letGo();
    };
    this.events.on(SLEEP, release);
    this.events.on(WAKE, () => {
      this.#catchUp();
      this.#follow();
    });
    this.events.once(SHUTDOWN, release);
    this.events.once(DESTROY, () => {
      this.#letGo();
      dropTextures(this);
    });
  }

  get #size(): string {
    const { width, height, ratio } = this.panel;
    return `${width} ${height} ${ratio}`;
  }

  #follow(): void {
    const { store } = this.host;
    const { canvas } = this.game;
    const resized = (): void => {
      this.repaint();
    };
    this.scale.on(Phaser.Scale.Events.RESIZE, resized);
    this.renderer.on('restorewebgl', resized);
    this.#held = [
      store.subscribe((state, before) => {
        this.sync(state, before);
      }),
      this.#listen(canvas),
      this.takeCanvas(canvas),
      () => {
        this.scale.off(Phaser.Scale.Events.RESIZE, resized);
        this.renderer.off('restorewebgl', resized);
      },
    ];
  }

  #letGo(): void {
    if (this.#held.length === 0) return;
    for (const stop of this.#held) stop();
    this.#held = [];
    this.#seen = { state: this.host.store.getState(), size: this.#size };
  }

  /** Has the canvas again: what has changed meanwhile is drawn, and nothing else. */
  #catchUp(): void {
    const seen = this.#seen;
    const state = this.host.store.getState();
    if (seen?.size !== this.#size) this.relayout(state);
    else if (seen.state !== state) this.sync(state, seen.state);
  }

  /** Everything anew: after a resize, a lost context, or when a font has come. */
  repaint(): void {
    if (this.#held.length === 0) {
      // Covered, or not yet begun: when it has the canvas again.
      this.#seen = null;
      return;
    }
    this.relayout(this.host.store.getState());
    this.wake();
  }

  #listen(canvas: HTMLCanvasElement): () => void {
    const { store } = this.host;
    const hover = (member: string | null): void => {
      canvas.style.cursor = member === null ? 'default' : 'pointer';
      if (store.getState().hoveredMember !== member) store.getState().hoverMember(member);
    };
    const moved = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') hover(this.memberAt(event.offsetX, event.offsetY));
    };
    const left = (): void => {
      hover(null);
    };
    const clicked = (event: MouseEvent): void => {
      this.choose(this.memberAt(event.offsetX, event.offsetY));
    };
    canvas.addEventListener('pointermove', moved);
    canvas.addEventListener('pointerleave', left);
    canvas.addEventListener('click', clicked);
    return () => {
      canvas.style.cursor = 'default';
      canvas.removeEventListener('pointermove', moved);
      canvas.removeEventListener('pointerleave', left);
      canvas.removeEventListener('click', clicked);
    };
  }
}
