/** The map in its frame: the canvas, and keys and buttons that move it. */
import type { KeyboardEvent, RefObject } from 'react';
import { t } from '../../i18n/index.ts';
import { cameraAfterKey, isWhole, MOST_ZOOM, sameView } from '../../store/map-camera.ts';
import { useGame, useGameStore, type MountedScene } from '../context.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { OverlayMenu } from './on-the-map.tsx';
import { ScenePanel } from './scene-panel.tsx';
import { TileGrid } from './tile-grid.tsx';

export const MapPanel = ({ handle }: { handle: RefObject<MountedScene | null> }) => {
  const layer = useGame((s) => s.mapLayer);
  const store = useGameStore();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { mapCamera, moveMap } = store.getState();
    const next = cameraAfterKey(mapCamera, event.key);
    // At the map's edge the arrows are the page's.
    if (next === null || sameView(next, mapCamera)) return;
    event.preventDefault();
    moveMap(next);
  };
  return (
    // A canvas that is moved with keys, as a map is; what it shows is in the grid, the list and the texts beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="map-frame"
      role="group"
      aria-label={t('map.frame')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <ScenePanel
        kind="map"
        summary={t('map.summary', { layer: t(`layer.${layer}`) })}
        fallback={<TileGrid />}
        handle={handle}
      />
      <OverlayMenu />
      <ZoomButtons />
    </div>
  );
};

const BUTTONS = [
  { key: '+', sign: '＋', name: 'map.zoom-in' },
  { key: '-', sign: '−', name: 'map.zoom-out' },
  { key: '0', sign: '⟲', name: 'map.zoom-whole' },
] as const;

const ZoomButtons = () => {
  const camera = useGame((s) => s.mapCamera);
  const moveMap = useGame((s) => s.moveMap);
  const say = useGame((s) => s.say);
  const useless = { '+': camera.zoom >= MOST_ZOOM, '-': camera.zoom <= 1, '0': isWhole(camera) };
  return (
    <div className="zoom-buttons">
      {BUTTONS.map(({ key, sign, name }) => (
        <ReasonedButton
          key={key}
          aria-label={t(name)}
          title={t(name)}
          whyNot={useless[key] ? t(key === '+' ? 'why-not.zoom-in' : 'why-not.zoom-out') : null}
          onClick={() => {
            const next = cameraAfterKey(camera, key);
            if (next === null) return;
            moveMap(next);
            say(t('map.zoomed', { zoom: next.zoom }));
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </ReasonedButton>
      ))}
    </div>
  );
};
