/** The corridor: governments that want something now, each with a price and an end to its patience. */
import { t, tOf } from '../../i18n/index.ts';
import type { CorridorCall } from '../../engine/table/table-state.ts';
import type { Target } from '../../engine/index.ts';
import { controlOf } from '../../store/next.ts';
import { callAnswers } from '../../store/verbs.ts';
import { legalMoves } from '../../store/room.ts';
import { useGame, useGameStore } from '../context.ts';
import { PreviewLine } from './verbs/preview-lines.tsx';
import { costText, targetText } from './verbs/verb-words.ts';
import { dimensionName, nameOf, refusalText } from './words.ts';
import { Titled } from '../glossary/hint.tsx';

export const Calls = () => {
  const calls = useGame((s) => s.view.table.calls);
  return (
    <section aria-labelledby="calls-heading">
      <Titled term="corridor-call">
        <h2 id="calls-heading">{t('calls.heading')}</h2>
      </Titled>
      <p className="muted">{t(calls.length === 0 ? 'calls.none' : 'calls.lead')}</p>
      <ul className="cards calls">
        {calls.map((call) => (
          <Call key={call.id} call={call} />
        ))}
      </ul>
    </section>
  );
};

const Call = ({ call }: { call: CorridorCall }) => {
  const { id, kind, member, about, dimension, expiresTurn } = call;
  const legal = useGame(legalMoves);
  const turn = useGame((s) => s.view.turn);
  return (
    <li className={`card call ${kind}`}>
      <h3>
        {nameOf(member)} <small className="muted">{t(`calls.kind.${kind}`)}</small>
      </h3>
      <p>
        {tOf('call', `${about}.says`, {
          member: nameOf(member),
          ...(dimension === null ? {} : { dimension: dimensionName(dimension) }),
        })}{' '}
        <small className="muted">{t('calls.expires', { left: expiresTurn - turn })}</small>
      </p>
      <div className="call-answers">
        {callAnswers(legal, id).map((target) => (
          <CallAnswer key={targetText(target.action)} target={target} call={call} />
        ))}
      </div>
    </li>
  );
};

const CallAnswer = ({ target, call }: { target: Target; call: CorridorCall }) => {
  const store = useGameStore();
  const { action, cost, refusal } = target;
  if (action.verb !== 'answer-call') return null;
  const { answer } = action;
  const reason = `call-${call.id}-${answer}`;
  const label = t(`calls.${answer}-label`, {
    member: nameOf(call.member),
    about: tOf('call', call.about),
  });
  const act = (): void => {
    const { submit, say } = store.getState();
    const refused = submit(action);
    say(refused === null ? label : refusalText(refused));
  };
  return (
    <div>
      <button
        type="button"
        data-next={controlOf(action)}
        aria-disabled={refusal !== null}
        aria-describedby={reason}
        onClick={() => {
          if (refusal === null) act();
        }}
      >
        {t(`calls.${answer}`)}{' '}
        <span className="visually-hidden">
          ({nameOf(call.member)}: {tOf('call', call.about)})
        </span>{' '}
        <span className="cost">{costText(cost)}</span>
      </button>
      <div id={reason}>
        <PreviewLine action={action} />
        {refusal !== null && <p className="why-not">{refusalText(refusal)}</p>}
      </div>
    </div>
  );
};
