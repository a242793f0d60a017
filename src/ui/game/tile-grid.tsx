/** The alliance as a grid of tiles, each about where its country lies: the map for keyboard, touch and screen reader. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../i18n/index.ts';
import type { MemberId } from '../../engine/state.ts';
import { ownMember } from '../../store/seat.ts';
import { useGame } from '../context.ts';
import type { MemberReading } from '../../store/map-layers/index.ts';
import { GlyphIcon, useStepStyle } from './glyph.tsx';
import { factOf } from './member-facts.ts';
import { useLayer } from './use-layer.ts';
import { useFive } from './disclosure.tsx';
import { nameOf } from './words.ts';

const LAYOUT: readonly (readonly (MemberId | null)[])[] = [
  'CAN . ISL . . NOR SWE FIN . .',
  'USA . . GBR . DNK . EST . .',
  '. . . NLD DEU . . LVA . .',
  '. . . BEL LUX CZE POL LTU . .',
  '. . . FRA . SVN SVK HUN ROU .',
  '. PRT ESP . ITA HRV MNE MKD BGR TUR',
  '. . . . . . ALB GRC . .',
].map((row) => row.split(' ').map((code) => (code === '.' ? null : code)));

const MOVES: Record<string, readonly [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const placeOf = (member: MemberId): [x: number, y: number] => {
  const y = LAYOUT.findIndex((row) => row.includes(member));
  return [LAYOUT[y]?.indexOf(member) ?? 0, y];
};

/** The nearest member in a direction: along the axis first, then the least sideways. */
export const neighbour = (from: MemberId, dx: number, dy: number): MemberId => {
  const [x, y] = placeOf(from);
  let best = from;
  let least = Infinity;
  LAYOUT.forEach((row, atY) => {
    row.forEach((member, atX) => {
      if (member === null) return;
      const along = (atX - x) * dx + (atY - y) * dy;
      const aside = Math.abs((atX - x) * dy) + Math.abs((atY - y) * dx);
      if (along <= 0 || aside > along * 2) return;
      const distance = along + 1.5 * aside;
      if (distance < least) {
        least = distance;
        best = member;
      }
    });
  });
  return best;
};

export const TileGrid = () => {
  const layer = useGame((s) => s.mapLayer);
  const selectMember = useGame((s) => s.selectMember);
  const readings = new Map(useLayer().map((r) => [r.member, r]));
  const [current, setCurrent] = useState<MemberId>('USA');
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = neighbour(current, move[0], move[1]);
    setCurrent(next);
    grid.current?.querySelector<HTMLElement>(`[data-member="${next}"]`)?.focus();
  };
  return (
    <table
      ref={grid}
      className="tile-grid"
      // The grid pattern of a table that is walked with the arrow keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-label={t('map.grid-label', { layer: t(`layer.${layer}`) })}
      onKeyDown={onKeyDown}
    >
      <tbody>
        {LAYOUT.map((row) => (
          <tr key={row.join()}>
            {row.map((member, x) =>
              member === null ? (
                // The places of the layout never change.
                <td key={`sea-${x}`} aria-hidden="true" />
              ) : (
                <Tile
                  key={member}
                  member={member}
                  reading={readings.get(member) ?? null}
                  inTabOrder={member === current}
                  onFocus={setCurrent}
                  onOpen={selectMember}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface TileProps {
  member: MemberId;
  /** null = not in this alliance. */
  reading: MemberReading | null;
  inTabOrder: boolean;
  onFocus: (member: MemberId) => void;
  onOpen: (member: MemberId) => void;
}

const Tile = ({ member, reading, inTabOrder, onFocus, onOpen }: TileProps) => {
  const view = useGame((s) => s.view);
  const layer = useGame((s) => s.mapLayer);
  const hoverMember = useGame((s) => s.hoverMember);
  const style = useStepStyle(reading?.step ?? null);
  const known = useFive().includes(member) ? ' to-know' : '';
  const own = ownMember(view) === member;
  if (reading === null) return <td aria-hidden="true" />;
  const fact = factOf(view, layer, reading);
  const gone = reading.standing === 'out-of-treaty';
  const words = `${nameOf(member)}: ${fact.text}`;
  return (
    // The button in it has its words, in spans that the rule does not look into.
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label
    <td>
      <button
        type="button"
        className={
          gone ? 'tile tone-gone' : `tile hatch-${reading.pattern}${known}${own ? ' own' : ''}`
        }
        style={gone ? undefined : style}
        data-member={member}
        tabIndex={inTabOrder ? 0 : -1}
        onFocus={() => {
          onFocus(member);
          hoverMember(member);
        }}
        onBlur={() => {
          hoverMember(null);
        }}
        onPointerEnter={() => {
          hoverMember(member);
        }}
        onPointerLeave={() => {
          hoverMember(null);
        }}
        onClick={() => {
          onOpen(member);
        }}
      >
        <span className="tile-code" title={words}>
          {member}
        </span>
        <span className="visually-hidden">
          {' '}
          {own && `${t('seat.yours')} `}
          {words}
        </span>
        <span className="tile-value" title={words} aria-hidden="true">
          {gone && <GlyphIcon glyph="cross" />}
          {reading.step !== null && <GlyphIcon glyph={reading.step.glyph} />} {fact.value}
        </span>
      </button>
    </td>
  );
};
