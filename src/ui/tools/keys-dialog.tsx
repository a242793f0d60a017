/** The keys: what each does, and another one for whoever wants it. */
import { t } from '../../i18n/index.ts';
import { useApp } from '../context.ts';
import { SheetDialog } from '../game/dialogs.tsx';
import { KeyMap } from './key-map.tsx';

export const KeysDialog = () => {
  const lay = useApp((s) => s.lay);
  return (
    <SheetDialog
      heading={t('keys.heading')}
      open
      onClose={() => {
        lay(null);
      }}
    >
      <p>{t('keys.lead')}</p>
      <KeyMap />
    </SheetDialog>
  );
};
