/** Verbs, what they are aimed at, and what they cost, in words. */
import type { Action, Cost } from '../../../engine/index.ts';
import { isMessageKey, plain, t, tOf } from '../../../i18n/index.ts';
import { amountText, dimensionName, nameOf, packageText } from '../words.ts';

export const verbName = (action: Action): string => tOf('verb', action.verb);

/** One thing that an action names: a member, a dimension, or a choice of the verb's own. */
const namedText = (value: unknown): string => {
  if (typeof value === 'number') return plain(value, Number.isInteger(value) ? 0 : 2);
  if (typeof value !== 'string') return '';
  if (isMessageKey(`member.${value}`)) return nameOf(value);
  const key = `target.${value}`;
  if (isMessageKey(key)) return t(key);
  const domain = `domain.${value}`;
  return isMessageKey(domain) ? t(domain) : dimensionName(value);
};

/** What an action is aimed at: "Poland", "the whole council"; empty when it needs no aim. */
export const targetText = (action: Action): string => {
  if (action.verb === 'table-package' || action.verb === 'summit')
    return packageText(action.package);
  return Object.entries(action)
    .filter(([key]) => key !== 'verb')
    .map(([key, value]) =>
      key === 'mission' && typeof value === 'number'
        ? t('mission.number', { number: value })
        : namedText(value),
    )
    .filter((text) => text !== '')
    .join(' · ');
};

/** "Sound out: Poland" */
export const actionText = (action: Action): string => {
  const target = targetText(action);
  return target === '' ? verbName(action) : t('act.aimed', { verb: verbName(action), target });
};

/** "1 hour · 2 capital"; "nothing" when it is free. */
export const costText = ({ hours, capital }: Cost): string =>
  [
    ...(hours > 0 ? [t('cost.hours', { hours, amount: amountText(hours) })] : []),
    ...(capital > 0 ? [t('cost.capital', { amount: amountText(capital) })] : []),
  ].join(' · ') || t('cost.nothing');
