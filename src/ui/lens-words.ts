/** A lens in words: a preset, or one's own. */
import { t } from '../i18n/index.ts';
import type { Lens } from '../store/new-game.ts';
import { changedKeys, type LensChanges } from '../store/my-lens.ts';

export const lensText = (lens: Lens, changes: LensChanges): string => {
  const count = changedKeys(changes).length;
  return count === 0 ? t(`lens.${lens}`) : t('lens.mine-from', { lens: t(`lens.${lens}`), count });
};
