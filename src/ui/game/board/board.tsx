/** The board: what is due, what stands, and what may fall, each with its gist in the heading. */
import { useDisclosed } from '../disclosure.tsx';
import { Cliffs } from './cliffs.tsx';
import { Commitments } from './commitments.tsx';
import { Domains } from './domains.tsx';
import { Theatre } from './theatre.tsx';
import { Treaty } from './treaty.tsx';

export const Board = () => {
  const { board } = useDisclosed();
  return (
    <div className="board">
      <Cliffs />
      {board === 'all' && (
        <>
          <Treaty />
          <Commitments />
          <Theatre />
          <Domains />
        </>
      )}
    </div>
  );
};
