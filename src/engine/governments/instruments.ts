/** Making commitment instruments and finding those in force (game §4.3). Review by new governments: review.ts. */
import type { AssumptionKey } from '../assumptions.ts';
import { DIMENSIONS, type MemberId, type State, type View } from '../state.ts';
import type { Instrument, InstrumentKind } from './government.ts';

const DURABILITY: Record<InstrumentKind, AssumptionKey> = {
  speech: 'durSpeech',
  declaration: 'durDeclaration',
  'spending-law': 'durLaw',
  deployment: 'durDeployment',
  'joint-contract': 'durContract',
  profile: 'durProfile',
  protocol: 'durProtocol',
};

/** How hard an instrument of this kind is to undo, 0–1; a profile is the harder to drop the more depends on it. */
const durabilityOf01 = (
  state: Pick<View, 'assumptions' | 'interdependence01'>,
  kind: InstrumentKind,
): number =>
  state.assumptions[DURABILITY[kind]] +
  (kind === 'profile' ? state.assumptions.durProfileTie * state.interdependence01 : 0);

/** Put a new instrument in force from this turn on. */
export const makeInstrument = (
  state: State,
  made: Pick<Instrument, 'kind' | 'about' | 'delta' | 'parties'>,
): Instrument => {
  const instrument: Instrument = {
    id: state.nextInstrumentId,
    kind: made.kind,
    about: made.about,
    delta: [...made.delta],
    parties: [...made.parties],
    abandonedBy: [],
    qualifiedBy: [],
    madeTurn: state.turn,
    durability01: durabilityOf01(state, made.kind),
    inForce: true,
  };
  state.nextInstrumentId += 1;
  state.instruments.push(instrument);
  return instrument;
};

/** Words: the latest speech of a speaker is the one that counts. `parties` as for any instrument: empty = for all. */
export const makeSpeech = (state: State, parties: readonly MemberId[]): void => {
  const [speaker] = parties;
  for (const i of state.instruments)
    if (i.kind === 'speech' && i.parties[0] === speaker) i.inForce = false;
  makeInstrument(state, {
    kind: 'speech',
    about: 'reaffirmation',
    delta: DIMENSIONS.map(() => 0),
    parties: [...parties],
  });
};

/** The instrument in force about this, the latest one; undefined = none. */
export const instrumentInForce = (
  state: Pick<View, 'instruments'>,
  about: string,
): Instrument | undefined => {
  for (let k = state.instruments.length - 1; k >= 0; k--) {
    const x = state.instruments[k];
    if (x.inForce && x.about === about) return x;
  }
  return undefined;
};
