/** What each ally has taken on for the others, and who counts on it. */
import { PROFILES, type Profile } from '../../engine/domains/domain.ts';
import { reliesOn } from '../../engine/domains/reliance.ts';
import type { MemberId, View } from '../../engine/state.ts';
import { NEUTRAL } from './ramps.ts';
import { saying, type Colours, type Layer, type Pattern, type Step } from './layer.ts';

/** Ten colours are more than anybody tells apart: kindred profiles share one, and differ by hatch and glyph. */
const LAND: Colours = { dark: '#d99a62', light: '#8a4a12' };
const SKY: Colours = { dark: '#a9dcff', light: '#14537d' };
const SEA: Colours = { dark: '#3e93d1', light: '#2f86bd' };
const WORKS: Colours = { dark: '#f0cf6b', light: '#a67c00' };
const CARE: Colours = { dark: '#c3b4e8', light: '#5b4390' };

const LOOKS: Record<Profile, [Colours, Pattern]> = {
  'combat-core': [LAND, 'none'],
  workshop: [WORKS, 'none'],
  'air-shield': [SKY, 'none'],
  'maritime-seabed': [SEA, 'none'],
  'lift-hub': [WORKS, 'dots'],
  'isr-space': [SKY, 'dots'],
  'cyber-information': [CARE, 'pennant'],
  'special-terrain': [LAND, 'diagonal'],
  'medical-reconstruction': [CARE, 'cross'],
  nuclear: [SEA, 'cross'],
};

const steps: Step[] = [
  ...PROFILES.map((id) => ({ id, colours: LOOKS[id][0], glyph: id, pattern: LOOKS[id][1] })),
  { id: 'no-profile', colours: NEUTRAL, glyph: 'dot', pattern: 'none' },
];

/** How many rely on each member for a twentieth or more of what they need in some domain. */
const countedOn = (view: View): Map<MemberId, number> => {
  const by = new Map<MemberId, Set<MemberId>>();
  for (const m of view.members)
    for (const { on, share01 } of reliesOn(view, m.id))
      if (share01 >= 0.05) by.set(on, (by.get(on) ?? new Set()).add(m.id));
  return new Map([...by].map(([id, others]) => [id, others.size]));
};

export const profile: Layer = {
  scale: 'categorical',
  steps,
  format: 'whole',
  read: ({ view }) => {
    const relying = countedOn(view);
    return ({ id, profile: { primary, secondary } }) => ({
      step: primary === null ? PROFILES.length : PROFILES.indexOf(primary),
      figure: primary === null ? null : (relying.get(id) ?? 0),
      says:
        primary === null
          ? saying('no-profile')
          : saying('profile', {
              profile: primary,
              second: secondary ?? 'none',
              others: relying.get(id) ?? 0,
            }),
    });
  },
};
