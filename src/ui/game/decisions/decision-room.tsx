/** What interrupts the play and fills the room: a card of the deck, or the roll-call. */
import type { Decision } from '../../../engine/state.ts';
import { t } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { CardSheet } from './card-sheet.tsx';
import { RollCallSheet } from './roll-call-sheet.tsx';

export const DecisionRoom = () => {
  const decision = useGame((s) => s.view.decisions[0]);
  return (
    <main className="report-room" id="main">
      <article
        className="sheet report decision-card"
        key={keyOf(decision)}
        data-decision={decision?.kind}
      >
        <p className="muted">{t('decision.heading')}</p>
        {decision?.kind === 'card' && <CardSheet decision={decision} />}
        {decision?.kind === 'roll-call' && <RollCallSheet />}
      </article>
    </main>
  );
};

/** A new question is a new sheet: the focus goes to its heading. */
const keyOf = (decision: Decision | undefined): string =>
  decision?.kind === 'card' ? decision.card : (decision?.kind ?? '');
