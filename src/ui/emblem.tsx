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

/** Where on the rim so many points of a hundred lie, in the square of the emblem. */
const onRim = (points: number, radius: number): { x: number; y: number } => {
  const angle = (points / 100) * 2 * Math.PI;
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
};

interface ScoreSealProps {
  score: number;
  /** From so many points on the term was won: a notch in the rim. */
  wonFrom: number;
  label: string;
}

/** What a term was worth, pressed into a seal: so many wedges of a hundred points, the mark to reach, and the number. */
export const ScoreSeal = ({ score, wonFrom, label }: ScoreSealProps) => {
  const outer = onRim(wonFrom, 44);
  const inner = onRim(wonFrom, 38.5);
  return (
    <svg
      className={score >= wonFrom ? 'score-seal won' : 'score-seal'}
      viewBox="-52 -52 104 104"
      role="img"
      aria-label={label}
    >
      <circle className="seal-ground" r="50" />
      <circle className="seal-beads" r="47" />
      <circle className="seal-rim" r="43.5" />
      <g transform="scale(0.82)">
        {emblem(scoreRing(score)).map((shape) => (
          <path
            key={shape.wedge}
            className={`wedge tone-${shape.tone}`}
            style={turnOf(shape.wedge, shape.opacity)}
            d={pathOf(shape)}
          />
        ))}
      </g>
      <line className="seal-mark" x1={outer.x} y1={outer.y} x2={inner.x} y2={inner.y} />
      <circle className="seal-rim" r="22" />
      <text y="-3.5" textAnchor="middle" dominantBaseline="central">
        {Math.round(score)}
      </text>
      <line className="seal-rule" x1="-8" y1="10.5" x2="8" y2="10.5" />
      <text className="seal-of" y="17" textAnchor="middle" dominantBaseline="central">
        100
      </text>
    </svg>
  );
};
