/** What a player sets once, kept in the browser. Anything unreadable falls back to the default. */
import { LANGUAGES, languageFor, type Language } from '../i18n/index.ts';
import { parseKeys, type KeyChanges } from './keys.ts';
import { parseColumns, USUAL_COLUMNS, type MemberColumn } from './member-columns.ts';
import { COUNCIL_SPEEDS, MAP_LAYERS, type CouncilSpeed, type MapLayer } from './scene-state.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const MOTIONS = ['auto', 'reduced', 'full'] as const;
export type Motion = (typeof MOTIONS)[number];
export const SPOKEN = ['auto', ...LANGUAGES] as const;
export type Spoken = (typeof SPOKEN)[number];
export const MAP_VIEWS = ['map', 'grid', 'list', 'table', 'front'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** Size of the text, % of the usual. */
export const TEXT_SIZES = [100, 110, 125, 150, 175, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];
export const FONTS = ['public-sans', 'atkinson-hyperlegible', 'opendyslexic'] as const;
export type Font = (typeof FONTS)[number];
export const SWITCH = ['on', 'off'] as const;
export type Switch = (typeof SWITCH)[number];

/** Loudness, % of what the cue was made for. */
export const VOLUMES = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;
export type Volume = (typeof VOLUMES)[number];

export interface Settings {
  language: Spoken;
  theme: Theme;
  motion: Motion;
  councilSpeed: CouncilSpeed;
  mapLayer: MapLayer;
  mapView: MapView;
  /** What the table of members shows. */
  memberColumns: readonly MemberColumn[];
  coached: 'yes' | 'no';
  textSize: TextSize;
  font: Font;
  /** Whether the scenes are drawn on a canvas. */
  canvas: Switch;
  /** Whether a letter alone does anything. */
  singleKeys: Switch;
  /** Keys other than the usual ones. */
  keys: KeyChanges;
  /** Whether what cannot be taken back is asked once more. */
  asksFirst: Switch;
  /** Shown to a class: large, still and silent. */
  classMode: Switch;
  sound: Switch;
  /** In front of a class nothing is heard unless that is asked for. */
  classSound: Switch;
  /** Of 100. */
  volumeMaster: Volume;
  volumeCues: Volume;
  volumeAmbience: Volume;
  /** Whether sounds are told in words. */
  captions: Switch;
  /** Whether the lesson was taken, or passed over. */
  learnt: 'yes' | 'no';
  /** Whether the first half-years of a game show less; off for good once they are over. */
  guided: Switch;
}

/** Settings that are one of a few values. */
type Chosen = Omit<Settings, 'keys' | 'memberColumns'>;

const CHOICES: { [K in keyof Chosen]: readonly Chosen[K][] } = {
  language: SPOKEN,
  theme: THEMES,
  motion: MOTIONS,
  councilSpeed: COUNCIL_SPEEDS,
  mapLayer: MAP_LAYERS,
  mapView: MAP_VIEWS,
  coached: ['yes', 'no'],
  textSize: TEXT_SIZES,
  font: FONTS,
  canvas: SWITCH,
  singleKeys: SWITCH,
  asksFirst: SWITCH,
  classMode: SWITCH,
  sound: SWITCH,
  classSound: SWITCH,
  volumeMaster: VOLUMES,
  volumeCues: VOLUMES,
  volumeAmbience: VOLUMES,
  captions: SWITCH,
  learnt: ['yes', 'no'],
  guided: SWITCH,
};

export const DEFAULTS: Settings = {
  language: 'auto',
  theme: 'auto',
  motion: 'auto',
  councilSpeed: 'normal',
  mapLayer: 'support',
  mapView: 'map',
  memberColumns: USUAL_COLUMNS,
  coached: 'no',
  textSize: 100,
  font: 'public-sans',
  canvas: 'on',
  singleKeys: 'on',
  keys: {},
  asksFirst: 'on',
  classMode: 'off',
  sound: 'on',
  classSound: 'off',
  volumeMaster: 60,
  volumeCues: 80,
  volumeAmbience: 60,
  captions: 'off',
  learnt: 'no',
  guided: 'on',
};

/** Where the browser keeps them. */
export const SETTINGS_KEY = 'silence-procedure.settings';

/** Where settings are kept that could not be read. */
const UNREAD = 'silence-procedure.settings.unread';

const stored = (): string | null => {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
};

/** What is stored, and its text; `undefined` is text that is no JSON. */
const read = (): { value: unknown; text: string | null } => {
  const text = stored();
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return { value, text };
  } catch {
    return { value: undefined, text };
  }
};

