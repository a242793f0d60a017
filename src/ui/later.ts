/** What is loaded on demand, and with it all the words. */
import { lazy, type ComponentType } from 'react';
import { speakInFull } from '../i18n/index.ts';

/** A component that comes with its first showing, and with all the words. */
export const later = <Props extends object>(component: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [shown] = await Promise.all([component(), speakInFull()]);
    return { default: shown };
  });
