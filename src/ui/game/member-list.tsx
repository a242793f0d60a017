/** The members as a table: sorted by any figure, with the columns of one's choice, and narrowed by a few letters. */
import { useId, useState } from 'react';
import { byName, percent, plain, t, tOf } from '../../i18n/index.ts';
import type { Member, View } from '../../engine/state.ts';
import type { MemberReading } from '../../store/map-layers/index.ts';
import { MEMBER_COLUMNS, withColumn, type MemberColumn } from '../../store/member-columns.ts';
import { compareFigures, figuresOf, type FigureOf } from '../../store/member-figures.ts';
import { stanceOf, STANCE_GLYPHS } from '../../store/readings.ts';
import type { CouncilForecast, MapLayer } from '../../store/scene-state.ts';
import { useApp, useGame } from '../context.ts';
import '../styles/members.css';
import { marginText } from './band-words.ts';
import { Swatch } from './glyph.tsx';
import { stepText } from './map-words.ts';
import { factOf, forecastFor } from './member-facts.ts';
import { useLayer } from './use-layer.ts';
import { nameOf } from './words.ts';

/** Name and layer are always there. */
type Column = 'member' | 'layer' | MemberColumn;

/** Columns that would tell what the layer tells already. */
const SHOWN_AS: Partial<Record<MapLayer, MemberColumn>> = {
  support: 'margin',
  spending: 'spending',
  election: 'election',
};

interface Row {
  member: Member;
  name: string;
  /** Who leads the government, in words: the filter looks there too. */
  government: string;
  figure: FigureOf;
  /** The margin as this difficulty tells it; empty without a draft. */
  margin: string;
  reading: MemberReading | null;
}

const rowsOf = (
  view: View,
  forecast: CouncilForecast | null,
  readings: readonly MemberReading[],
): Row[] =>
  view.members.map((member, index) => {
    const own = forecastFor(forecast, member.id);
    return {
      member,
      name: nameOf(member.id),
      government: tOf('archetype', member.government.archetype),
      figure: figuresOf(view, member, own?.margin ?? null),
      margin:
        own === null
          ? ''
          : `${STANCE_GLYPHS[stanceOf(own)]} ${marginText(view, own.margin, own.spread, 0)}`,
      reading: readings[index] ?? null,
    };
  });

const compare = (a: Row, b: Row, by: Column, upwards: boolean): number => {
  if (by === 'member') return byName(a.name, b.name) * (upwards ? 1 : -1);
  const [first, second] =
    by === 'layer'
      ? [a.reading?.figure ?? null, b.reading?.figure ?? null]
      : [a.figure(by), b.figure(by)];
  return compareFigures(first, second, upwards);
};

const answersTo = ({ member, name, government }: Row, query: string): boolean =>
  `${member.id} ${name} ${government}`.toLowerCase().includes(query.trim().toLowerCase());

export const MemberList = () => {
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const layer = useGame((s) => s.mapLayer);
  const chosen = useApp((s) => s.settings.memberColumns);
  const [by, setBy] = useState<Column>(forecast === null ? 'member' : 'margin');
  const [upwards, setUpwards] = useState(true);
  const [query, setQuery] = useState('');
  const readings = useLayer();
  const columns: Column[] = ['member', 'layer', ...chosen.filter((c) => c !== SHOWN_AS[layer])];
  const all = rowsOf(view, forecast, readings);
  const rows = all
    .filter((row) => answersTo(row, query))
    .toSorted((a, b) => compare(a, b, by, upwards));
  const sort = (column: Column): void => {
    setUpwards(column === by ? !upwards : true);
    setBy(column);
  };
  return (
    <div className="member-table">
      <div className="member-tools">
        <Filter query={query} onChange={setQuery} shown={rows.length} of={all.length} />
        <ColumnChoice chosen={chosen} />
      </div>
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
              <MemberRow key={row.member.id} row={row} layer={layer} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

interface FilterProps {
  query: string;
  onChange: (query: string) => void;
  shown: number;
  of: number;
}

const Filter = ({ query, onChange, shown, of }: FilterProps) => {
  const id = useId();
  return (
    <p className="member-filter">
      <label htmlFor={id}>{t('list.filter')}</label>{' '}
      <input
        id={id}
        type="search"
        value={query}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />{' '}
      <output className="muted small">{shown < of && t('list.shown', { shown, of })}</output>
    </p>
  );
};

const ColumnChoice = ({ chosen }: { chosen: readonly MemberColumn[] }) => {
  const change = useApp((s) => s.changeSettings);
  return (
    <details className="column-choice">
      <summary>{t('list.columns')}</summary>
      <fieldset>
        <legend className="visually-hidden">{t('list.columns')}</legend>
        {MEMBER_COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={chosen.includes(column)}
              onChange={(event) => {
                change({ memberColumns: withColumn(chosen, column, event.target.checked) });
              }}
            />{' '}
            {t(`list.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
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
  columns: readonly Column[];
}

const MemberRow = ({ row, layer, columns }: MemberRowProps) => {
  const view = useGame((s) => s.view);
  const selectMember = useGame((s) => s.selectMember);
  const fact = row.reading === null ? null : factOf(view, layer, row.reading);
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className="link"
          title={t('list.open', { member: row.name })}
          data-member={row.member.id}
          onClick={() => {
            selectMember(row.member.id);
          }}
        >
          <span className="mono">{row.member.id}</span> {row.name}
        </button>
      </th>
      {columns.map((column) =>
        column === 'member' ? null : column === 'layer' ? (
          <td key={column} className="layer-cell" title={fact?.text}>
            {fact?.value} <span className="step-words">{stepOf(row.reading)}</span>
            <Swatch step={row.reading?.step ?? null} pattern={row.reading?.pattern} />
          </td>
        ) : (
          <td key={column}>{shownIn(row, column)}</td>
        ),
      )}
    </tr>
  );
};

const NONE = '–';

/** A figure as its column tells it. */
const shownIn = (row: Row, column: MemberColumn): string => {
  const figure = row.figure(column);
  if (column === 'margin') return row.margin === '' ? NONE : row.margin;
  if (figure === null) return NONE;
  if (column === 'spending') return percent(figure, 1);
  if (column === 'challenger') return percent(figure);
  return plain(figure, column === 'resentment' ? 1 : 0);
};

const stepOf = (reading: MemberReading | null): string =>
  reading === null || reading.step === null ? t('map-step.unknown') : stepText(reading.step.id);
