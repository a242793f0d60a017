/**
 * The European pillar. A project makes its institutions grow faster, and Washington notices; founding opens the treaty
 * for a Pillar Compact of those who want it, when they are enough and hold enough of Europe's capability.
 */
import { clamp } from '../math.ts';
import type { State, View } from '../state.ts';
import {
  compactFounders,
  europeanCapabilityShare01,
  outlineOf,
  refuseAim,
  refuseDelta,
} from '../treaty/aims.ts';
import { openTreaty } from '../treaty/conference.ts';
import { namedDelta } from '../treaty/texts.ts';
import { defineVerb, note, type PreviewLine, type Refusal } from './action.ts';

const startProject = (state: State, strength: number): void => {
  state.boosts.pillar += strength;
  state.us.disputeHeat01 = clamp(state.us.disputeHeat01 + 0.015, 0, 1);
};

const refuseFounding = (state: View): Refusal | null =>
  refuseAim(state, 'pillar-compact') ??
  refuseDelta(state, 'pillar-compact', namedDelta(outlineOf(state, 'pillar-compact')));

const foundingNotes = (state: View): PreviewLine[] => {
  const founders = compactFounders(state);
  return [
    note('treaty-opens', { aim: 'pillar-compact' }),
    note('founders', {
      members: founders.length,
      capabilityPct: 100 * europeanCapabilityShare01(state, founders),
    }),
  ];
};

export const pillarCompact = defineVerb('pillar-compact', {
  seats: ['secretary-general', 'member'],
  cost: (_state, _seat, { form }) => ({
    hours: form === 'found' ? 1 : 0,
    capital: form === 'found' ? 3 : 1,
  }),
  targets: () => [
    { verb: 'pillar-compact', form: 'project' },
    { verb: 'pillar-compact', form: 'found' },
  ],
  check: (state, _seat, { form }) => (form === 'found' ? refuseFounding(state) : null),
  apply: (state, seat, { form }, strength) => {
    if (form === 'project') startProject(state, strength);
    else openTreaty(state, seat, 'pillar-compact', outlineOf(state, 'pillar-compact'), false);
  },
  preview: (state, _seat, { form }, strength) =>
    form === 'found' ? foundingNotes(state) : [note('pillar-faster', { pacePct: 100 * strength })],
});
