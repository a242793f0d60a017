/** The half-years that were played, read from the record when somebody looks. */
import { useEffect } from 'react';
import type { GameState } from '../../store/game-state.ts';
import { useGame } from '../context.ts';

export const useArchive = (): GameState['archive'] => {
  const turn = useGame((s) => s.view.turn);
  const archive = useGame((s) => s.archive);
  const read = useGame((s) => s.readArchive);
  // The opening and every turn that has been played.
  const behind = archive.length <= turn;
  useEffect(() => {
    if (behind) read();
  }, [behind, read]);
  return archive;
};
