/** The members as a map, as a grid of tiles, or as a list; one choice of colours for all three. */
import { useRef, type RefObject } from 'react';
import { t } from '../../i18n/index.ts';
import { victimOf } from '../../store/map-layers/index.ts';
import { MAP_LAYERS } from '../../store/scene-state.ts';
import { holdsChair } from '../../store/seat.ts';
import { MAP_VIEWS, type MapView } from '../../store/settings.ts';
import { useAppContext, useGame, useMountScene, type MountedScene } from '../context.ts';
import { FrontView } from './front/front-view.tsx';
import { Legend } from './legend.tsx';
import { MapPanel } from './map-panel.tsx';
import { MemberList } from './member-list.tsx';
import { OnTheMap } from './on-the-map.tsx';
import { MemberSelect } from './payments.tsx';
import { OfferTray } from './table/offer-tray.tsx';
import { TableView } from './table/table-view.tsx';
import { TileGrid } from './tile-grid.tsx';
import { useGround } from './use-ground.ts';

export const AlliancePanel = () => {
  const mapView = useGame((s) => s.mapView);
  const mountScene = useMountScene();
  const { canPaint } = useAppContext();
  const scene = useRef<MountedScene | null>(null);
  useGround();
  const war = useGame((s) => s.view.theatre.front.phase !== 'quiet');
  const hasMap = mountScene !== null;
  const views = MAP_VIEWS.filter((view) => (hasMap || view !== 'map') && (war || view !== 'front'));
  const shown = views.includes(mapView) ? mapView : 'grid';
  // Map, grid and list share their colours; table and front have none to choose.
  const coloured = shown !== 'table' && shown !== 'front';
  return (
    <section className="alliance" aria-label={t('room.map')} id="alliance">
      <div className="toolbar">
        <ViewChoice shown={shown} views={views} />
        {coloured && <LayerChoice />}
        {coloured && <VictimChoice />}
        {!canPaint && <p className="muted small">{t('map.browser-cannot')}</p>}
      </div>
      {shown === 'table' && <TableView />}
      {shown === 'front' && <FrontView />}
      {coloured && (
        <>
          <div className={`alliance-body as-${shown}`}>
            {shown === 'map' ? (
              <MapPanel handle={scene} />
            ) : shown === 'grid' ? (
              <TileGrid />
            ) : (
              <MemberList />
            )}
          </div>
          <Legend />
          {shown === 'map' && <OnTheMap />}
          {shown === 'map' && <MapOffers scene={scene} />}
        </>
      )}
    </section>
  );
};

/** Favours for the draft, to be dragged onto a member of the map; the dossier has them as buttons. */
const MapOffers = ({ scene }: { scene: RefObject<MountedScene | null> }) => {
  const drafting = useGame((s) => s.forecast !== null && holdsChair(s.view));
  return drafting ? (
    <details className="on-the-map">
      <summary>{t('offer.tray')}</summary>
      <OfferTray scene={scene} />
    </details>
  ) : null;
};

const ViewChoice = ({ shown, views }: { shown: MapView; views: readonly MapView[] }) => {
  const setMapView = useGame((s) => s.setMapView);
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('map.view')}</legend>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === shown}
          onClick={() => {
            setMapView(view);
          }}
        >
          {t(`map.as-${view}`)}
        </button>
      ))}
    </fieldset>
  );
};

const LayerChoice = () => {
  const layer = useGame((s) => s.mapLayer);
  const setMapLayer = useGame((s) => s.setMapLayer);
  return (
    <label className="inline-choice">
      {t('map.layer')}
      <select
        value={layer}
        onChange={(event) => {
          const next = MAP_LAYERS.find((choice) => choice === event.target.value);
          if (next !== undefined) setMapLayer(next);
        }}
      >
        {MAP_LAYERS.map((choice) => (
          <option key={choice} value={choice}>
            {t(`layer.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

/** The pair layer asks about one ally: which. */
const VictimChoice = () => {
  const layer = useGame((s) => s.mapLayer);
  const view = useGame((s) => s.view);
  const chosen = useGame((s) => s.mapVictim);
  const setVictim = useGame((s) => s.setMapVictim);
  const victim = victimOf(view, chosen);
  if (layer !== 'comes-for' || victim === null) return null;
  return (
    <div className="inline-choice">
      <MemberSelect
        label={t('map.victim')}
        ids={view.members.filter((m) => !m.leftTreaty).map((m) => m.id)}
        value={victim}
        onChange={setVictim}
      />
    </div>
  );
};
