/** What a player sets once, kept in the browser. Anything unreadable falls back to the default. */
import { LANGUAGES, languageFor, type Language } from '../i18n/index.ts';
import { COUNCIL_SPEEDS, MAP_LAYERS, type CouncilSpeed, type MapLayer } from './scene-state.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const MOTIONS = ['auto', 'reduced', 'full'] as const;
export type Motion = (typeof MOTIONS)[number];
export const SPOKEN = ['auto', ...LANGUAGES] as const;
export type Spoken = (typeof SPOKEN)[number];
export const MAP_VIEWS = ['map', 'grid', 'list'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

export interface Settings {
  language: Spoken;
  theme: Theme;
  motion: Motion;
  councilSpeed: CouncilSpeed;
  mapLayer: MapLayer;
  mapView: MapView;
  coached: 'yes' | 'no';
}

const CHOICES: { [K in keyof Settings]: readonly Settings[K][] } = {
  language: SPOKEN,
  theme: THEMES,
  motion: MOTIONS,
  councilSpeed: COUNCIL_SPEEDS,
  mapLayer: MAP_LAYERS,
  mapView: MAP_VIEWS,
  coached: ['yes', 'no'],
};

const DEFAULTS: Settings = {
  language: 'auto',
  theme: 'auto',
  motion: 'auto',
  councilSpeed: 'normal',
  mapLayer: 'support',
  mapView: 'map',
  coached: 'no',
};

const KEY = 'silence-procedure.settings';

const read = (): unknown => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return value;
  } catch {
    return null;
  }
};

const chosen = <K extends keyof Settings>(from: object, key: K): Settings[K] => {
  const value: unknown = Reflect.get(from, key);
  return CHOICES[key].find((choice) => choice === value) ?? DEFAULTS[key];
};

export const parseSettings = (value: unknown): Settings => {
  const from = typeof value === 'object' && value !== null ? value : {};
  return {
    language: chosen(from, 'language'),
    theme: chosen(from, 'theme'),
    motion: chosen(from, 'motion'),
    councilSpeed: chosen(from, 'councilSpeed'),
    mapLayer: chosen(from, 'mapLayer'),
    mapView: chosen(from, 'mapView'),
    coached: chosen(from, 'coached'),
  };
};

export const loadSettings = (): Settings => parseSettings(read());

export const keepSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Nothing is lost but the choice.
  }
};

/** Whether motion is reduced: the player's choice, else the system's. */
export const motionReduced = (motion: Motion): boolean =>
  motion === 'auto' ? matchMedia('(prefers-reduced-motion: reduce)').matches : motion === 'reduced';

/** The language to speak: the player's choice, else the first of the browser's that we have words for. */
export const languageOf = (spoken: Spoken): Language =>
  spoken === 'auto' ? languageFor(navigator.languages) : spoken;
