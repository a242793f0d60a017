/** The keys. */
import { t } from '../../i18n/index.ts';
import { useGame } from '../context.ts';
import { SheetDialog } from './dialogs.tsx';

const LETTERS = [
  'B',
  'K',
  'A',
  'S',
  'O',
  'D',
  'C',
  'L',
  'G',
  'M',
  'T',
  'N',
  'P',
  'R',
  'H',
] as const;

export const Help = () => {
  const open = useGame((s) => s.dialog === 'help');
  const setDialog = useGame((s) => s.setDialog);
  return (
    <SheetDialog
      heading={t('help.heading')}
      open={open}
      onClose={() => {
        setDialog(null);
      }}
    >
      <p>{t('help.lead')}</p>
      <dl className="keys">
        {LETTERS.map((letter) => (
          <div key={letter}>
            <dt>
              <kbd>{letter}</kbd>
            </dt>
            <dd>{t(`help.${letter}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Ctrl</kbd> <kbd>⏎</kbd>
          </dt>
          <dd>{t('help.end')}</dd>
        </div>
        <div>
          <dt>
            <kbd>?</kbd>
          </dt>
          <dd>{t('help.help')}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('help.esc')}</dd>
        </div>
      </dl>
    </SheetDialog>
  );
};
