/** The reading of all members under the layer that is chosen: once for the whole map, grid or list. */
import { useMemo } from 'react';
import { readLayer, type MemberReading } from '../../store/map-layers/index.ts';
import { useGame } from '../context.ts';

export const useLayer = (): MemberReading[] => {
  const layer = useGame((s) => s.mapLayer);
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const victim = useGame((s) => s.mapVictim);
  return useMemo(
    () => readLayer(layer, { view, forecast, victim }),
    [layer, view, forecast, victim],
  );
};
