/** A button of the seat that is played: what it costs, what follows, and why not when it is refused. */
import { useId } from 'react';
import type { Action, Target } from '../../../engine/index.ts';
import { controlOf } from '../../../store/next.ts';
import { useGameStore } from '../../context.ts';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { actionText, costText } from '../verbs/verb-words.ts';
import { dimensionName, nameOf, refusalText } from '../words.ts';

/** What a button says to those who do not see what it stands beside. */
const heardName = (action: Action): string => {
  if (action.verb === 'ask-chair') return dimensionName(action.dimension);
  return action.verb === 'assurance' ? nameOf(action.member) : '';
};

export const Ask = ({
  target: { action, cost, refusal },
  text,
}: {
  target: Target;
  text: string;
}) => {
  const name = heardName(action);
  const store = useGameStore();
  const id = useId();
  const label = actionText(action);
  return (
    <div className="ask-chair">
      <button
        type="button"
        data-next={controlOf(action)}
        aria-disabled={refusal !== null}
        aria-describedby={id}
        onClick={() => {
          if (refusal !== null) return;
          const { submit, say } = store.getState();
          const refused = submit(action);
          say(refused === null ? label : refusalText(refused));
        }}
      >
        {text} <span className="visually-hidden">{name}</span>{' '}
        <span className="cost">{costText(cost)}</span>
      </button>
      <div id={id}>
        {refusal === null ? (
          <PreviewLines action={action} />
        ) : (
          <p className="why-not small">{refusalText(refusal)}</p>
        )}
      </div>
    </div>
  );
};
