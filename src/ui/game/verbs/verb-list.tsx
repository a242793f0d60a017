/** Everything that hours and capital can be spent on besides a text, by group; what is refused says why. */
import { useEffect, useState } from 'react';
import { DisclosureGroup, type Key } from 'react-aria-components';
import { t } from '../../../i18n/index.ts';
import { groupedMoves } from '../../../store/verbs.ts';
import { legalMoves } from '../../../store/room.ts';
import { useGame, useGameStore } from '../../context.ts';
import { useDisclosed } from '../disclosure.tsx';
import { VerbRow } from './verb-row.tsx';

/** The button that carries the verb out, or where there is none its head. */
const focusVerb = (verb: string): void => {
  const head = document.querySelector<HTMLElement>(`[data-verb="${verb}"]`);
  head?.scrollIntoView({ block: 'start' });
  const button = head?.closest('.verb')?.querySelector<HTMLElement>('.do-it');
  (button ?? head)?.focus({ preventScroll: true });
};

/** Which verb is open: the one that was pressed, or the one that was opened from elsewhere. */
const useExpanded = () => {
  const store = useGameStore();
  const aimed = useGame((s) => s.aimed);
  const [expanded, setExpanded] = useState<Set<Key>>(new Set());
  const [seen, setSeen] = useState<typeof aimed>(null);
  if (aimed !== seen) {
    setSeen(aimed);
    if (aimed !== null) setExpanded(new Set([aimed.verb]));
  }
  useEffect(() => {
    if (aimed === null) return undefined;
    // The first frame opens the verb, the second has its button.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        focusVerb(aimed.verb);
        store.setState({ aimed: null });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [aimed, store]);
  return [expanded, setExpanded] as const;
};

export const VerbList = () => {
  const legal = useGame(legalMoves);
  const [expanded, setExpanded] = useExpanded();
  const { groups } = useDisclosed();
  const shown = groupedMoves(legal).filter(
    ({ group, moves }) => groups.includes(group) || moves.some(({ verb }) => expanded.has(verb)),
  );
  return (
    <DisclosureGroup className="verb-list" expandedKeys={expanded} onExpandedChange={setExpanded}>
      {shown.map(({ group, moves }) => (
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
