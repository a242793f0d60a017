/** The answers to what waits: each with its cost, what it would do, and why not when it is refused. */
import { useId } from 'react';
import type { Action, Target } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { controlOf } from '../../../store/next.ts';
import { useGameStore } from '../../context.ts';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { costText } from '../verbs/verb-words.ts';
import { refusalText } from '../words.ts';

interface AnswerProps {
  target: Target;
  title: string;
  /** The key that brings it into focus: 1 is the first. */
  digit?: number;
  text?: string | undefined;
  /** The words say all: no preview. */
  bare?: boolean;
  /** What it costs is in its preview: no price beside its name. */
  unpriced?: boolean;
}

export const Answer = ({
  target,
  title,
  digit,
  text,
  bare = false,
  unpriced = false,
}: AnswerProps) => {
  const { action, cost, refusal } = target;
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
        data-next={controlOf(action)}
        aria-disabled={refusal !== null}
        aria-describedby={id}
        aria-keyshortcuts={digit === undefined ? undefined : String(digit)}
        onClick={() => {
          if (refusal === null) answer();
        }}
      >
        {digit !== undefined && (
          <kbd className="digit" aria-hidden="true">
            {digit}
          </kbd>
        )}
        {title} {!unpriced && <span className="cost">{costText(cost)}</span>}
      </button>
      <div id={id}>
        {text !== undefined && <p className="small">{text}</p>}
        {!bare && <PreviewLines action={action} />}
        {refusal !== null && <p className="why-not small">{refusalText(refusal)}</p>}
      </div>
    </li>
  );
};

interface AnswerListProps {
  targets: readonly Target[];
  title: (action: Action) => string;
}

export const AnswerList = ({ targets, title }: AnswerListProps) => (
  <ul className="plain-list answers" aria-label={t('decision.answers')}>
    {targets.map((target, at) => (
      <Answer
        key={title(target.action)}
        target={target}
        title={title(target.action)}
        digit={at + 1}
      />
    ))}
  </ul>
);
