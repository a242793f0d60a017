/** What the map shows, as data: no Phaser, no pixels. */
import { tOf } from '../i18n/index.ts';
import {
  figureText,
  inkOn,
  LAYERS,
  NEUTRAL,
  readLayer,
  standingOf,
} from '../store/map-layers/index.ts';
import type { Glyph, Pattern, Standing } from '../store/map-layers/index.ts';
import { stanceOf } from '../store/readings.ts';
import type { Ground, MapLayer, SceneState } from '../store/scene-state.ts';

export { stanceOf, standingOf, type Standing };

export type View = NonNullable<SceneState['view']>;

export interface MapMember {
  id: string;
  /** The code that is written on the map. */
  label: string;
  /** What is written where there is room. */
  name: string;
  fill: string;
  ink: string;
  glyph: Glyph | null;
  pattern: Pattern;
  value: string | null;
  standing: Standing;
}

export interface MapModel {
  layer: MapLayer;
  ground: Ground;
  members: MapMember[];
}

/** −0.17 → "−17": margin points. */
export function points(margin: number): string {
  const whole = Math.round(margin * 100);
  return whole < 0 ? `−${-whole}` : whole > 0 ? `+${whole}` : '0';
}

export function mapModel(state: SceneState): MapModel {
  const { view, mapLayer: layer, ground, forecast, mapVictim: victim } = state;
  if (view === null) return { layer, ground, members: [] };
  const { format } = LAYERS[layer];
  return {
    layer,
    ground,
    members: readLayer(layer, { view, forecast, victim }).map(
      ({ member, standing, step, figure, pattern }) => {
        const fill = (step?.colours ?? NEUTRAL)[ground];
        return {
          id: member,
          label: member,
          name: tOf('member', member),
          fill,
          ink: inkOn(fill),
          glyph: step?.glyph ?? null,
          pattern,
          value: figure === null ? null : figureText(figure, format),
          standing,
        };
      },
    ),
  };
}
