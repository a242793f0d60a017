/** What cannot be taken back is asked once more, until the player says otherwise. */
import { t } from '../../i18n/index.ts';
import { useApp } from '../context.ts';

export const useAsksFirst = (): boolean => useApp((s) => s.settings.asksFirst === 'on');

export const AskAgain = () => {
  const asks = useAsksFirst();
  const change = useApp((s) => s.changeSettings);
  return (
    <label className="ask-again small">
      <input
        type="checkbox"
        checked={!asks}
        onChange={(event) => {
          change({ asksFirst: event.target.checked ? 'off' : 'on' });
        }}
      />{' '}
      {t('ask.never-again')}
    </label>
  );
};
