/** A letter stops the vote: withdraw, make one live offer, or hold your nerve. */
import { useEffect, useRef } from 'react';
import type { Action } from '../../../engine/index.ts';
import type { CouncilResult } from '../../../engine/state.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { answers } from '../../../store/verbs.ts';
import { useGame } from '../../context.ts';
import { nameOf } from '../words.ts';
import { AnswerList } from './answers.tsx';

export const CouncilCards = ({ result }: { result: CouncilResult }) => {
  const legal = useGame((s) => s.legal);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const author = result.envelopes.at(-1)?.member ?? '';
  const title = (action: Action): string =>
    action.verb === 'live-offer'
      ? t('council.offer', { member: nameOf(author), points: 100 * action.value })
      : tOf('verb', action.verb);
  return (
    <section className="council-cards" aria-labelledby="letter-heading">
      <h3 id="letter-heading">{t('council.waits', { member: nameOf(author) })}</h3>
      <AnswerList
        targets={answers(legal)}
        title={title}
        text={(action) => tOf('verb', `${action.verb}.does`)}
        first={first}
      />
    </section>
  );
};
