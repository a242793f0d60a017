/** The head of a sheet of the lesson. */
import { useEffect, useRef } from 'react';
import type { TermId } from '../../store/glossary.ts';
import { Titled } from '../glossary/hint.tsx';
import { useTutorial } from './context.ts';

/** The heading of a sheet: it takes the focus when its beat begins, but for the first. */
interface SheetHeadProps {
  title: string;
  says: string;
  /** The term that the beat is about. */
  term?: TermId;
}

export const SheetHead = ({ title, says, term }: SheetHeadProps) => {
  const first = useTutorial((s) => s.beat === 0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [first]);
  return (
    <header>
      <Titled term={term}>
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
      </Titled>
      <p className="lead">{says}</p>
    </header>
  );
};
