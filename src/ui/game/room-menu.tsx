/** Chronicle, keys, settings, the record as a file, and the way out. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { MOTIONS } from '../../store/settings.ts';
import { useApp, useGame, useGameStore } from '../context.ts';
import { download } from '../download.ts';
import { lensText } from '../lens-words.ts';
import { ThemeChoice } from '../title.tsx';

export const RoomMenu = () => {
  const setDialog = useGame((s) => s.setDialog);
  const lay = useApp((s) => s.lay);
  const problem = useGame((s) => s.saveProblem);
  return (
    <nav className="room-menu" aria-label={t('room.menu')}>
      {problem !== null && (
        <span className="notice" role="alert">
          {t('room.not-saved', { problem })}
        </span>
      )}
      <button
        type="button"
        className="quiet"
        onClick={() => {
          setDialog('chronicle');
        }}
      >
        {t('chronicle.open')}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          lay({ kind: 'keys' });
        }}
      >
        {t('keys.heading')}
      </button>
      <DialogTrigger>
        <Button className="quiet">{t('room.menu')}</Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="sheet dialog menu" aria-label={t('room.menu')}>
            <MenuItems />
          </Dialog>
        </Popover>
      </DialogTrigger>
    </nav>
  );
};

const MenuItems = () => {
  const store = useGameStore();
  const toTitle = useApp((s) => s.toTitle);
  const fail = useApp((s) => s.fail);
  const seed = useGame((s) => s.seed);
  const lens = useGame((s) => s.lens);
  const assumptions = useGame((s) => s.assumptions);
  return (
    <div className="stack">
      <p className="muted">{t('end.seed', { seed, lens: lensText(lens, assumptions) })}</p>
      <ThemeChoice />
      <MotionChoice />
      <button
        type="button"
        onClick={() => {
          download('silence-procedure-record.json', store.getState().recordText());
        }}
      >
        {t('room.save-file')}
      </button>
      <button type="button" onClick={() => void toTitle().catch(fail)}>
        {t('room.to-title')}
      </button>
      <small className="muted">{t('app.unofficial')}</small>
    </div>
  );
};

const MotionChoice = () => {
  const motion = useApp((s) => s.settings.motion);
  const change = useApp((s) => s.changeSettings);
  return (
    <label className="inline-choice">
      {t('settings.motion')}
      <select
        value={motion}
        onChange={(event) => {
          const next = MOTIONS.find((choice) => choice === event.target.value);
          if (next !== undefined) change({ motion: next });
        }}
      >
        {MOTIONS.map((choice) => (
          <option key={choice} value={choice}>
            {t(`settings.motion.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
