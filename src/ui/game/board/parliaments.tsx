/** The parliaments that have the treaty before them: who votes when, with what odds, and what a no would mean. */
import { t } from '../../../i18n/index.ts';
import type { RatificationProspects } from '../../../store/board.ts';
import { useGame } from '../../context.ts';
import { oddsText } from '../band-words.ts';
import { BoardTable } from './board-table.tsx';
import { dateOf, nameOf } from '../words.ts';

const HEADS = [
  'parliament',
  'parliament-stands',
  'parliament-votes',
  'parliament-odds',
  'parliament-no',
] as const;

type Prospect = RatificationProspects['parliaments'][number];

/** The doubtful first. */
const byDoubt = (a: Prospect, b: Prospect): number => a.ratifies01 - b.ratifies01;

export const Parliaments = ({ prospects }: { prospects: RatificationProspects }) => (
  <details>
    <summary>{t('board.parliaments')}</summary>
    <BoardTable
      caption={t('board.parliaments')}
      heads={HEADS.map((key) => ({ key, words: t(`board.${key}`) }))}
    >
      {prospects.parliaments.toSorted(byDoubt).map((parliament) => (
        <ParliamentRow key={parliament.member} parliament={parliament} />
      ))}
    </BoardTable>
  </details>
);

const ParliamentRow = ({ parliament }: { parliament: Prospect }) => {
  const view = useGame((s) => s.view);
  const { member, state, dueTurn, referendum, ratifies01, no } = parliament;
  const date = dueTurn === null ? '–' : dateOf(view, dueTurn);
  return (
    <tr>
      <th scope="row">{nameOf(member)}</th>
      <td>{t(`board.parliament.${state}`)}</td>
      <td>{referendum ? t('board.referendum', { date }) : date}</td>
      <td>{oddsText(view, ratifies01)}</td>
      <td>{t(`board.no.${no}`)}</td>
    </tr>
  );
};
