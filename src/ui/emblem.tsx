/** The mark: a ring of thirty-two seats, one of them not yet silent; and the same ring as whatever became of it. */
import type { CSSProperties } from 'react';
import { emblem, pathOf, scoreRing, TITLE_RING, type EmblemState } from '../store/emblem.ts';

interface EmblemProps {
  state?: EmblemState;
  /** How it lives: it lights seat by seat once, it waits, or it is still. */
  life?: 'lights-up' | 'waits' | 'still';
  className?: string;
}

/** The style sheet reads when a wedge's turn comes, and how brightly it ends. */
const turnOf = (wedge: number, opacity: number): CSSProperties & Record<`--${string}`, number> => ({
  '--at': wedge,
  '--light': opacity,
});

export const Emblem = ({ state = TITLE_RING, life = 'still', className = '' }: EmblemProps) => (
  <svg className={`emblem ${life} ${className}`} viewBox="-50 -50 100 100" aria-hidden="true">
    <circle className="emblem-table" r="26.5" />
    {emblem(state).map((shape, at) => (
      <path
        // The shapes of a ring stand in their order.
        key={at}
        className={`wedge tone-${shape.tone}${shape.outline ? ' place' : ''}`}
        style={turnOf(shape.wedge, shape.opacity)}
        d={pathOf(shape)}
      />
    ))}
  </svg>
);

/** What a term was worth: so many wedges of a hundred points, and the number. */
export const ScoreSeal = ({ score, label }: { score: number; label: string }) => (
  <svg className="score-seal" viewBox="-50 -50 100 100" role="img" aria-label={label}>
    <circle className="seal-ground" r="50" />
    {emblem(scoreRing(score)).map((shape) => (
      <path
        key={shape.wedge}
        className={`wedge tone-${shape.tone}`}
        style={turnOf(shape.wedge, shape.opacity)}
        d={pathOf(shape)}
      />
    ))}
    <text y="1" textAnchor="middle" dominantBaseline="central">
      {Math.round(score)}
    </text>
  </svg>
);
