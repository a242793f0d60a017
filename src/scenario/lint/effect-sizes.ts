/**
 * How large an effect of a card may be: about what one verb does (game §4.10). A gauge moves by half a point to three,
 * seldom more; a single government may be moved further than all of them.
 */
import type { AllianceField, Effect, MemberField, SpecialEffect } from '../../engine/effects/effect.ts';

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
};

const LARGEST_SPECIAL: Partial<Record<SpecialEffect, number>> = {
  'early-election': 2,
  leak: 0.2,
  'mission-request': 0.9,
  roadmap: 0.05,
  convert: 2,
  censure: 0.06,
  'parliament-stalls': 3,
  'parliament-favour': 0.15,
  'parliament-referendum': 1,
};

const LARGEST_TREATY = 0.03;
const LARGEST_TRUST = { one: 0.15, many: 0.03 };
const LARGEST_DEPENDENCE = 0.05;
const LARGEST_RATIO = { one: 1.1, many: 1.06 };

const isOne = (selector: string): boolean =>
  selector === 'target' || selector === 'actor' || selector === 'united-states';

const beyond = (what: string, size: number, most: number): string | null =>
  Math.abs(size) > most + 1e-9 ? `${what} by ${size}, at most ${most} is usual for a card` : null;

/** What is too large about an effect; null = nothing. */
export const oversized = (effect: Effect): string | null => {
  switch (effect.kind) {
    case 'member':
      return beyond(
        effect.field,
        effect.add,
        (LARGEST_ON_ONE[effect.field] ?? UNLISTED) * (isOne(effect.of) ? 1 : SHARE_FOR_MANY),
      );
    case 'alliance':
      return beyond(effect.field, effect.add, LARGEST_ON_ALLIANCE[effect.field] ?? UNLISTED);
    case 'treaty':
      return beyond(effect.dimension, effect.add, LARGEST_TREATY);
    case 'trust':
      return beyond(
        'trust',
        effect.add,
        isOne(effect.from) || isOne(effect.to) ? LARGEST_TRUST.one : LARGEST_TRUST.many,
      );
    case 'dependence':
      return beyond('dependence', effect.add, LARGEST_DEPENDENCE);
    case 'evidence': {
      const most = isOne(effect.about) ? LARGEST_RATIO.one : LARGEST_RATIO.many;
      return effect.ratio > most || effect.ratio < 1 / most
        ? `evidence at ${effect.ratio}, between ${(1 / most).toFixed(2)} and ${most} is usual for a card`
        : null;
    }
    case 'special':
      return beyond(effect.name, effect.size, LARGEST_SPECIAL[effect.name] ?? UNLISTED);
  }
};
