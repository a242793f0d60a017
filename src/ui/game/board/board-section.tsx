/** A section of the board: its heading says the gist, the rest folds away. */
import type { ReactNode } from 'react';

interface BoardSectionProps {
  title: string;
  gist: string;
  /** Whether it is unfolded at first. */
  open?: boolean;
  children: ReactNode;
}

export const BoardSection = ({ title, gist, open = false, children }: BoardSectionProps) => (
  <details className="board-section" open={open}>
    <summary>
      <h2>{title}</h2> <span className="muted">{gist}</span>
    </summary>
    {children}
  </details>
);
