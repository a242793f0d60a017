/**
 * How large an effect of a card may be: about what one verb does (game §4.10). A gauge moves by half a point to three,
 * seldom more; a single government may be moved further than all of them.
 */
import type {
  AllianceField,
  Effect,
  MemberField,
  SpecialEffect,
} from '../../engine/effects/effect.ts';

/** What is not listed may move by so much. */
const UNLISTED = 0.1;

const LARGEST_ON_ONE: Partial<Record<MemberField, number>> = {
  support: 0.1,
  nationalist: 0.05,
  compliance: 0.2,
  push: 0.15,
  resentment: 0.08,
  scolding: 0.5,
  readiness: 0.05,
  'forward-presence': 0.1,
  'work-sharing': 0.05,
  equipment: 0.1,
  'trust-in-chair': 0.12,
  grievance: 0.05,
  iou: 2,
  'fiscal-shock': 0.3,
  stability: 1,
  deliveries: 0.15,
  uncertainty: 0.1,
  orders: 0.15,
  'paper-spending': 0.5,
  resilience: 0.08,
};

/** Against one government, all of them count so much: what touches everyone must be smaller. */
const SHARE_FOR_MANY = 0.6;

const LARGEST_ON_ALLIANCE: Partial<Record<AllianceField, number>> = {
  'us-commitment': 0.06,
  'us-presence': 0.08,
  'us-purchases': 0.15,
  'us-alignment': 0.3,
  'dispute-heat': 0.15,
  'pillar-stock': 0.03,
  'opt-out-norm': 0.03,
  'scolding-stance': 0.25,
  rhetoric: 0.06,
  legitimacy: 0.04,
  fatigue: 2,
  precedent: 0.5,
  opportunism: 0.08,
  'east-pressure': 0.06,
  'south-pressure': 0.1,
  rally: 0.5,
  'front-line': 0.06,
  'front-support': 0.1,
  'work-sharing-boost': 1,
  'pillar-boost': 3,
  capital: 2,
  hours: 2,
  'crash-pause': 4,
  'nuclear-umbrella': 0.05,
};

const LARGEST_SPECIAL: Partial<Record<SpecialEffect, number>> = {
  'early-election': 2,
  leak: 0.2,
  roadmap: 0.05,
  convert: 2,
  censure: 0.06,
  'parliament-stalls': 3,
  'parliament-favour': 0.15,
  'parliament-referendum': 1,
  welcome: 1,
  consultation: 1,
};

const SLACK = 1e-9;
const LARGEST_TREATY = 0.03;
const LARGEST_TRUST = { one: 0.15, many: 0.03 };
const LARGEST_DEPENDENCE = 0.05;
const LARGEST_RATIO = { one: 1.1, many: 1.06 };

const isOne = (selector: string): boolean =>
  selector === 'target' || selector === 'actor' || selector === 'united-states';

const largestOf = (effect: Exclude<Effect, { kind: 'evidence' | 'mission' }>): number => {
  if (effect.kind === 'treaty') return LARGEST_TREATY;
  if (effect.kind === 'dependence') return LARGEST_DEPENDENCE;
  if (effect.kind === 'alliance') return LARGEST_ON_ALLIANCE[effect.field] ?? UNLISTED;
  if (effect.kind === 'special') return LARGEST_SPECIAL[effect.name] ?? UNLISTED;
  if (effect.kind === 'trust')
    return isOne(effect.from) || isOne(effect.to) ? LARGEST_TRUST.one : LARGEST_TRUST.many;
  return (LARGEST_ON_ONE[effect.field] ?? UNLISTED) * (isOne(effect.of) ? 1 : SHARE_FOR_MANY);
};

const nameOf = (effect: Effect): string => {
  if (effect.kind === 'member' || effect.kind === 'alliance') return effect.field;
  if (effect.kind === 'special') return effect.name;
  return effect.kind === 'treaty' ? effect.dimension : effect.kind;
};

/** What is too large about an effect; null = nothing. */
export const oversized = (effect: Effect): string | null => {
  if (effect.kind === 'mission') return null;
  if (effect.kind === 'evidence') {
    const most = isOne(effect.about) ? LARGEST_RATIO.one : LARGEST_RATIO.many;
    return effect.ratio > most || effect.ratio < 1 / most
      ? `evidence at ${effect.ratio}, between ${(1 / most).toFixed(2)} and ${most} is usual for a card`
      : null;
  }
  const size = effect.kind === 'special' ? effect.size : effect.add;
  const most = largestOf(effect);
  return Math.abs(size) > most + SLACK
    ? `${nameOf(effect)} by ${size}, at most ${most} is usual for a card`
    : null;
};
