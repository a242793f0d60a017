/** A letter stops the vote: withdraw, make one live offer, or hold your nerve. */
import { useEffect, useRef } from 'react';
import type { Target } from '../../../engine/index.ts';
import { plain, points, t, tOf } from '../../../i18n/index.ts';
import { letterAnswers, letterOf } from '../../../store/letter.ts';
import { legalMoves } from '../../../store/room.ts';
import { useGame } from '../../context.ts';
import { nameOf } from '../words.ts';
import { Answer } from './answers.tsx';

/** Margin from which it is worth a line what a government had not told. */
const WORTH_TELLING = 0.005;

export const CouncilCards = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const letter = letterOf(view);
  if (letter === null) return null;
  const { envelope, lacks } = letter;
  const member = nameOf(envelope.member);
  const { withdraw, offer, hold } = letterAnswers(view, legal);
  return (
    <section className="council-cards" aria-labelledby="letter-heading">
      <h3 id="letter-heading" tabIndex={-1} ref={heading}>
        {t('council.waits', { member })}
      </h3>
      <p className="small">
        {t('council.lacks', { member, lacks: plain(100 * lacks, 1) })}{' '}
        {Math.abs(envelope.undisclosed ?? 0) >= WORTH_TELLING &&
          t('council.had-not-told', { points: points(envelope.undisclosed ?? 0, 1) })}
      </p>
      <ul className="plain-list answers cards-in-hand" aria-label={t('decision.answers')}>
        <Card target={withdraw} digit={1} />
        {offer === null ? (
          <li className="small muted">{t('council.no-offer')}</li>
        ) : (
          <Offer target={offer} digit={2} />
        )}
        <Card target={hold} digit={offer === null ? 2 : 3} />
      </ul>
    </section>
  );
};

const Card = ({ target, digit }: { target: Target | null; digit: number }) =>
  target === null ? null : (
    <Answer target={target} title={tOf('verb', target.action.verb)} digit={digit} />
  );

const Offer = ({ target, digit }: { target: Target; digit: number }) =>
  target.action.verb === 'live-offer' ? (
    <Answer
      target={target}
      digit={digit}
      title={t('council.offer', { points: 100 * target.action.value })}
      text={t('council.offer-enough')}
      bare
    />
  ) : null;
