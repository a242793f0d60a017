/** Everything that hours and capital can be spent on besides a text, by group; what is refused says why. */
import { DisclosureGroup } from 'react-aria-components';
import { t } from '../../../i18n/index.ts';
import { groupedMoves } from '../../../store/verbs.ts';
import { useGame } from '../../context.ts';
import { VerbRow } from './verb-row.tsx';

export const VerbList = () => {
  const legal = useGame((s) => s.legal);
  return (
    <DisclosureGroup className="verb-list">
      {groupedMoves(legal).map(({ group, moves }) => (
        <section key={group} aria-labelledby={`verbs-${group}`}>
          <h2 id={`verbs-${group}`}>{t(`verbs.${group}`)}</h2>
          {moves.map((move) => (
            <VerbRow key={move.verb} move={move} />
          ))}
        </section>
      ))}
    </DisclosureGroup>
  );
};
