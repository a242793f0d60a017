/** Article 4 or 5 is invoked: the answers so far, and the one thing that the chair can do. */
import { useEffect, useRef } from 'react';
import type { Action } from '../../../engine/index.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { answers } from '../../../store/verbs.ts';
import { useGame } from '../../context.ts';
import { capitalised, nameOf } from '../words.ts';
import { targetText } from '../verbs/verb-words.ts';
import { AnswerList } from './answers.tsx';

export const RollCallSheet = () => {
  const rollCall = useGame((s) => s.view.theatre.rollCall);
  const legal = useGame((s) => s.legal);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (rollCall === null) return null;
  const { article, kind, victim, because, responses } = rollCall;
  return (
    <div className="game-card suit-frontier">
      <p className="suit">{t('suit.roll-call')}</p>
      <h2 tabIndex={-1} ref={heading}>
        {t('roll-call.heading', { member: nameOf(victim), article })}
      </h2>
      <p className="lead">{t(`roll-call.kind.${kind}`)}</p>
      <section className="drawn-because">
        <h3>{t('card-facts.heading')}</h3>
        <p>{tOf('because', because)}</p>
      </section>
      <h3>{t('roll-call.answers')}</h3>
      <ol className="roll-call">
        {responses.map(({ member, grade }) => (
          <li key={member} className={`grade-${grade}`}>
            {t('roll-call.answer', {
              member: nameOf(member),
              grade: t(`roll-call.grade.${grade}`),
            })}
          </li>
        ))}
      </ol>
      <AnswerList targets={answers(legal)} title={stanceText} />
    </div>
  );
};

const stanceText = (action: Action): string => capitalised(targetText(action));
