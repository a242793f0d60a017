/** The board: what is due, what stands, and what may fall, each with its gist in the heading. */
import { Cliffs } from './cliffs.tsx';
import { Commitments } from './commitments.tsx';
import { Domains } from './domains.tsx';
import { Theatre } from './theatre.tsx';
import { Treaty } from './treaty.tsx';

export const Board = () => (
  <div className="board">
    <Cliffs />
    <Treaty />
    <Commitments />
    <Theatre />
    <Domains />
  </div>
);
