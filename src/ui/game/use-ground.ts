/** Tells the store which ground the page lies on, so that the map takes the colours that read there. */
import { useEffect } from 'react';
import { useApp, useGameStore } from '../context.ts';

const LIGHT = '(prefers-color-scheme: light)';

export const useGround = (): void => {
  const theme = useApp((s) => s.settings.theme);
  const store = useGameStore();
  useEffect(() => {
    const system = matchMedia(LIGHT);
    const tell = (): void => {
      const light = theme === 'light' || (theme === 'auto' && system.matches);
      store.getState().setGround(light ? 'light' : 'dark');
    };
    tell();
    system.addEventListener('change', tell);
    return () => {
      system.removeEventListener('change', tell);
    };
  }, [theme, store]);
};
