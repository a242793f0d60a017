/** A card of the deck: what happened, why it was drawn, and what can be done about it. */
import { useEffect, useRef } from 'react';
import type { Action } from '../../../engine/index.ts';
import { plain, t, tOf } from '../../../i18n/index.ts';
import { cardFacts, type CardDecision, type CardFigure } from '../../../store/card-facts.ts';
import { answers } from '../../../store/verbs.ts';
import { legalMoves } from '../../../store/room.ts';
import { useGame } from '../../context.ts';
import { cardPeople } from '../words.ts';
import { AnswerList } from './answers.tsx';

export const CardSheet = ({ decision }: { decision: CardDecision }) => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { card, subject, other } = decision;
  const about = cardPeople(subject, other);
  const facts = cardFacts(view, decision);
  const title = (action: Action): string =>
    action.verb === 'choose' ? tOf('card', `${card}.${action.choice}`, about) : action.verb;
  return (
    <div className={`game-card suit-${facts?.suit ?? 'home'}`}>
      <p className="suit">
        {facts !== null && t(`suit.${facts.suit}`)}
        {facts?.good === true && ` · ${t('card-facts.good')}`}
      </p>
      <h2 tabIndex={-1} ref={heading}>
        {tOf('card', card, about)}
      </h2>
      <p className="lead">{tOf('card', `${card}.body`, about)}</p>
      <Because decision={decision} />
      <AnswerList targets={answers(legal)} title={title} />
    </div>
  );
};

/** The sentence, the figures behind it, and how likely it was. */
const Because = ({ decision }: { decision: CardDecision }) => {
  const view = useGame((s) => s.view);
  const { card, subject, other, because } = decision;
  const facts = cardFacts(view, decision);
  return (
    <section className="drawn-because">
      <h3>{t('card-facts.heading')}</h3>
      <p>{tOf('card', `${card}.because`, { ...cardPeople(subject, other), ...because.params })}</p>
      {facts !== null && facts.figures.length > 0 && <Figures figures={facts.figures} />}
      {facts !== null && (
        <p className="small muted">
          {facts.after !== null &&
            `${t('card-facts.after', { card: tOf('card', facts.after, cardPeople(subject, other)) })} `}
          {facts.hazard01 > 0 && t('card-facts.hazard', { pct: 100 * facts.hazard01 })}
        </p>
      )}
    </section>
  );
};

const Figures = ({ figures }: { figures: readonly CardFigure[] }) => (
  <table className="data-table card-figures">
    <caption className="visually-hidden">{t('card-facts.heading')}</caption>
    <thead className="visually-hidden">
      <tr>
        <th scope="col">{t('card-facts.figure')}</th>
        <th scope="col">{t('chart.now')}</th>
        <th scope="col">{t('card-facts.asked')}</th>
      </tr>
    </thead>
    <tbody>
      {figures.map((figure) => (
        <tr key={figure.figure}>
          <th scope="row">{tOf('figure', figure.figure)}</th>
          <td>{shown(figure, figure.now)}</td>
          <td className="muted">{askedText(figure)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** A decimal where the figure is small. */
const shown = ({ flag }: CardFigure, value: number): string => {
  if (flag) return t(value > 0 ? 'must.yes' : 'must.no');
  return plain(value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
};

const askedText = (figure: CardFigure): string => {
  if (figure.asked === null) return '';
  const { is, value } = figure.asked;
  if (figure.flag) return t(is === 'at-least' ? 'must.be-yes' : 'must.be-no');
  return t(is === 'at-least' ? 'card-facts.at-least' : 'card-facts.at-most', {
    value: shown(figure, value),
  });
};
