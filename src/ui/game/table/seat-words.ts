/** What one seat at the table shows, in words and by a sign. */
import { plain, points, t } from '../../../i18n/index.ts';
import type { Envelope, MemberId } from '../../../engine/state.ts';
import type { GameState } from '../../../store/game-state.ts';
import { hasSeat, memberOf, stanceOf, STANCE_GLYPHS } from '../../../store/readings.ts';
import { marginText } from '../band-words.ts';
import { forecastFor } from '../member-facts.ts';
import { nameOf } from '../words.ts';

export type TableState = Pick<GameState, 'view' | 'council' | 'forecast' | 'draft'>;

export const VERDICT_GLYPHS: Record<Envelope['verdict'], string> = {
  champion: '★',
  agrees: '✓',
  footnotes: '✎',
  'keeps-silent': '…',
  'breaks-silence': '✉',
};

export interface SeatShown {
  glyph: string;
  /** Names the colour. */
  tone: string;
  text: string;
}

const favoursText = (draft: TableState['draft'], member: MemberId): string[] =>
  draft.sidePayments.flatMap(({ to, from, value }) => [
    ...(to === member ? [t('table.receives', { points: 100 * value })] : []),
    ...(from === member ? [t('table.pays', { points: 100 * value })] : []),
  ]);

const envelopeShown = ({ member, verdict, margin, undisclosed, mood, ...rest }: Envelope) => ({
  glyph: VERDICT_GLYPHS[verdict],
  tone: verdict,
  text: t('table.line.opened', {
    member: nameOf(member),
    verdict: t(`dossier.verdict.${verdict}`),
    points: points(margin + (undisclosed ?? 0) + mood, 1),
    cost: plain(100 * rest.isolationCost, 1),
  }),
});

const inVote = (id: MemberId, council: NonNullable<TableState['council']>): SeatShown => {
  const envelope = council.result.envelopes
    .slice(0, council.opened)
    .find(({ member }) => member === id);
  return envelope === undefined
    ? { glyph: '▢', tone: 'sealed', text: t('table.line.sealed', { member: nameOf(id) }) }
    : envelopeShown(envelope);
};

export const seatShown = (state: TableState, id: MemberId): SeatShown => {
  const { view, council, forecast, draft } = state;
  const member = memberOf(view, id);
  const name = nameOf(id);
  if (member === null || !hasSeat(view, member))
    return { glyph: '–', tone: 'gone', text: t('table.line.gone', { member: name }) };
  if (council !== null) return inVote(id, council);
  const expected = forecastFor(forecast, id);
  const favours = favoursText(draft, id);
  const also = favours.length === 0 ? '' : ` ${favours.join(' ')}`;
  if (expected === null)
    return { glyph: '·', tone: 'unknown', text: t('table.line.none', { member: name }) + also };
  const stance = stanceOf(expected);
  const margin = marginText(view, expected.margin, expected.spread, 0);
  return {
    glyph: STANCE_GLYPHS[stance],
    tone: stance,
    text: t('table.line.hint', { member: name, stance: t(`stance.${stance}`), margin }) + also,
  };
};
