/** What the chair takes from a vote over its text: the text that fell, what was asked for it, and who writes letters. */
import { ownGovernment } from '../seats/seat.ts';
import type { CouncilResult, State } from '../state.ts';
import type { FallenText, RulesChair } from './rules-chair.ts';

/** A vote over the chair's text is over. */
export const hearResult = (state: State, result: CouncilResult): void => {
  const { chair } = state;
  if (chair === undefined) return;
  const refusedAt = learnFromEnvelope(state, chair, result);
  if (result.package.purpose === undefined)
    chair.fallen = whatFell(state, chair, result, refusedAt);
  chair.demand = null;
};

/**
 * A letter where standing alone should have kept it silent, or silence against its interest: the one makes the chair
 * wary of the played government, the other less so. What the rules would have it do anyhow tells nothing.
 * @returns what the text was worth to it when it wrote such a letter; null = it wrote none
 */
const learnFromEnvelope = (
  state: State,
  chair: RulesChair,
  { envelopes }: CouncilResult,
): number | null => {
  const own = state.members[ownGovernment(state)]?.id;
  const written = envelopes.find((e) => e.member === own);
  if (written === undefined) return null;
  const letter = written.verdict === 'breaks-silence';
  const felt = written.margin + written.mood + (letter ? (written.undisclosed ?? 0) : 0);
  if (letter ? felt < -written.isolationCost : felt >= 0) return null;
  chair.wary01 += state.assumptions.chairLearns * ((letter ? 1 : 0) - chair.wary01);
  return letter ? felt : null;
};

const whatFell = (
  state: State,
  chair: RulesChair,
  result: CouncilResult,
  refusedAt: number | null,
): FallenText | null => {
  if (result.outcome !== 'broken') return null;
  const tries = chair.why.reason === 'amended' ? (chair.fallen?.tries ?? 0) + 1 : 0;
  if (tries >= state.assumptions.chairTries) return null;
  const { demand } = chair;
  const wrote = result.envelopes.some(
    (e) => e.member === demand?.member && e.verdict === 'breaks-silence',
  );
  return {
    text: copyOf(result.package),
    turn: state.turn,
    tries,
    demand: wrote ? demand : null,
    refusedAt,
  };
};

/** A text of its own: that of the vote stays as it was voted on. */
const copyOf = (p: CouncilResult['package']): CouncilResult['package'] => ({
  ...p,
  delta: { ...p.delta },
  sidePayments: p.sidePayments.map((payment) => ({ ...payment })),
});
