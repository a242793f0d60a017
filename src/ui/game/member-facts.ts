/** What one tile or row says about a member under the chosen colours: words, a short value, and a class for the colour. */
import { points, t, plain } from '../../i18n/index.ts';
import type { Member, View } from '../../engine/state.ts';
import {
  hasSeat,
  meanBelief01,
  spendingFloorPctGdp,
  stanceOf,
  STANCE_GLYPHS,
  turnsToElection,
} from '../../store/readings.ts';
import { inNumbers } from '../../store/bands.ts';
import type { CouncilForecast, MapLayer, MemberForecast } from '../../store/scene-state.ts';
import { marginText } from './band-words.ts';

export interface Fact {
  text: string;
  value: string;
  glyph: string;
  tone: string;
}

export const forecastFor = (
  forecast: CouncilForecast | null,
  member: string,
): MemberForecast | null => forecast?.members.find((m) => m.member === member) ?? null;

const supportFact = (view: View, forecast: MemberForecast | null): Fact => {
  if (forecast === null) return { text: t('tile.no-draft'), value: '', glyph: '', tone: 'unknown' };
  const stance = stanceOf(forecast);
  const { margin, spread } = forecast;
  return {
    text: t('tile.support', {
      stance: t(`stance.${stance}`),
      margin: marginText(view, margin, spread, 0),
    }),
    value: inNumbers(view) ? points(margin) : '',
    glyph: STANCE_GLYPHS[stance],
    tone: stance,
  };
};

const step = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;

const reliabilityFact = (view: View, index: number): Fact => {
  const mean = meanBelief01(view, index);
  return {
    text: t('tile.reliability', { value: 100 * mean }),
    value: plain(100 * mean),
    glyph: '○◔◑◕●'.charAt(step(mean, [0.2, 0.4, 0.6, 0.8])),
    tone: `belief-${step(mean, [0.2, 0.4, 0.6, 0.8])}`,
  };
};

const spendingFact = (view: View, member: Member): Fact => {
  const share = member.spendingPctGdp / Math.max(0.1, spendingFloorPctGdp(view));
  return {
    text: t('tile.spending', { value: member.spendingPctGdp }),
    value: plain(member.spendingPctGdp, 1),
    glyph: share < 1 ? '↓' : '',
    tone: `spending-${step(share, [0.5, 0.75, 1, 1.25])}`,
  };
};

const electionFact = (view: View, member: Member): Fact => {
  const turns = turnsToElection(member, view.turn);
  return {
    text: t('tile.election', { turns }),
    value: turns < 0 ? '–' : String(turns),
    glyph: member.nationalistLed ? '⚑' : '',
    tone: `election-${turns < 0 ? 0 : turns === 0 ? 4 : turns === 1 ? 3 : turns <= 4 ? 2 : 1}`,
  };
};

export const factOf = (
  view: View,
  index: number,
  layer: MapLayer,
  forecast: CouncilForecast | null,
): Fact => {
  const member = view.members[index];
  if (member === undefined) return supportFact(view, null);
  if (member.leftTreaty)
    return { text: t('tile.left-treaty'), value: '', glyph: '✕', tone: 'gone' };
  switch (layer) {
    case 'support':
      return hasSeat(view, member)
        ? supportFact(view, forecastFor(forecast, member.id))
        : { text: t('tile.no-seat'), value: '', glyph: '✕', tone: 'gone' };
    case 'reliability':
      return reliabilityFact(view, index);
    case 'spending':
      return spendingFact(view, member);
    case 'election':
    default:
      return electionFact(view, member);
  }
};
