/** Keys as they are shown: a letter as its capital. */
import { t } from '../../i18n/index.ts';
import { keyOf, type KeyId, type KeyRefusal } from '../../store/keys.ts';
import { useApp } from '../context.ts';

export const keyText = (key: string): string => key.toUpperCase();

/** The key of something as it is shown; null while letters alone do nothing. */
export const useKey = (id: KeyId): string | null =>
  useApp(({ settings }) =>
    settings.singleKeys === 'on' ? keyText(keyOf(id, settings.keys)) : null,
  );

export const keyRefusalText = (refusal: KeyRefusal, key: string): string => {
  switch (refusal.why) {
    case 'taken':
      return t('keys.taken', { key: keyText(key), by: t(`key.${refusal.by}`) });
    case 'digit':
      return t('keys.digit');
    case 'not-a-key':
    default:
      return t('keys.not-a-key');
  }
};
