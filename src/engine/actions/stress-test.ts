/**
 * A stress-test exercise for one front-line ally: it shows in public, exactly, what the watch only shades. Readiness
 * rises; beliefs move towards the truth; a poor result is a public failure, and the adversary reads it too.
 */
import { emit } from '../chronicle.ts';
import { clamp } from '../math.ts';
import type { MemberId, State } from '../state.ts';
import { bookReliability } from '../systems/beliefs.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf } from '../systems/membership.ts';
import { stressTest as draw } from '../theatre/stress-test.ts';
import { bandOf } from '../theatre/watch.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

/** Half-years after which the same ally may be tested again. */
const RESTS_TURNS = 2;
const ADEQUATE = 0.5;
const REASSURING = 0.65;

const exercise = (state: State, member: MemberId): void => {
  const { adequate01, low01, high01 } = draw(state, member);
  const victim = indexOf(state, member);
  state.theatre.exercises.push({
    member,
    turn: state.turn,
    adequatePct: 100 * adequate01,
    lowPct: 100 * low01,
    highPct: 100 * high01,
  });
  state.members.forEach((m, j) => {
    if (!m.leftTreaty)
      m.readiness01 = clamp(m.readiness01 + (j === victim ? 0.03 : 0.006), 0.2, 0.95);
  });
  seeTheTruth(state, victim);
  const { adversary } = state;
  const lesson = adequate01 < ADEQUATE ? 0.03 : adequate01 >= REASSURING ? -0.03 : 0;
  adversary.opportunism01 = clamp(adversary.opportunism01 + lesson, 0.1, 1);
  state.hidden.adversaryMisreading *= 1 - 0.5 * state.assumptions.advUnlearns;
  addLegitimacy(state, 'events', adequate01 < ADEQUATE ? -0.02 : 0.01);
  emit(state, 'stress-test', {
    member,
    adequatePct: 100 * adequate01,
    lowPct: 100 * low01,
    highPct: 100 * high01,
    adequate: adequate01 >= ADEQUATE,
  });
};

/** What the tested ally, and the rest of the front line by half, believe of everybody moves towards what is true. */
const seeTheTruth = (state: State, victim: number): void => {
  const n = state.members.length;
  const w = state.hidden.willingness;
  const share = state.assumptions.exerciseReveals;
  bookReliability(state, 'exercise', () => {
    state.members.forEach((m, i) => {
      if (m.leftTreaty || !(m.frontLine || i === victim)) return;
      const pull = i === victim ? share : 0.5 * share;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const at = i * n + j;
        state.beliefs[at] = clamp(
          state.beliefs[at] + pull * (w[at] - state.beliefs[at]),
          0.01,
          0.99,
        );
      }
    });
  });
};

export const stressTest = defineVerb('stress-test', {
  seats: ['secretary-general'],
  cost: costs(0, 2),
  targets: (state) =>
    state.members
      .filter((m) => m.frontLine && !m.leftTreaty)
      .map((m) => ({ verb: 'stress-test', member: m.id })),
  check: (state, _seat, { member }) => {
    const index = indexOf(state, member);
    if (index < 0) return refuse('unknown-member', { member });
    const m = state.members[index];
    if (m.leftTreaty) return refuse('has-no-seat', { member });
    if (!m.frontLine) return refuse('not-on-the-front-line', { member });
    return state.theatre.exercises.some(
      (x) => x.member === member && state.turn - x.turn < RESTS_TURNS,
    )
      ? refuse('exercised-lately', { member })
      : null;
  },
  apply: (state, _seat, { member }) => exercise(state, member),
  preview: (state, _seat, { member }) => {
    const shown = state.theatre.watch.find((x) => x.member === member);
    return shown === undefined
      ? []
      : [note('watch-shows', { member, aboutPct: 100 * bandOf(shown.adequate01) })];
  },
});
