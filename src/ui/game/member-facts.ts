/** What one tile or row says about a member under the layer that is chosen. */
import type { View } from '../../engine/state.ts';
import { figureText, LAYERS, type MemberReading } from '../../store/map-layers/index.ts';
import type { CouncilForecast, MapLayer, MemberForecast } from '../../store/scene-state.ts';
import { readingText } from './map-words.ts';

export interface Fact {
  text: string;
  value: string;
}

export const forecastFor = (
  forecast: CouncilForecast | null,
  member: string,
): MemberForecast | null => forecast?.members.find((m) => m.member === member) ?? null;

export const factOf = (view: View, layer: MapLayer, { figure, says }: MemberReading): Fact => ({
  text: readingText(view, says),
  value: figure === null ? '' : figureText(figure, LAYERS[layer].format),
});
