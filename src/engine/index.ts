/**
 * The rules of Silence Procedure: pure functions over one plain JSON state.
 * `apply` and `advance` mutate the state they are given; give them a copy or an immer draft.
 */
export { setup } from './setup.ts';
export type { GameOptions } from './setup/game-options.ts';
export {
  advance,
  apply,
  check,
  legal,
  legalMove,
  preview,
  seenCouncil,
  view,
  type LegalMove,
  type Target,
} from './play.ts';
export { costOf, strengthOf } from './actions/carry-out.ts';
export { explain, type Explanation } from './bargaining/explain.ts';
export { counterfactuals, type Counterfactual } from './bargaining/counterfactual.ts';
export { silenceOdds, type SilenceOdds } from './bargaining/forecast.ts';
export { draftAlong, draftBest, type Direction } from './bargaining/draft.ts';
export { because, FIGURES, valueOf } from './because.ts';
export { outcome, type Outcome } from './outcome.ts';
export { hashOfState as hash } from './state-hash.ts';

export {
  ALL_VERBS,
  ANSWERS,
  COALITION_VERBS,
  DELEGATION_VERBS,
  VERBS,
  type Action,
  type Cost,
  type PreviewLine,
  type Refusal,
  type Verb,
} from './actions/action.ts';
export { RULES_VERSION } from './version.ts';
