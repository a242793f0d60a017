/** A long page draws itself part by part, from the top: who opened it reads on while the rest is drawn. */
import { useEffect, useState, type ReactNode } from 'react';
import { afterPaint } from '../store/after-paint.ts';

/** @param parts from the top down; the first is there at once, and every other after the paint of the one before */
export const InSteps = ({ parts }: { parts: readonly ReactNode[] }) => {
  const [shown, setShown] = useState(1);
  useEffect(() => {
    let there = true;
    if (shown < parts.length)
      afterPaint(() => {
        if (there) setShown(shown + 1);
      });
    return () => {
      there = false;
    };
  }, [shown, parts.length]);
  return <>{parts.slice(0, shown)}</>;
};
