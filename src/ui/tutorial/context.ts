/** The lesson's store, for everything on its screen. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { TutorialState, TutorialStore } from '../../store/tutorial-store.ts';

export const TutorialContext = createContext<TutorialStore | null>(null);

export const useTutorialStore = (): TutorialStore => {
  const store = useContext(TutorialContext);
  if (store === null) throw new Error('a part of the lesson is outside of it');
  return store;
};

export const useTutorial = <T>(select: (state: TutorialState) => T): T =>
  useStore(useTutorialStore(), select);
