/** Verbs, what they are aimed at, and what they cost, in words. */
import type { Action, Cost } from '../../../engine/index.ts';
import { isMessageKey, plain, t, tOf } from '../../../i18n/index.ts';
import type { AimValue } from '../../../store/aims.ts';
import { amountText, dimensionName, nameOf, packageText } from '../words.ts';

const verbName = (action: Action): string => tOf('verb', action.verb);

/** What a name of the engine's may be, likeliest first: a choice of the verb's own, a domain, a profile, a treaty. */
const KINDS = ['target', 'domain', 'profile', 'aim'] as const;

/** The sea is a domain to buy for and a mission to sail on; a lot is bought. */
const namedText = (field: string, name: string): string => {
  if (isMessageKey(`member.${name}`)) return nameOf(name);
  const kinds = field === 'lot' ? (['domain'] as const) : KINDS;
  const key = kinds.map((kind) => `${kind}.${name}`).find(isMessageKey);
  return key === undefined ? dimensionName(name) : t(key);
};

/** One field of an aim: a member, a name of the verb's own, a number, or nothing in particular. */
export const aimText = (verb: string, key: string, value: AimValue): string => {
  if (value === null) return tOf('target.any', verb);
  if (typeof value === 'string') return namedText(key, value);
  if (key === 'mission') return t('mission.number', { number: value });
  const number = plain(value, Number.isInteger(value) ? 0 : 2);
  const sized = `field.${key}.value`;
  return isMessageKey(sized) ? t(sized, { value }) : number;
};

/** What an action is aimed at: "Poland", "the whole council"; empty when it needs no aim. */
export const targetText = (action: Action): string => {
  if (action.verb === 'table-package' || action.verb === 'summit')
    return packageText(action.package);
  return Object.entries(action)
    .flatMap(([key, value]: [string, unknown]) =>
      key !== 'verb' && (typeof value === 'string' || typeof value === 'number')
        ? [aimText(action.verb, key, value)]
        : [],
    )
    .join(' · ');
};

/** "Sound out: Poland" */
export const actionText = (action: Action): string => {
  const target = targetText(action);
  return target === '' ? verbName(action) : t('act.aimed', { verb: verbName(action), target });
};

/** "1 hour · 2 capital"; "free" when it is. */
export const costText = ({ hours, capital }: Cost): string =>
  [
    ...(hours > 0 ? [t('cost.hours', { hours, amount: amountText(hours) })] : []),
    ...(capital > 0 ? [t('cost.capital', { amount: amountText(capital) })] : []),
  ].join(' · ') || t('cost.nothing');
