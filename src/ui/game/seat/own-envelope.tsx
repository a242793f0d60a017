/** The player's own envelope while the council waits for it: consent, a footnote, a letter, or a price, each with what follows. */
import { useEffect, useRef } from 'react';
import type { Action } from '../../../engine/index.ts';
import { points, t } from '../../../i18n/index.ts';
import { legalMoves } from '../../../store/room.ts';
import { envelopeAnswers, envelopeOf, ownMember } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { Answer } from '../decisions/answers.tsx';
import { nameOf } from '../words.ts';

const titleOf = (action: Action): string => {
  if (action.verb !== 'envelope') return '';
  return action.vote === 'price'
    ? t('envelope.price', { points: 100 * action.value })
    : t(`envelope.${action.vote}`);
};

export const OwnEnvelopeCards = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const own = envelopeOf(view);
  const member = ownMember(view);
  if (own === null || member === null) return null;
  return (
    <section className="council-cards own-envelope" aria-labelledby="envelope-heading">
      <h3 id="envelope-heading" tabIndex={-1} ref={heading}>
        {t('envelope.heading')}
      </h3>
      <p>
        {t('envelope.lead', {
          member: nameOf(member),
          points: points(own.felt, 1),
          letters: own.letters,
        })}
      </p>
      {own.refusedPrice !== null && (
        <p role="status">{t('envelope.refused', { points: 100 * own.refusedPrice })}</p>
      )}
      <ul className="plain-list answers cards-in-hand" aria-label={t('decision.answers')}>
        {envelopeAnswers(legal).map((target, at) => (
          <Answer
            key={titleOf(target.action)}
            target={target}
            title={titleOf(target.action)}
            digit={at + 1}
            unpriced
          />
        ))}
      </ul>
    </section>
  );
};
