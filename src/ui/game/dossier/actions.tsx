/** What can be done with one government: sounding it out first of all. */
import { useId } from 'react';
import type { MemberId } from '../../../engine/state.ts';
import type { Target } from '../../../engine/index.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { controlOf } from '../../../store/next.ts';
import { targetsAt } from '../../../store/verbs.ts';
import { legalMoves } from '../../../store/room.ts';
import { useGame } from '../../context.ts';
import { PreviewLines } from '../verbs/preview-lines.tsx';
import { costText } from '../verbs/verb-words.ts';
import { nameOf, refusalText } from '../words.ts';
import { useCarryOut } from '../verbs/carry-out.ts';

/** Shown even when refused, with the reason. */
const ALWAYS: readonly string[] = ['sound-out', 'consult'];

export const DossierActions = ({ id }: { id: MemberId }) => {
  const legal = useGame(legalMoves);
  const targets = targetsAt(legal, id).filter(
    ({ action, refusal }) => refusal === null || ALWAYS.includes(action.verb),
  );
  if (targets.length === 0) return null;
  return (
    <section aria-label={t('act.with', { member: nameOf(id) })}>
      <ul className="plain-list quick-acts">
        {targets.map((target) => (
          <QuickAct key={target.action.verb} target={target} />
        ))}
      </ul>
    </section>
  );
};

const QuickAct = ({ target: { action, cost, refusal } }: { target: Target }) => {
  const reason = useId();
  const act = useCarryOut(action);
  return (
    <li>
      <button
        type="button"
        data-next={controlOf(action)}
        aria-disabled={refusal !== null}
        aria-describedby={refusal === null ? undefined : reason}
        title={tOf('verb', `${action.verb}.does`)}
        onClick={() => {
          if (refusal === null) act();
        }}
      >
        {tOf('verb', action.verb)} <span className="cost">{costText(cost)}</span>
      </button>
      {refusal === null && <PreviewLines action={action} />}
      {refusal !== null && (
        <small id={reason} className="why-not">
          {refusalText(refusal)}
        </small>
      )}
    </li>
  );
};
