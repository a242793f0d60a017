/** Every setting with every value, as commands: each takes hold at once. */
import { SOURCES, t } from '../../i18n/index.ts';
import type { AppState } from '../../store/app-store.ts';
import { COUNCIL_SPEEDS } from '../../store/scene-state.ts';
import {
  FONTS,
  MOTIONS,
  soundSwitch,
  SPOKEN,
  TEXT_SIZES,
  THEMES,
  type Settings,
} from '../../store/settings.ts';
import { command, type Command } from './command.ts';

/** One setting with all its values, each as a command. */
const setting = <K extends keyof Settings>(
  app: AppState,
  key: K,
  name: string,
  values: readonly Settings[K][],
  text: (value: Settings[K]) => string,
  change: (value: Settings[K]) => void,
): Command[] =>
  values.map((value) =>
    command('setting', {
      id: `setting:${key}:${JSON.stringify(value)}`,
      text: t('palette.setting', { setting: name, value: text(value) }),
      refusal: app.settings[key] === value ? t('palette.is-so') : null,
      run: () => change(value),
    }),
  );

/** Every setting with every value. */
export const settingCommands = (app: AppState): Command[] => {
  const set = (change: Partial<Settings>): void => app.changeSettings(change);
  const onOff = ['on', 'off'] as const;
  const switched = (
    key: 'canvas' | 'singleKeys' | 'asksFirst' | 'classMode' | 'sound' | 'classSound' | 'captions',
    name: string,
  ) =>
    setting(
      app,
      key,
      name,
      onOff,
      (value) => t(`palette.${value}`),
      (value) => set({ [key]: value }),
    );
  return [
    ...setting(
      app,
      'language',
      t('settings.language'),
      SPOKEN,
      (x) => (x === 'auto' ? t('settings.language.auto') : SOURCES[x].name),
      (language) => set({ language }),
    ),
    ...setting(
      app,
      'theme',
      t('settings.theme'),
      THEMES,
      (x) => t(`settings.theme.${x}`),
      (theme) => set({ theme }),
    ),
    ...setting(
      app,
      'textSize',
      t('settings.text-size'),
      TEXT_SIZES,
      (pct) => t('settings.text-size.pct', { pct }),
      (textSize) => set({ textSize }),
    ),
    ...setting(
      app,
      'font',
      t('settings.font'),
      FONTS,
      (x) => t(`settings.font.${x}`),
      (font) => set({ font }),
    ),
    ...setting(
      app,
      'motion',
      t('settings.motion'),
      MOTIONS,
      (x) => t(`settings.motion.${x}`),
      (motion) => set({ motion }),
    ),
    ...setting(
      app,
      'councilSpeed',
      t('settings.council-speed'),
      COUNCIL_SPEEDS,
      (x) => t(`council.speed.${x}`),
      (speed) => {
        if (app.game === null) set({ councilSpeed: speed });
        else app.game.getState().setCouncilSpeed(speed);
      },
    ),
    ...switched(
      soundSwitch(app.settings),
      soundSwitch(app.settings) === 'sound' ? t('sound.on') : t('sound.on-class'),
    ),
    command('setting', {
      id: 'setting:guided:off',
      text: t('disclosure.all'),
      words: t('disclosure.less'),
      refusal: app.settings.guided === 'off' ? t('palette.is-so') : null,
      run: () => set({ guided: 'off' }),
    }),
    ...switched('captions', t('sound.captions')),
    command('setting', {
      id: 'setting:volume',
      text: t('sound.heading'),
      words: [t('sound.master'), t('sound.cues'), t('sound.ambience')].join(' '),
      run: () => app.lay({ kind: 'settings' }),
    }),
    ...switched('canvas', t('settings.canvas')),
    ...switched('singleKeys', t('keys.single')),
    ...switched('asksFirst', t('settings.asks-first')),
    ...switched('classMode', t('settings.class-mode')),
  ];
};
