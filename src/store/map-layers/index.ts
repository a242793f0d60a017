/** The twelve layers of the map (game §5.3), and the reading of all members under one of them. */
import type { Member, MemberId } from '../../engine/state.ts';
import type { MapLayer } from '../scene-state.ts';
import { comesFor } from './comes-for.ts';
import { election } from './election.ts';
import {
  saying,
  type Layer,
  type LayerInput,
  type Pattern,
  type Reading,
  type Saying,
  type Step,
} from './layer.ts';
import { missions } from './missions.ts';
import { profile } from './profile.ts';
import { reliability } from './reliability.ts';
import { resentment } from './resentment.ts';
import { spending } from './spending.ts';
import { support } from './support.ts';
import { threat } from './threat.ts';
import { trust } from './trust.ts';
import { usDependence } from './us-dependence.ts';
import { worldview } from './worldview.ts';

export { victimOf } from './comes-for.ts';
export { figureText } from './figure.ts';
export { contrast, inkOn } from './ink.ts';
export { GLYPHS, type Glyph, type GlyphShape } from './glyphs.ts';
export { NEUTRAL } from './ramps.ts';
export { saying } from './layer.ts';
export type { Layer, LayerInput, Pattern, Saying, Step } from './layer.ts';

export const LAYERS: Readonly<Record<MapLayer, Layer>> = {
  support,
  trust,
  reliability,
  'comes-for': comesFor,
  threat,
  worldview,
  'us-dependence': usDependence,
  spending,
  election,
  profile,
  missions,
  resentment,
};

export type Standing = 'in' | 'out-of-command' | 'out-of-treaty';

export const standingOf = (member: Member): Standing =>
  member.leftTreaty ? 'out-of-treaty' : member.leftCommand ? 'out-of-command' : 'in';

export interface MemberReading {
  member: MemberId;
  standing: Standing;
  step: Step | null;
  figure: number | null;
  pattern: Pattern;
  says: Saying;
}

const GONE: Reading = { step: null, figure: null, pattern: 'cross', says: saying('left-treaty') };

/** Every member under a layer, in roster order. */
export const readLayer = (id: MapLayer, input: LayerInput): MemberReading[] => {
  const { steps, read } = LAYERS[id];
  const readOne = read(input);
  return input.view.members.map((member, index) => {
    const standing = standingOf(member);
    const reading = standing === 'out-of-treaty' ? GONE : readOne(member, index);
    const step = reading.step === null ? null : (steps[reading.step] ?? null);
    return {
      member: member.id,
      standing,
      step,
      figure: reading.figure,
      pattern: reading.pattern ?? step?.pattern ?? 'none',
      says: reading.says,
    };
  });
};

/** The classes that occur, with how many members are in each; those without are left out of long legends. */
export const legendOf = (
  id: MapLayer,
  readings: readonly MemberReading[],
): { step: Step; count: number }[] => {
  const counted = LAYERS[id].steps.map((step) => ({
    step,
    count: readings.filter((r) => r.step?.id === step.id).length,
  }));
  return LAYERS[id].scale === 'stepped' ? counted : counted.filter(({ count }) => count > 0);
};
