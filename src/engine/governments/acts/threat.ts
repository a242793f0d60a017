/**
 * Threats in structured form: what, over what, until when. Whoever threatens comes to the chair's door with it, and an
 * answer there, or none, has its consequences (table/call-rules.ts).
 */
import { emit } from '../../chronicle.ts';
import { redLineOf } from '../../bargaining/preferences.ts';
import type { Dimension, State } from '../../state.ts';
import { abandonmentFear01 } from '../../systems/abandonment.ts';
import { addAct, type Threat } from './act.ts';

/** Turns in which the chair can answer besides the present one. */
const PATIENCE_TURNS = 1;
/** How much a government has cause for a threat, above 0 = it has. */
export const causeFor = (
  state: State,
  index: number,
  threat: Threat,
  meanBelief01: number,
): number => {
  const a = state.assumptions;
  const m = state.members[index];
  if (threat === 'leave-command')
    return m.leftCommand || state.treaty.command <= 0.45 ? -1 : m.alienation - a.threatFrom;
  if (threat === 'block') return m.grievance + 0.5 * m.resentment - a.threatBlock;
  return m.frontLine ? abandonmentFear01(state, index, meanBelief01) - a.threatFear : -1;
};

/** Utter a threat. */
export const threaten = (state: State, index: number, threat: Threat): void => {
  const { id } = state.members[index];
  const dimension: Dimension | null = threat === 'block' ? redLineOf(state, index) : null;
  addAct(state, {
    kind: 'threat',
    member: id,
    expiresTurn: state.turn + PATIENCE_TURNS,
    threat,
    verb: null,
    dimension,
    package: null,
    reasons: [],
  });
  if (threat === 'block')
    emit(state, 'act-threat-block', { member: id, dimension: dimension ?? '' });
  else if (threat === 'leave-command') emit(state, 'act-threat-leave-command', { member: id });
  else emit(state, 'act-threat-regional-pact', { member: id });
};
