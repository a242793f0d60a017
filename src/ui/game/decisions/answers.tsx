/** The answers to what waits: each with its cost, what it would do, and why not when it is refused. */
import { useId, type Ref } from 'react';
import type { Action, Target } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { useGameStore } from '../../context.ts';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { costText } from '../verbs/verb-words.ts';
import { refusalText } from '../words.ts';

interface AnswerProps {
  target: Target;
  title: string;
  text: string | undefined;
  first: Ref<HTMLButtonElement> | undefined;
}

export const Answer = ({ target: { action, cost, refusal }, title, text, first }: AnswerProps) => {
  const store = useGameStore();
  const id = useId();
  const answer = (): void => {
    const { submit, say } = store.getState();
    const refused = submit(action);
    say(refused === null ? title : refusalText(refused));
  };
  return (
    <li className={refusal === null ? 'answer' : 'answer refused'}>
      <button
        type="button"
        ref={first}
        aria-disabled={refusal !== null}
        aria-describedby={id}
        onClick={() => {
          if (refusal === null) answer();
        }}
      >
        {title} <span className="cost">{costText(cost)}</span>
      </button>
      <div id={id}>
        {text !== undefined && <p className="small">{text}</p>}
        <PreviewLines action={action} />
        {refusal !== null && <p className="why-not">{refusalText(refusal)}</p>}
      </div>
    </li>
  );
};

interface AnswerListProps {
  targets: readonly Target[];
  title: (action: Action) => string;
  text?: (action: Action) => string;
  /** The first answer, which takes the focus. */
  first: Ref<HTMLButtonElement>;
}

export const AnswerList = ({ targets, title, text, first }: AnswerListProps) => (
  <ul className="plain-list answers" aria-label={t('decision.answers')}>
    {targets.map((target, at) => (
      <Answer
        key={title(target.action)}
        target={target}
        title={title(target.action)}
        text={text?.(target.action)}
        first={at === 0 ? first : undefined}
      />
    ))}
  </ul>
);
