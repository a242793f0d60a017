/** Chronicle, finding, codex, settings, keys, saves, the record as a file, and the way out. */
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { useApp, useGame, useGameStore } from '../context.ts';
import { download } from '../download.ts';
import { lensText } from '../lens-words.ts';
import { useKey } from '../tools/key-words.ts';

export const RoomMenu = () => {
  const setDialog = useGame((s) => s.setDialog);
  const lay = useApp((s) => s.lay);
  const key = useKey('palette');
  const problem = useGame((s) => s.saveProblem);
  return (
    <nav className="room-menu" aria-label={t('room.menu')}>
      {problem !== null && (
        <span className="notice" role="alert">
          {problem === 'full' ? t('saves.full') : t('room.not-saved', { problem })}
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
          lay({ kind: 'palette' });
        }}
      >
        {t('palette.open')} {key !== null && <kbd aria-hidden="true">{key}</kbd>}
      </button>
      <DialogTrigger>
        <Button className="quiet">{t('room.menu')}</Button>
        <Popover className="popover" placement="bottom end">
          <Dialog className="sheet dialog menu" aria-label={t('room.menu')}>
            {({ close }) => <MenuItems close={close} />}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </nav>
  );
};

/** What lies over the room, in the menu's order. */
const LAID = ['codex', 'settings', 'keys', 'saves'] as const;

const MenuItems = ({ close }: { close: () => void }) => {
  const store = useGameStore();
  const lay = useApp((s) => s.lay);
  const toTitle = useApp((s) => s.toTitle);
  const fail = useApp((s) => s.fail);
  const seed = useGame((s) => s.seed);
  const lens = useGame((s) => s.lens);
  const assumptions = useGame((s) => s.assumptions);
  return (
    <div className="stack">
      <p className="muted">{t('end.seed', { seed, lens: lensText(lens, assumptions) })}</p>
      {LAID.map((kind) => (
        <button
          key={kind}
          type="button"
          onClick={() => {
            close();
            lay(kind === 'codex' ? { kind, entry: null } : { kind });
          }}
        >
          {t(`${kind}.heading`)}
        </button>
      ))}
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
