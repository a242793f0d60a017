/** What a player sets once: how it reads, how it moves, how it asks, and which keys do what. */
import { SOURCES, t } from '../../i18n/index.ts';
import { COUNCIL_SPEEDS } from '../../store/scene-state.ts';
import {
  DEFAULTS,
  FONTS,
  MOTIONS,
  SPOKEN,
  TEXT_SIZES,
  THEMES,
  unreadSettings,
  type Spoken,
  type Settings,
} from '../../store/settings.ts';
import { useApp } from '../context.ts';
import { download } from '../download.ts';
import { SheetDialog } from '../game/dialogs.tsx';
import { Choice, SwitchSetting } from './choice.tsx';
import { SoundSettings } from './sound-settings.tsx';
import { KeptHere } from './kept-here.tsx';

export const SettingsDialog = () => {
  const lay = useApp((s) => s.lay);
  return (
    <SheetDialog
      heading={t('settings.heading')}
      open
      onClose={() => {
        lay(null);
      }}
    >
      <Unread />
      <div className="settings">
        <Reading />
        <Moving />
        <Playing />
        <SoundSettings />
        <section>
          <h3>{t('settings.kept')}</h3>
          <KeptHere />
          <Reset />
        </section>
      </div>
    </SheetDialog>
  );
};

/** The settings, and the way to change some of them. */
const useSettings = (): [Settings, (change: Partial<Settings>) => void] => [
  useApp((s) => s.settings),
  useApp((s) => s.changeSettings),
];

const spokenText = (choice: Spoken): string =>
  choice === 'auto' ? t('settings.language.auto') : SOURCES[choice].name;

const Reading = () => {
  const [settings, change] = useSettings();
  return (
    <section>
      <h3>{t('settings.reading')}</h3>
      <Choice
        label={t('settings.language')}
        choices={SPOKEN}
        chosen={settings.language}
        text={spokenText}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={t('settings.theme')}
        choices={THEMES}
        chosen={settings.theme}
        text={(theme) => t(`settings.theme.${theme}`)}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={t('settings.text-size')}
        choices={TEXT_SIZES}
        chosen={settings.textSize}
        text={(pct) => t('settings.text-size.pct', { pct })}
        onChange={(textSize) => change({ textSize })}
      />
      <Choice
        label={t('settings.font')}
        choices={FONTS}
        chosen={settings.font}
        text={(font) => t(`settings.font.${font}`)}
        onChange={(font) => change({ font })}
        help={t('settings.font.help')}
      />
    </section>
  );
};

const Moving = () => {
  const [settings, change] = useSettings();
  const game = useApp((s) => s.game);
  return (
    <section>
      <h3>{t('settings.moving')}</h3>
      <Choice
        label={t('settings.motion')}
        choices={MOTIONS}
        chosen={settings.motion}
        text={(motion) => t(`settings.motion.${motion}`)}
        onChange={(motion) => change({ motion })}
      />
      <Choice
        label={t('settings.council-speed')}
        choices={COUNCIL_SPEEDS}
        chosen={settings.councilSpeed}
        text={(speed) => t(`council.speed.${speed}`)}
        onChange={(councilSpeed) => {
          if (game === null) change({ councilSpeed });
          else game.getState().setCouncilSpeed(councilSpeed);
        }}
      />
      <SwitchSetting
        label={t('settings.canvas')}
        on={settings.canvas === 'on'}
        onChange={(on) => change({ canvas: on ? 'on' : 'off' })}
        help={t('settings.canvas.help')}
      />
    </section>
  );
};

const Playing = () => {
  const [settings, change] = useSettings();
  const lay = useApp((s) => s.lay);
  return (
    <section>
      <h3>{t('settings.playing')}</h3>
      <SwitchSetting
        label={t('settings.asks-first')}
        on={settings.asksFirst === 'on'}
        onChange={(on) => change({ asksFirst: on ? 'on' : 'off' })}
        help={t('settings.asks-first.help')}
      />
      <SwitchSetting
        label={t('disclosure.less')}
        on={settings.guided === 'on'}
        onChange={(on) => change({ guided: on ? 'on' : 'off' })}
      />
      <SwitchSetting
        label={t('settings.class-mode')}
        on={settings.classMode === 'on'}
        onChange={(on) => change({ classMode: on ? 'on' : 'off' })}
        help={t('settings.class-mode.help')}
      />
      <button
        type="button"
        onClick={() => {
          lay({ kind: 'keys' });
        }}
      >
        {t('settings.keys')}
      </button>
    </section>
  );
};

/** Back to the defaults, what was done on the map aside. */
const Reset = () => {
  const [settings, change] = useSettings();
  const { coached, mapLayer, mapView } = settings;
  return (
    <button
      type="button"
      onClick={() => {
        change({ ...DEFAULTS, coached, mapLayer, mapView });
      }}
    >
      {t('settings.reset')}
    </button>
  );
};

const Unread = () => {
  const unread = useApp((s) => s.settingsUnread);
  if (!unread) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('settings.unread')}</p>
      <button
        type="button"
        onClick={() => {
          download('silence-procedure-unread-settings.txt', unreadSettings() ?? '');
        }}
      >
        {t('settings.unread-download')}
      </button>
    </div>
  );
};
