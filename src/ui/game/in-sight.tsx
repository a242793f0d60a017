/** What is out of sight, or beside the point, is drawn after what the player asked for. */
import { useEffect, useState, type ReactNode } from 'react';
import type { GameState } from '../../store/game-state.ts';
import { mirrorOf } from '../../store/in-sight.ts';
import { GameContext, useGameStore } from '../context.ts';

interface InSightProps {
  /** Stays the same for as long as the component is there. */
  when: (state: GameState) => boolean;
  patient?: boolean;
  children: ReactNode;
}

export const InSight = ({ when, patient = false, children }: InSightProps) => {
  const game = useGameStore();
  const [mirror] = useState(() => mirrorOf(game, when, patient));
  useEffect(() => mirror.follow(), [mirror]);
  return <GameContext value={mirror.store}>{children}</GameContext>;
};
