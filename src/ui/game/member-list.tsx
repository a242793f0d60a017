/** The members as a table that can be sorted. */
import { useState } from 'react';
import { plain, t } from '../../i18n/index.ts';
import type { Member, View } from '../../engine/state.ts';
import { meanBelief01, stanceOf, STANCE_GLYPHS, turnsToElection } from '../../store/readings.ts';
import type { CouncilForecast } from '../../store/scene-state.ts';
import { useGame } from '../context.ts';
import { marginText } from './band-words.ts';
import { forecastFor } from './member-facts.ts';
import { nameOf } from './words.ts';

const COLUMNS = ['member', 'margin', 'believed', 'spending', 'election'] as const;
type Column = (typeof COLUMNS)[number];

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
}

const rowsOf = (view: View, forecast: CouncilForecast | null): Row[] =>
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
    };
  });

const FAR = 999;

const compare = (a: Row, b: Row, by: Column): number => {
  switch (by) {
    case 'member':
      return a.name.localeCompare(b.name, 'en');
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
  const rows = rowsOf(view, forecast).toSorted((a, b) => compare(a, b, by) * (upwards ? 1 : -1));
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
            {COLUMNS.map((column) => (
              <SortHead
                key={column}
                column={column}
                sorted={column !== by ? 'none' : upwards ? 'ascending' : 'descending'}
                onSort={sort}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <MemberRow key={row.member.id} row={row} onOpen={selectMember} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

interface SortHeadProps {
  column: Column;
  sorted: 'none' | 'ascending' | 'descending';
  onSort: (column: Column) => void;
}

const SortHead = ({ column, sorted, onSort }: SortHeadProps) => (
  <th scope="col" aria-sort={sorted}>
    <button
      type="button"
      className="quiet"
      title={t('list.sort', { column: t(`list.${column}`) })}
      onClick={() => {
        onSort(column);
      }}
    >
      {t(`list.${column}`)}
      <span aria-hidden="true">
        {sorted === 'ascending' ? ' ↑' : sorted === 'descending' ? ' ↓' : ''}
      </span>
    </button>
  </th>
);

const MemberRow = ({ row, onOpen }: { row: Row; onOpen: (member: string) => void }) => (
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
    <td>{row.margin === null ? '–' : `${row.glyph} ${row.band}`}</td>
    <td>{plain(row.believed)}</td>
    <td>{plain(row.spending, 1)} %</td>
    <td>{row.election < 0 ? '–' : row.election}</td>
  </tr>
);
