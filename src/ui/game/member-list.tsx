/** The members as a table that can be sorted. */
import { useState } from 'react';
import { plain, t } from '../../i18n/index.ts';
import type { Member, View } from '../../engine/state.ts';
import { meanBelief01, stanceOf, STANCE_GLYPHS, turnsToElection } from '../../store/readings.ts';
import type { CouncilForecast, MapLayer } from '../../store/scene-state.ts';
import type { MemberReading } from '../../store/map-layers/index.ts';
import { useGame } from '../context.ts';
import { marginText } from './band-words.ts';
import { Swatch } from './glyph.tsx';
import { stepText } from './map-words.ts';
import { factOf, forecastFor } from './member-facts.ts';
import { useLayer } from './use-layer.ts';
import { nameOf } from './words.ts';

const COLUMNS = ['member', 'layer', 'margin', 'believed', 'spending', 'election'] as const;
type Column = (typeof COLUMNS)[number];
/** Columns that would tell what the layer tells already. */
const SHOWN_AS: Partial<Record<MapLayer, Column>> = {
  support: 'margin',
  spending: 'spending',
  election: 'election',
};

interface Row {
  member: Member;
  name: string;
  margin: number | null;
  /** The margin as this difficulty tells it. */
  band: string;
  glyph: string;
  believed: number;
  spending: number;
  election: number;
  reading: MemberReading | null;
}

const rowsOf = (
  view: View,
  forecast: CouncilForecast | null,
  readings: readonly MemberReading[],
): Row[] =>
  view.members.map((member, index) => {
    const own = forecastFor(forecast, member.id);
    const turns = turnsToElection(member, view.turn);
    return {
      member,
      name: nameOf(member.id),
      margin: own?.margin ?? null,
      band: own === null ? '' : marginText(view, own.margin, own.spread, 0),
      glyph: own === null ? '' : STANCE_GLYPHS[stanceOf(own)],
      believed: 100 * meanBelief01(view, index),
      spending: member.spendingPctGdp,
      election: turns,
      reading: readings[index] ?? null,
    };
  });

const FAR = 999;

const compare = (a: Row, b: Row, by: Column): number => {
  switch (by) {
    case 'member':
      return a.name.localeCompare(b.name, 'en');
    case 'layer':
      return (a.reading?.figure ?? FAR) - (b.reading?.figure ?? FAR);
    case 'margin':
      return (a.margin ?? FAR) - (b.margin ?? FAR);
    case 'believed':
      return a.believed - b.believed;
    case 'spending':
      return a.spending - b.spending;
    case 'election':
    default:
      return (a.election < 0 ? FAR : a.election) - (b.election < 0 ? FAR : b.election);
  }
};

export const MemberList = () => {
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const selectMember = useGame((s) => s.selectMember);
  const [by, setBy] = useState<Column>(forecast === null ? 'member' : 'margin');
  const [upwards, setUpwards] = useState(true);
  const layer = useGame((s) => s.mapLayer);
  const readings = useLayer();
  const columns = COLUMNS.filter((column) => column !== SHOWN_AS[layer]);
  const rows = rowsOf(view, forecast, readings).toSorted(
    (a, b) => compare(a, b, by) * (upwards ? 1 : -1),
  );
  const sort = (column: Column): void => {
    setUpwards(column === by ? !upwards : true);
    setBy(column);
  };
  return (
    <div className="table-scroll">
      <table className="members">
        <caption className="visually-hidden">{t('list.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column}
                column={column}
                name={column === 'layer' ? t(`layer.${layer}`) : t(`list.${column}`)}
                sorted={column !== by ? 'none' : upwards ? 'ascending' : 'descending'}
                onSort={sort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MemberRow key={row.member.id} row={row} layer={layer} onOpen={selectMember} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface SortHeadProps {
  column: Column;
  name: string;
  sorted: 'none' | 'ascending' | 'descending';
  onSort: (column: Column) => void;
}

const SortHead = ({ column, name, sorted, onSort }: SortHeadProps) => (
  <th scope="col" aria-sort={sorted}>
    <button
      type="button"
      className="quiet"
      title={t('list.sort', { column: name })}
      onClick={() => {
        onSort(column);
      }}
    >
      {name}
      <span aria-hidden="true">
        {sorted === 'ascending' ? ' ↑' : sorted === 'descending' ? ' ↓' : ''}
      </span>
    </button>
  </th>
);

interface MemberRowProps {
  row: Row;
  layer: MapLayer;
  onOpen: (member: string) => void;
}

const MemberRow = ({ row, layer, onOpen }: MemberRowProps) => {
  const view = useGame((s) => s.view);
  const fact = row.reading === null ? null : factOf(view, layer, row.reading);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link"
          aria-label={t('list.open', { member: row.name })}
          data-member={row.member.id}
          onClick={() => {
            onOpen(row.member.id);
          }}
        >
          <span className="mono">{row.member.id}</span> {row.name}
        </button>
      </th>
      <td className="layer-cell" title={fact?.text}>
        {fact?.value} <span className="step-words">{stepOf(row.reading)}</span>
        <Swatch step={row.reading?.step ?? null} pattern={row.reading?.pattern} />
      </td>
      {layer !== 'support' && <td>{row.margin === null ? '–' : `${row.glyph} ${row.band}`}</td>}
      <td>{plain(row.believed)}</td>
      {layer !== 'spending' && <td>{plain(row.spending, 1)} %</td>}
      {layer !== 'election' && <td>{row.election < 0 ? '–' : row.election}</td>}
    </tr>
  );
};

const stepOf = (reading: MemberReading | null): string =>
  reading === null || reading.step === null ? t('map-step.unknown') : stepText(reading.step.id);
