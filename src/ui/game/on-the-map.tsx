/** What is drawn on top of the map: the choice of it, and the same as a list from which every place can be reached. */
import { useMemo } from 'react';
import { t } from '../../i18n/index.ts';
import { mapThings, type MapThing } from '../../store/map-things/index.ts';
import { OVERLAYS } from '../../store/scene-state.ts';
import { useGame } from '../context.ts';
import { GlyphIcon } from './glyph.tsx';
import { thingText } from './map-words.ts';

export const OverlayMenu = () => {
  const overlays = useGame((s) => s.overlays);
  const showOverlay = useGame((s) => s.showOverlay);
  return (
    <details className="overlay-menu">
      <summary>{t('map.show', { count: overlays.length })}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('map.show-what')}</legend>
        {OVERLAYS.map((overlay) => (
          <label key={overlay}>
            <input
              type="checkbox"
              checked={overlays.includes(overlay)}
              onChange={(event) => {
                showOverlay(overlay, event.target.checked);
              }}
            />
            {t(`overlay.${overlay}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
};

const useThings = (): MapThing[] => {
  const view = useGame((s) => s.view);
  const overlays = useGame((s) => s.overlays);
  const selectedMember = useGame((s) => s.selectedMember);
  return useMemo(
    // The lines to a mission are told with the mission, and so is who stays out.
    () =>
      mapThings({ view, overlays, selectedMember }).filter(
        ({ form, says }) => form !== 'spoke' && says.key !== 'in-mission',
      ),
    [view, overlays, selectedMember],
  );
};

export const OnTheMap = () => {
  const things = useThings();
  return (
    <details className="on-the-map">
      <summary>{t('map.now', { count: things.length })}</summary>
      {things.length === 0 && <p className="muted">{t('map.now-nothing')}</p>}
      <ul className="plain-list">
        {things.map((thing) => (
          <ThingLine key={thing.id} thing={thing} />
        ))}
      </ul>
    </details>
  );
};

/** A member lights up wherever it is shown, and the map turns to the place. */
const ThingLine = ({ thing }: { thing: MapThing }) => {
  const lookAt = useGame((s) => s.lookAt);
  const hoverMember = useGame((s) => s.hoverMember);
  const isMember = useGame((s) => s.view.members.some((m) => m.id === thing.at));
  const light = (): void => {
    if (isMember) hoverMember(thing.at);
  };
  return (
    <li className={thing.strained ? 'strained' : undefined}>
      <button
        type="button"
        className="link"
        onFocus={light}
        onBlur={() => {
          hoverMember(null);
        }}
        onClick={() => {
          light();
          lookAt(thing.at);
        }}
      >
        {thing.glyph !== null && <GlyphIcon glyph={thing.glyph} />} {thingText(thing.says)}
      </button>
    </li>
  );
};
