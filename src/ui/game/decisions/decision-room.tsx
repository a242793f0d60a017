/** What interrupts the play and fills the room: a card of the deck, or the roll-call. */
import type { Decision } from '../../../engine/state.ts';
import { t } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { CardSheet } from './card-sheet.tsx';
import { RollCallRoom } from './roll-call-room.tsx';

export const DecisionRoom = () => {
  const decision = useGame((s) => s.view.decisions[0]);
  const rollCall = useGame((s) => s.rollCall);
  if (rollCall !== null) {
    const round = rollCall.result === null ? 'first' : 'last';
    return <RollCallRoom key={`${rollCall.call.victim}-${round}`} playback={rollCall} />;
  }
  return (
    <main className="report-room" id="main">
      <article
        className="sheet report decision-card"
        key={keyOf(decision)}
        data-decision={decision?.kind}
      >
        <p className="muted">{t('decision.heading')}</p>
        {decision?.kind === 'card' && <CardSheet decision={decision} />}
      </article>
    </main>
  );
};

/** A new question is a new sheet: the focus goes to its heading. */
const keyOf = (decision: Decision | undefined): string =>
  decision?.kind === 'card' ? decision.card : (decision?.kind ?? '');
