/** What both scenes share: they follow the store, answer the pointer through it, and let go of it at the end. */
import * as Phaser from 'phaser';
import type { StoreApi } from 'zustand/vanilla';
import type { SceneState } from '../store/scene-state.ts';

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
  /** Set by the mount: draws again after a change. */
  wake: () => void = () => {};

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
  /** Lets go of what the scene itself holds on to. */
  protected letGo(): void {}

  /** A click or a tap. */
  protected choose(member: string | null): void {
    this.host.store.getState().selectMember(member);
  }

  create(): void {
    const { store } = this.host;
    this.build();
    this.relayout(store.getState());
    const unsubscribe = store.subscribe((state, before) => {
      this.sync(state, before);
    });
    const resized = (): void => {
      this.repaint();
    };
    this.scale.on(Phaser.Scale.Events.RESIZE, resized);
    this.renderer.on('restorewebgl', resized);
    const stopListening = this.#listen(this.game.canvas);
    const release = (): void => {
      unsubscribe();
      stopListening();
      this.letGo();
      this.scale.off(Phaser.Scale.Events.RESIZE, resized);
      this.renderer.off('restorewebgl', resized);
    };
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, release);
    this.events.once(Phaser.Scenes.Events.DESTROY, release);
  }

  /** Everything anew: after a resize, a lost context, or when a font has come. */
  repaint(): void {
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
      canvas.removeEventListener('pointermove', moved);
      canvas.removeEventListener('pointerleave', left);
      canvas.removeEventListener('click', clicked);
    };
  }
}
