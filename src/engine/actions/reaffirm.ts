/**
 * Reaffirm Article 5: words that raise ambition; where substance covers them, they earn credit. From the chair they speak
 * for all, from a government for itself.
 */
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member } from '../effects/effects.ts';
import { makeSpeech } from '../governments/instruments.ts';
import { actorOf } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { rhetoricGap } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { US } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse, type ActionOf } from './action.ts';
import { declared } from './declared.ts';

/** Gap up to which words count as covered. */
const COVERED_GAP = 0.04;

const covered = (state: View): boolean => rhetoricGap(state) <= COVERED_GAP;

/** Model §3.6, declare. */
const forAll = (strength: number): Effect[] => [
  alliance('rhetoric', 0.06),
  member('support', 'all', 0.003 * strength),
];

const forItself = (state: View, actor: number, strength: number): Effect[] => [
  alliance('rhetoric', 0.02),
  member('support', 'actor', 0.006 * strength),
  evidence('actor', 1 + (covered(state) ? 0.04 : 0.015) * strength),
  ...(actor === US ? [alliance('us-commitment', 0.008 * strength)] : []),
];

const words = declared<ActionOf<'reaffirm'>>({
  effects: (state, seat, _action, strength) => {
    const actor = actorOf(state, seat);
    return actor < 0 ? forAll(strength) : forItself(state, actor, strength);
  },
  notes: (state, seat, _action, strength) => [
    note(covered(state) ? 'words-covered' : 'words-uncovered', {
      gapPct: 100 * rhetoricGap(state),
      creditPct: actorOf(state, seat) < 0 ? 100 * state.assumptions.declareCredit * strength : 0,
    }),
  ],
});

export const reaffirm = defineVerb('reaffirm', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'reaffirm' }],
  check: (state, seat) =>
    state.members.some((m, i) => i === actorOf(state, seat) && m.leftCommand)
      ? refuse('left-the-command')
      : null,
  apply: (state, seat, action, strength) => {
    const credit =
      actorOf(state, seat) < 0 && covered(state) ? state.assumptions.declareCredit * strength : 0;
    words.apply(state, seat, action, strength);
    addLegitimacy(state, 'covered-declaration', credit);
    const speaker = state.members[actorOf(state, seat)];
    makeSpeech(state, speaker === undefined ? [] : [speaker.id]);
  },
  preview: words.preview,
});
