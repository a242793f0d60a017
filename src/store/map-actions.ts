/** What can be done to the map itself: which layer, whom it asks about, what is drawn on top, and where one looks. */
import type { GameState } from './game-state.ts';
import type { Room } from './room.ts';
import { OVERLAYS } from './scene-state.ts';

type MapActions = Pick<
  GameState,
  'setMapLayer' | 'setMapVictim' | 'showOverlay' | 'lookAt' | 'setGround' | 'moveMap'
>;

export const mapActions = ({ services, get, set }: Room): MapActions => ({
  setMapLayer: (mapLayer) => {
    services.changeSettings({ mapLayer });
    set({ mapLayer });
  },
  setMapVictim: (mapVictim) => set({ mapVictim }),
  showOverlay: (overlay, shown) => {
    const before = get().overlays;
    const overlays = OVERLAYS.filter((x) => (x === overlay ? shown : before.includes(x)));
    set({ overlays });
  },
  lookAt: (place) => set({ mapLookAt: { place } }),
  setGround: (ground) => set({ ground }),
  moveMap: (mapCamera) => set({ mapCamera }),
});