/** The text of settings that could not be read; null when there is none. */
export const unreadSettings = (): string | null => {
  try {
    return localStorage.getItem(UNREAD);
  } catch {
    return null;
  }
};

const putAside = (text: string): void => {
  try {
    localStorage.setItem(UNREAD, text);
  } catch {
    // It stays where it is until something is changed.
  }
};

const chosen = <K extends keyof Chosen>(from: object, key: K): Chosen[K] => {
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
    memberColumns: parseColumns(Reflect.get(from, 'memberColumns')),
    coached: chosen(from, 'coached'),
    textSize: chosen(from, 'textSize'),
    font: chosen(from, 'font'),
    canvas: chosen(from, 'canvas'),
    singleKeys: chosen(from, 'singleKeys'),
    keys: parseKeys(Reflect.get(from, 'keys')),
    asksFirst: chosen(from, 'asksFirst'),
    classMode: chosen(from, 'classMode'),
    sound: chosen(from, 'sound'),
    classSound: chosen(from, 'classSound'),
    volumeMaster: chosen(from, 'volumeMaster'),
    volumeCues: chosen(from, 'volumeCues'),
    volumeAmbience: chosen(from, 'volumeAmbience'),
    captions: chosen(from, 'captions'),
    learnt: chosen(from, 'learnt'),
    guided: chosen(from, 'guided'),
  };
};

/** Whether everything that was stored was understood. */
const understood = (value: unknown, settings: Settings): boolean => {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const parsed = new Map<string, unknown>(Object.entries(settings));
  return Object.entries(value).every(
    ([key, stored]) => JSON.stringify(parsed.get(key)) === JSON.stringify(stored),
  );
};

/** The stored settings; where they could not all be read, the stored text is put aside, so that nothing is lost. */
export const loadSettings = (): { settings: Settings; unread: boolean } => {
  const { value, text } = read();
  const settings = parseSettings(value);
  const unread = text !== null && !understood(value, settings);
  if (unread) putAside(text);
  return { settings, unread };
};

export const keepSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // Nothing is lost but the choice.
  }
};

/** Whether motion is reduced: before a class, else the player's choice, else the system's. */
export const motionReduced = ({
  motion,
  classMode,
}: Pick<Settings, 'motion' | 'classMode'>): boolean => {
  if (classMode === 'on') return true;
  return motion === 'auto'
    ? matchMedia('(prefers-reduced-motion: reduce)').matches
    : motion === 'reduced';
};

/** Text in front of a class is read from the last row: 24 pixels, at 15 to the usual size. */
const CLASS_TEXT: TextSize = 175;

/** Size of the text, % of the usual. */
export const textSizeOf = ({ textSize, classMode }: Settings): number =>
  classMode === 'on' ? Math.max(CLASS_TEXT, textSize) : textSize;

/** The language to speak: the player's choice, else the first of the browser's that we have words for. */
export const languageOf = (spoken: Spoken): Language =>
  spoken === 'auto' ? languageFor(navigator.languages) : spoken;

/** Which of the two switches holds now: the one for a class, or the usual one. */
export const soundSwitch = ({ classMode }: Pick<Settings, 'classMode'>): 'sound' | 'classSound' =>
  classMode === 'on' ? 'classSound' : 'sound';

export const soundOn = (settings: Settings): boolean => settings[soundSwitch(settings)] === 'on';
