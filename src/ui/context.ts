/** What every component may reach: the page's store, the open game's store, and the way to draw a scene. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState, AppStore } from '../store/app-store.ts';
import type { GameState, GameStore } from '../store/game-state.ts';

export type SceneKind = 'map' | 'council' | 'roll-call' | 'front' | 'epilogue';

export interface MountedScene {
  destroy: () => void;
  setSummary: (text: string) => void;
  /** The member under a point of the window. */
  memberAt: (clientX: number, clientY: number) => string | null;
}

/** Draws a scene into an element; rejects where nothing can be drawn. */
export type MountScene = (
  kind: SceneKind,
  element: HTMLElement,
  store: GameStore,
  summary: string,
) => Promise<MountedScene>;

export interface AppContextValue {
  store: AppStore;
  /** null = no canvas: the grid and the list are complete without it. */
  mountScene: MountScene | null;
  /** Whether the browser can paint at all: false is said, since nobody has chosen it. */
  canPaint: boolean;
}

export const AppContext = createContext<AppContextValue | null>(null);
export const GameContext = createContext<GameStore | null>(null);

const present = <T>(value: T | null): T => {
  if (value === null) throw new Error('a component is outside of its context');
  return value;
};

export const useAppContext = (): AppContextValue => present(useContext(AppContext));
export const useApp = <T>(select: (state: AppState) => T): T =>
  useStore(useAppContext().store, select);
export const useGameStore = (): GameStore => present(useContext(GameContext));
/** The open game; null on the screens before one. */
export const useMaybeGame = (): GameStore | null => useContext(GameContext);
export const useGame = <T>(select: (state: GameState) => T): T => useStore(useGameStore(), select);

/** The way to draw a scene; null where there is none, or the player wants none. */
export const useMountScene = (): MountScene | null => {
  const { mountScene } = useAppContext();
  const wanted = useApp((s) => s.settings.canvas === 'on');
  return wanted ? mountScene : null;
};
