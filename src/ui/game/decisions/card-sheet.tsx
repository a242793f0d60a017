/** A card of the deck: what happened, why it was drawn, and what can be done about it. */
import { useEffect, useRef } from 'react';
import type { Action } from '../../../engine/index.ts';
import type { Decision } from '../../../engine/state.ts';
import { tOf } from '../../../i18n/index.ts';
import { answers } from '../../../store/verbs.ts';
import { useGame } from '../../context.ts';
import { cardPeople } from '../words.ts';
import { AnswerList } from './answers.tsx';

export const CardSheet = ({ decision }: { decision: Extract<Decision, { kind: 'card' }> }) => {
  const legal = useGame((s) => s.legal);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { card, subject, other, because } = decision;
  const about = cardPeople(subject, other);
  const title = (action: Action): string =>
    action.verb === 'choose' ? tOf('card', `${card}.${action.choice}`, about) : action.verb;
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {tOf('card', card, about)}
      </h2>
      <p className="lead">{tOf('card', `${card}.body`, about)}</p>
      <p className="muted">{tOf('card', `${card}.because`, { ...about, ...because.params })}</p>
      <AnswerList targets={answers(legal)} title={title} />
    </>
  );
};
