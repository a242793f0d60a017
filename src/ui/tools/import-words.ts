/** Why a game was not taken in, in words. */
import { t } from '../../i18n/index.ts';
import type { ImportRefusal } from '../../store/import-save.ts';

export const importRefusalText = (refusal: ImportRefusal): string => {
  const { why: _why, ...params } = refusal;
  return t(`import.${refusal.why}`, params);
};
