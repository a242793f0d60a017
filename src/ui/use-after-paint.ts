/** For what may be drawn a moment after the rest of its page. */
import { useEffect, useState } from 'react';
import { afterPaint } from '../store/after-paint.ts';

/** False on the first drawing, true from the one that follows its paint. */
export const useAfterPaint = (): boolean => {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    let there = true;
    afterPaint(() => {
      if (there) setPainted(true);
    });
    return () => {
      there = false;
    };
  }, []);
  return painted;
};
