/** What is out of sight, or beside the point, is drawn after what the player asked for. */
import { useEffect, useState, type ReactNode } from 'react';
import { mirrorOf, type Sight } from '../../store/in-sight.ts';
import { GameContext, useGameStore } from '../context.ts';

interface InSightProps {
  /** Stays the same for as long as the component is there. */
  sight: Sight;
  children: ReactNode;
}

export const InSight = ({ sight, children }: InSightProps) => {
  const game = useGameStore();
  const [mirror] = useState(() => mirrorOf(game, sight));
  useEffect(() => mirror.follow(), [mirror]);
  return <GameContext value={mirror.store}>{children}</GameContext>;
};
