/** The sound of the moment in words. For the eye alone: what it stands for is said to the ear elsewhere. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { useApp } from '../context.ts';

const SHOWN_MS = 2500;

export const SoundCaption = () => {
  const caption = useApp((s) => s.caption);
  const wanted = useApp((s) => s.settings.captions === 'on');
  const [gone, setGone] = useState(0);
  const at = caption?.at ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => setGone(at), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [at]);
  if (!wanted || caption === null || gone === at) return null;
  return (
    <p className="sound-caption" aria-hidden="true">
      {t(`caption.${caption.sound}`)}
    </p>
  );
};
