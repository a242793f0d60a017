/** A button of the seat that is played: what it costs, what follows, and why not when it is refused. */
import { useId } from 'react';
import type { Target } from '../../../engine/index.ts';
import { controlOf } from '../../../store/next.ts';
import { useGameStore } from '../../context.ts';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { actionText, costText } from '../verbs/verb-words.ts';
import { dimensionName, refusalText } from '../words.ts';

export const Ask = ({
  target: { action, cost, refusal },
  text,
}: {
  target: Target;
  text: string;
}) => {
  const name = action.verb === 'ask-chair' ? dimensionName(action.dimension) : '';
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
