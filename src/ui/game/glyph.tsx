/** A glyph of the map, and the swatch that carries one: the same outlines as on the canvas. */
import {
  GLYPHS,
  inkOn,
  NEUTRAL,
  type Glyph,
  type GlyphShape,
  type Pattern,
  type Step,
} from '../../store/map-layers/index.ts';
import { useGame } from '../context.ts';

export const GlyphIcon = ({ glyph }: { glyph: Glyph }) => {
  const { fill, stroke, width }: GlyphShape = GLYPHS[glyph];
  return (
    <svg className="glyph-icon" viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      {fill !== undefined && <path d={fill} fill="currentColor" />}
      {stroke !== undefined && (
        <path
          d={stroke}
          fill="none"
          stroke="currentColor"
          strokeWidth={width}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
};

/** Fill and ink of a step on the present ground, for inline styles. */
export const useStepStyle = (step: Step | null): { backgroundColor: string; color: string } => {
  const ground = useGame((s) => s.ground);
  const fill = (step?.colours ?? NEUTRAL)[ground];
  return { backgroundColor: fill, color: inkOn(fill) };
};

interface SwatchProps {
  step: Step | null;
  pattern?: Pattern | undefined;
}

export const Swatch = ({ step, pattern = step?.pattern ?? 'none' }: SwatchProps) => (
  <span className={`swatch hatch-${pattern}`} style={useStepStyle(step)} aria-hidden="true">
    {step !== null && <GlyphIcon glyph={step.glyph} />}
  </span>
);
