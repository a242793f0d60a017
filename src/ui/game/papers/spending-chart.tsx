/** What governments spend over the campaign: any of them against the rest. */
import { useState } from 'react';
import { percent, t } from '../../../i18n/index.ts';
import type { View } from '../../../engine/state.ts';
import type { GameState } from '../../../store/game-state.ts';
import { useGame } from '../../context.ts';
import { ChartFigure, type TableData } from '../../charts/chart-figure.tsx';
import { Lines } from '../../charts/drawings.ts';
import { LineKey } from '../../charts/line-key.tsx';
import { linesHeight, type LinesData } from '../../charts/lines-data.ts';
import { yearAt } from '../index-chart.tsx';
import { MemberSelect } from '../payments.tsx';
import { useArchive } from '../use-archive.ts';
import { dateOf, nameOf } from '../words.ts';

export const SpendingChart = () => {
  const view = useGame((s) => s.view);
  const archive = useArchive();
  const [member, setMember] = useState(() => view.members.find((m) => m.europeanMajor)?.id ?? '');
  const data = dataOf(view, archive, member);
  const name = t('spending.heading');
  return (
    <section>
      <h3>{name}</h3>
      <MemberSelect
        label={t('spending.member')}
        ids={view.members.map((m) => m.id)}
        value={member}
        onChange={setMember}
      />
      <LineKey series={data.series} />
      <ChartFigure
        caption={`${name}: ${nameOf(member)}`}
        bare
        height={linesHeight(640)}
        table={tableOf(view, data)}
        chart={<Lines label={`${name}: ${nameOf(member)}`} data={data} />}
      />
    </section>
  );
};

const dataOf = (view: View, archive: GameState['archive'], member: string): LinesData => {
  const index = view.members.findIndex((m) => m.id === member);
  const own = archive.map((entry) => entry.spendingPctGdp[index] ?? 0);
  const others = archive.map(
    ({ turn }) => view.history.find((record) => record.turn === turn)?.spendingPctGdp ?? 0,
  );
  const most = Math.max(4, ...own, ...others);
  return {
    domain: [0, Math.ceil(most)],
    moments: archive.map(({ turn }) => ({
      key: String(turn),
      year: yearAt(view, turn),
      signs: [],
    })),
    series: [
      { key: 'member', name: nameOf(member), tone: 'member', values: own },
      { key: 'mean', name: t('spending.mean'), tone: 'mean', values: others },
    ],
  };
};

const tableOf = (view: View, { moments, series }: LinesData): TableData => ({
  columns: [t('end.chart-turn'), ...series.map(({ name }) => name)],
  rows: moments.map(({ key }, at) => ({
    key,
    head: dateOf(view, Number(key)),
    cells: series.map(({ values }) => percent(values[at] ?? 0, 2)),
  })),
});
