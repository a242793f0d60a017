/** Set a game up from a scenario and a seed (model §1.4, set-up order). */
import { takeTheLead } from './coalition/lead-on.ts';
import type { Assumptions } from './assumptions.ts';
import { circulate } from './chair/circulate.ts';
import { openDomains } from './domains/assess.ts';
import { GAUGE_CAUSES, total, type Cause, type Contributions } from './ledger.ts';
import { assumptionsWith } from './lenses.ts';
import { clamp } from './math.ts';
import type { Scenario } from './scenario-input.ts';
import { blankState } from './setup/blank-state.ts';
import { STANDARD_GAME, type GameOptions } from './setup/game-options.ts';
import type { State } from './state.ts';
import { abandonmentFear01, meanBeliefs01 } from './systems/abandonment.ts';
import { updateCapability } from './systems/capability.ts';
import { assessDeterrence } from './systems/deterrence.ts';
import { measure } from './systems/indices.ts';
import { driftLegitimacy, legitimacyTerms } from './systems/legitimacy.ts';
import { indexOf } from './systems/membership.ts';
import { reliability01 } from './systems/reliability.ts';
import { substanceOf } from './systems/rhetoric.ts';
import { updateThreat } from './systems/threat.ts';
import { startTrust01 } from './systems/trust.ts';
import { commitmentTerms } from './systems/us-commitment.ts';
import { updateWillingness } from './systems/willingness.ts';
import { basicDependence01 } from './systems/work-sharing.ts';
import { openCorridor } from './table/corridor-calls.ts';
import { drawPrivateParts } from './table/private-part.ts';
import { updateWatch } from './theatre/watch.ts';

/**
 * A new game at the opening of its first turn.
 * @param changes assumptions on top of the scenario's own: a lens, or the player's
 * @throws RangeError when the roster does not begin with the United States
 */
export const setup = (
  scenario: Scenario,
  seed: string,
  changes: Partial<Assumptions> = {},
  options: Partial<GameOptions> = {},
): State => {
  if (scenario.members[0]?.id !== 'USA') throw new RangeError('the roster must begin with USA');
  const n = scenario.members.length;
  const state = blankState(scenario, seed, assumptionsWith(scenario.assumptions, changes), {
    ...STANDARD_GAME,
    ...options,
  });
  const [seat] = options.chair === 'rules' ? (options.seats ?? []) : [];
  if (seat?.startsWith('lead:')) takeTheLead(state, seat.slice('lead:'.length));
  drawPrivateParts(state);
  startDyads(state, scenario);
  updateWillingness(state);
  for (let at = 0; at < n * n; at++) state.beliefs[at] = state.hidden.willingness[at]!;
  updateThreat(state);
  updateCapability(state);
  openDomains(state, scenario.domainFulfilment01);
  state.deterrence = assessDeterrence(state);
  anchor(state);
  openLedgers(state);
  driftLegitimacy(state);
  state.substance01 = substanceOf(state);
  updateWatch(state);
  state.history.push(measure(state, -1));
  openCorridor(state);
  circulate(state);
  return state;
};

const startDyads = (state: State, scenario: Scenario): void => {
  const { members } = state;
  const n = members.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      state.trust[at] = i === j ? 1 : startTrust01(members[i], members[j]);
      state.dependence[at] = i === j ? 0 : basicDependence01(i, members[i], j, members[j]);
    }
  for (const change of scenario.trustAdjustments) {
    const at = indexOf(state, change.from) * n + indexOf(state, change.to);
    if (at >= 0) state.trust[at] = state.trust[at] + change.change;
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      if (i !== j) state.trust[i * n + j] = clamp(state.trust[i * n + j], 0.05, 0.95);
};

const anchor = (state: State): void => {
  const beliefs = meanBeliefs01(state);
  state.members.forEach((m, i) => {
    m.startThreat01 = m.threat01;
    m.startMeanBelief01 = beliefs[i]!;
    m.startAbandonmentFear01 = abandonmentFear01(state, i, beliefs[i]);
  });
};

/** A ledger with every cause of its gauge: the terms as they stand, and as `start` what the gauge has beyond them. */
const openedWith = (
  causes: readonly Cause[],
  level: number,
  terms: Contributions = {},
): Contributions => {
  const ledger: Contributions = {};
  for (const cause of causes) ledger[cause] = terms[cause] ?? 0;
  ledger.start = level - total(ledger, causes);
  return ledger;
};

const openLedgers = (state: State): void => {
  const { us, deterrence } = state;
  state.ledger = {
    reliability: openedWith(GAUGE_CAUSES.reliability, reliability01(state)),
    deterrence: openedWith(GAUGE_CAUSES.deterrence, deterrence.deterrence01),
    usCommitment: openedWith(GAUGE_CAUSES.usCommitment, us.commitment01, commitmentTerms(state)),
    legitimacy: openedWith(GAUGE_CAUSES.legitimacy, state.legitimacy01, legitimacyTerms(state)),
  };
};
