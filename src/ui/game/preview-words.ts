/** "What would this do?" in words: effects with their size, and notes. */
import type { PreviewLine } from '../../engine/index.ts';
import type {
  AllianceField,
  Effect,
  MemberField,
  Selector,
  Trait,
} from '../../engine/effects/effect.ts';
import type { MemberId } from '../../engine/state.ts';
import { plain, t, tOf, type Params } from '../../i18n/index.ts';
import { dimensionName, nameOf } from './words.ts';

/** Fields that are counted in units of their own; all others are shares, shown in points of 100. */
const WHOLE: ReadonlySet<MemberField | AllianceField> = new Set([
  'iou',
  'push',
  'fatigue',
  'capital',
  'hours',
  'work-sharing-boost',
  'pillar-boost',
  'fiscal-shock',
  'paper-spending',
  'stability',
  'crash-pause',
]);

const change = (field: MemberField | AllianceField, add: number): string => {
  const value = add * (WHOLE.has(field) ? 1 : 100);
  const size = Math.abs(value);
  const text = plain(value, size >= 10 || Number.isInteger(value) ? 0 : size < 0.1 ? 2 : 1);
  return add > 0 ? `+${text}` : text;
};

/** Whom an effect is about, and who brings it about, where they have names. */
interface Cast {
  target: MemberId | null;
  actor: MemberId | null;
}

const who = (selector: Selector, { target, actor }: Cast): string => {
  if (selector === 'target' && target !== null) return nameOf(target);
  return selector === 'actor' && actor !== null ? nameOf(actor) : tOf('effect.of', selector);
};

const at = (what: string, add: string): string => t('effect.at-large', { what, change: add });

/** "…, by fiscal will": stronger with one than with another. */
const byTrait = (phrase: string, trait: Trait | undefined): string =>
  trait === undefined ? phrase : t('effect.by', { phrase, trait: tOf('effect.by', trait) });

const seenBy = (phrase: string, observers: string | null): string =>
  observers === null ? phrase : t('effect.seen-by', { phrase, observers });

/** One effect as a phrase: "Poland: trust in you +4.0". */
const effectText = (effect: Effect, cast: Cast): string => {
  switch (effect.kind) {
    case 'member':
      return byTrait(
        t('effect.on', {
          who: who(effect.of, cast),
          what: tOf('effect.member', effect.field),
          change: change(effect.field, effect.add),
        }),
        effect.by,
      );
    case 'alliance':
      return at(tOf('effect.alliance', effect.field), change(effect.field, effect.add));
    case 'treaty':
      return at(dimensionName(effect.dimension), change('support', effect.add));
    case 'trust':
      return t('effect.trust', {
        from: who(effect.from, cast),
        to: who(effect.to, cast),
        change: change('support', effect.add),
      });
    case 'dependence':
      return t('effect.dependence', {
        of: who(effect.of, cast),
        on: who(effect.on, cast),
        change: change('support', effect.add),
      });
    case 'mission':
      return t('effect.mission', {
        leader: who('target', cast),
        mission: tOf('mission', effect.mission),
        flag: effect.flag,
      });
    case 'evidence':
      return seenBy(
        t(effect.ratio >= 1 ? 'effect.evidence-up' : 'effect.evidence-down', {
          about: who(effect.about, cast),
        }),
        effect.seenBy === undefined ? null : who(effect.seenBy, cast),
      );
    case 'special':
    default:
      return tOf('effect.special', effect.name, { size: effect.size });
  }
};

const noteText = (key: string, params: Record<string, string | number>): string => {
  const words: Params = { ...params };
  for (const [name, value] of Object.entries(params)) {
    if (typeof value !== 'string') continue;
    if (name === 'member') words[name] = nameOf(value);
    else if (name === 'dimension') words[name] = dimensionName(value);
    else if (name === 'domain') words[name] = tOf('domain', value);
    else if (name === 'profile') words[name] = tOf('profile', value);
    else if (name === 'aim') words[name] = tOf('aim', value);
  }
  return tOf('note', key, words);
};

/** @param actor the government that would act; null = the chair, or somebody whom the text names */
export const previewText = (line: PreviewLine, actor: MemberId | null = null): string =>
  line.kind === 'note'
    ? noteText(line.key, line.params)
    : effectText(line.effect, { target: line.of, actor });
