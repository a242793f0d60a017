/**
 * From signature to force, or not. Washington or a large member that rejects without a protocol ends a treaty; so does a
 * small one for which none is found in time. A compact among founders lives as long as enough of them remain.
 */
import { emit } from '../chronicle.ts';
import { instrumentInForce, makeInstrument } from '../governments/instruments.ts';
import { clamp } from '../math.ts';
import { addCapital } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type State, type View } from '../state.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { indexOf, US } from '../systems/membership.ts';
import { carriesCompact } from './aims.ts';
import { buryTreaty, close } from './conference.ts';
import { holdVotes, isPending, openParliaments, parliamentsIn } from './parliaments.ts';
import type { TreatyProcess } from './treaty-process.ts';

/** The half-year's part in a treaty: texts lapse, parliaments vote, and what is complete enters into force. */
export const advanceTreaty = (state: State): void => {
  keepCompact(state);
  const process = state.treatyProcess;
  if (process === null) return;
  if (process.step === 'signature') {
    process.step = 'ratification';
    process.stepTurn = state.turn;
    openParliaments(state, process);
  } else if (process.step === 'ratification') ratifyOn(state, process);
  else if (state.turn - process.stepTurn >= state.assumptions.treatyPatience)
    buryTreaty(state, 'lapsed', []);
};

/** A Pillar Compact falls when its founders have left it in such numbers that the rest cannot carry it. */
const keepCompact = (state: State): void => {
  const compact = instrumentInForce(state, 'pillar-compact');
  if (compact === undefined) return;
  const left = compact.parties.filter(
    (id) => !compact.abandonedBy.includes(id) && isSeated(state, id),
  );
  if (carriesCompact(state, left)) return;
  compact.inForce = false;
  emit(state, 'compact-falls', { members: [...compact.abandonedBy] });
};

const ratifyOn = (state: State, process: TreatyProcess): void => {
  const { adversary } = state;
  adversary.opportunism01 = clamp(adversary.opportunism01 + state.assumptions.treatyProbe, 0.1, 1);
  process.parliaments = process.parliaments.filter((p) => isSeated(state, p.member));
  holdVotes(state, process);
  const lost = whoEndsIt(state, process);
  if (lost !== null) {
    buryTreaty(state, process.parties.length > 0 ? 'too-few-founders' : 'rejected', lost);
    return;
  }
  const waits = process.parliaments.some((p) => isPending(p));
  const broken = process.parties.length === 0 && parliamentsIn(process, 'rejected').length > 0;
  if (!waits && !broken) enterIntoForce(state, process);
};

const isSeated = (state: View, member: MemberId): boolean => {
  const index = indexOf(state, member);
  return !state.members[index].leftTreaty && !(index === US && state.us.out);
};

/** Those whose rejection ends the treaty now; null when it may go on. */
const whoEndsIt = (state: View, process: TreatyProcess): MemberId[] | null => {
  const against = process.parliaments.filter((p) => p.state === 'rejected');
  if (process.parties.length > 0) {
    const left = process.parliaments.filter((p) => p.state !== 'rejected').map((p) => p.member);
    return carriesCompact(state, left) ? null : against.map((p) => p.member);
  }
  const fatal = against.filter((p) => {
    const index = indexOf(state, p.member);
    return index === US || state.members[index].major || state.turn >= p.dueTurn;
  });
  return fatal.length === 0 ? null : fatal.map((p) => p.member);
};

/** GDP share of the allies of the United States that take a protocol instead of the whole text. */
const protocolShare01 = (state: View, holders: readonly MemberId[]): number => {
  let held = 0;
  let all = 0;
  state.members.forEach((m, i) => {
    if (i === US || m.leftTreaty) return;
    all += m.gdpStartBillionUsd;
    if (holders.includes(m.id)) held += m.gdpStartBillionUsd;
  });
  return all === 0 ? 0 : held / all;
};

const enterIntoForce = (state: State, process: TreatyProcess): void => {
  const holders = parliamentsIn(process, 'protocol');
  const kept = 1 - state.assumptions.protocolBite * protocolShare01(state, holders);
  const delta = process.delta.map((change) => kept * change + 0);
  DIMENSIONS.forEach((d, k) => {
    state.treaty[d] = clamp(state.treaty[d] + delta[k], 0, 1);
  });
  for (const id of holders) state.members[indexOf(state, id)].hasProtocol = true;
  const all = process.parties.length === 0 && holders.length === 0;
  makeInstrument(state, {
    kind: 'protocol',
    about: process.aim,
    delta,
    parties: all ? [] : parliamentsIn(process, 'ratified'),
  });
  close(state, process, 'in-force');
  addLegitimacy(state, 'treaty-in-force', state.assumptions.treatyLoss);
  addCapital(state, process.by, 3 * state.assumptions.costScale);
  emit(state, 'treaty-in-force', { aim: process.aim, protocols: holders });
};

/** Find a protocol for a parliament that said no or cannot bring itself to vote. */
export const findProtocol = (state: State, member: MemberId): void => {
  const parliament = state.treatyProcess?.parliaments.find((p) => p.member === member);
  if (!parliament) return;
  parliament.state = 'protocol';
  state.optOutNorm01 += state.assumptions.renegotiateNorm * (1 - state.optOutNorm01);
  emit(state, 'protocol-found', { member });
};
