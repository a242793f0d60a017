/** The head of a sheet of the lesson. */
import { useEffect, useRef } from 'react';
import { useTutorial } from './context.ts';

/** The heading of a sheet: it takes the focus when its beat begins, but for the first. */
export const SheetHead = ({ title, says }: { title: string; says: string }) => {
  const first = useTutorial((s) => s.beat === 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [first]);
  return (
    <header>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p className="lead">{says}</p>
    </header>
  );
};
