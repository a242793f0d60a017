/** Explanations and counterfactuals for everyone, as the deal-builder asks for them. */
import { counterfactuals, explain, setup } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { Package } from '../../engine/state.ts';
import { sideBySide, timed } from './stopwatch.ts';

/** A text that most governments refuse: nearly everyone has to be told what would change its mind. */
const UNPOPULAR: Package = { delta: { core: 0.2 }, sidePayments: [] };
/** Twice what the first issue took for explanations and counterfactuals. */
const AIM_MS = 2.1;
const WARM_UP = 20;

export interface CouncilTimes {
  members: number;
  explainMs: number;
  counterfactualsMs: number;
  togetherMs: number;
  aimMs: number;
  stands: boolean;
}

export const timeCouncil = async (scenario: Scenario, rounds: number): Promise<CouncilTimes> => {
  const state = setup(scenario, '7');
  const ids = state.members.map((m) => m.id);
  const medians = await sideBySide(
    [
      { name: 'explain', once: () => timed(() => ids.map((id) => explain(state, id, UNPOPULAR))) },
      {
        name: 'counterfactuals',
        once: () => timed(() => ids.map((id) => counterfactuals(state, id, UNPOPULAR))),
      },
    ],
    rounds,
    WARM_UP,
  );
  const explainMs = medians.get('explain') ?? 0;
  const counterfactualsMs = medians.get('counterfactuals') ?? 0;
  const togetherMs = explainMs + counterfactualsMs;
  return {
    members: ids.length,
    explainMs,
    counterfactualsMs,
    togetherMs,
    aimMs: AIM_MS,
    stands: togetherMs < AIM_MS,
  };
};
