/** Puts what the player has set on the document: theme, motion, typeface, size of the text. */
import { useEffect } from 'react';
import { textSizeOf, type Font } from '../store/settings.ts';
import { useApp } from './context.ts';

/** Typefaces that are loaded when they are chosen. */
const TYPEFACES: Partial<Record<Font, () => Promise<unknown>>> = {
  'atkinson-hyperlegible': () => import('./typefaces/atkinson-hyperlegible.ts'),
  opendyslexic: () => import('./typefaces/opendyslexic.ts'),
};

export const Look = () => {
  const theme = useApp((s) => s.settings.theme);
  const motion = useApp((s) => (s.settings.classMode === 'on' ? 'reduced' : s.settings.motion));
  const font = useApp((s) => s.settings.font);
  const size = useApp((s) => textSizeOf(s.settings));
  const fail = useApp((s) => s.fail);
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset['theme'] = theme;
    dataset['motion'] = motion;
    dataset['font'] = font;
  }, [theme, motion, font]);
  useEffect(() => {
    // Without it the usual typeface stays.
    TYPEFACES[font]?.().catch(() => undefined);
  }, [font]);
  useEffect(() => {
    const apply = async (): Promise<void> => {
      const { setTextSize } = await import('./text-size.ts');
      setTextSize(size);
    };
    if (size !== 100 || document.documentElement.style.fontSize !== '') apply().catch(fail);
  }, [size, fail]);
  return null;
};
