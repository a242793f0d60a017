/** H2: an explicit right to opt out removes the damage of scolding. */
import type { ScheduledEvent, State } from '../../engine/state.ts';
import { finalOf, playArm, SETTINGS, type Cell, type Experiment } from './experiment.ts';

const TURNS = 8;
const MISSION: ScheduledEvent = { turn: 4, kind: 'mission', leader: 'FRA', legitimacy01: 0.65 };
const ABSTAINER = 'DEU';

interface Law {
  optout: number;
  scope: number;
}
const WITHOUT_RIGHT: Law = { optout: 0.1, scope: 0.6 };
const WITH_RIGHT: Law = { optout: 0.8, scope: 0.3 };

const under = (at: Cell, seed: string, law: Law, mission: boolean): State =>
  playArm(
    at,
    {
      turns: TURNS,
      play: 'nothing',
      assumptions: { hMis: 0 },
      scenario: {
        treaty: { ...at.scenario.treaty, ...law },
        optOutNorm01: law.optout,
        events: mission ? [MISSION] : [],
      },
    },
    seed,
  );

/** Mean belief of the others in the abstainer. */
const beliefAbout = (state: State): number => {
  const n = state.members.length;
  const about = state.members.findIndex((m) => m.id === ABSTAINER);
  let total = 0;
  for (let i = 0; i < n; i++) if (i !== about) total += state.beliefs[i * n + about] ?? 0;
  return total / (n - 1);
};

const abstained = (state: State): boolean =>
  state.chronicle.some((e) => {
    const refused = e.params['refused'];
    return e.key === 'mission' && Array.isArray(refused) && refused.includes(ABSTAINER);
  });

/** What the mission cost Germany's name; null when Germany joined. */
const costOfAbstaining = (at: Cell, seed: string, law: Law): number | null => {
  const after = under(at, seed, law, true);
  return abstained(after) ? beliefAbout(after) - beliefAbout(under(at, seed, law, false)) : null;
};

export const optOutsExperiment: Experiment = {
  claim: 'H2',
  dials: ['h2', 'h2x'],
  contrast:
    'a French-led mission in turn 4 against none, under an opt-out right of .1 and of .8; 8 turns, nobody plays; where Germany stayed out',
  settings: SETTINGS,
  figures: [
    { key: 'withoutRight', meaning: 'belief in Germany lost by abstaining, opt-out .1', digits: 3 },
    { key: 'withRight', meaning: 'the same, opt-out .8', digits: 3 },
    { key: 'standing', meaning: 'standing cost of the right: mean belief, no mission', digits: 3 },
  ],
  observe: (at, seed) => ({
    withoutRight: costOfAbstaining(at, seed, WITHOUT_RIGHT),
    withRight: costOfAbstaining(at, seed, WITH_RIGHT),
    standing:
      finalOf(under(at, seed, WITH_RIGHT, false), 'reliability01') -
      finalOf(under(at, seed, WITHOUT_RIGHT, false), 'reliability01'),
  }),
};
