/** One verb: a line with its price, and behind it whom to aim it at, what it would do, and the button. */
import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Cost, LegalMove, Target } from '../../../engine/index.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { CodexLink } from '../../tools/codex-link.tsx';
import { refusalText } from '../words.ts';
import { Commit } from './commit.tsx';
import { TargetPicker } from './target-picker.tsx';
import { costText } from './verb-words.ts';

export const VerbRow = ({ move }: { move: LegalMove }) => {
  const { verb, refusal } = move;
  return (
    <Disclosure id={verb} className={refusal === null ? 'verb' : 'verb refused'}>
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button
              slot="trigger"
              className="verb-head"
              data-verb={verb}
              data-codex={`verb:${verb}`}
            >
              <span className="verb-name">{tOf('verb', verb)}</span>
              <span className="cost">{priceText(move)}</span>
            </Button>
          </Heading>
          {refusal !== null && <p className="why-not small">{refusalText(refusal)}</p>}
          <DisclosurePanel>{isExpanded && <VerbBody move={move} />}</DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
};

const cheaper = (a: Cost, b: Cost): boolean => a.hours + a.capital < b.hours + b.capital;

/** The price, or the least one where it hangs on the aim. */
const priceText = ({ targets }: LegalMove): string => {
  const [first, ...rest] = targets.map(({ cost }) => cost);
  if (first === undefined) return '';
  const least = rest.reduce((a, b) => (cheaper(b, a) ? b : a), first);
  const same = rest.every((cost) => costText(cost) === costText(first));
  return same ? costText(first) : t('cost.from', { cost: costText(least) });
};

const VerbBody = ({ move: { verb, targets } }: { move: LegalMove }) => {
  const aimed = useGame((s) => s.aimed);
  const [chosen, setChosen] = useState<Target | null>(null);
  const [seen, setSeen] = useState<typeof aimed>(null);
  if (aimed !== seen) {
    const aim = JSON.stringify(aimed?.action ?? null);
    setSeen(aimed);
    setChosen(targets.find(({ action }) => JSON.stringify(action) === aim) ?? chosen);
  }
  const key = chosen === null ? '' : JSON.stringify(chosen.action);
  const target =
    targets.find(({ action }) => JSON.stringify(action) === key) ??
    targets.find(({ refusal }) => refusal === null) ??
    targets[0];
  return (
    <div className="verb-body">
      <p>{tOf('verb', `${verb}.does`)}</p>
      <p className="muted small">{t('act.costs', { costs: tOf('verb', `${verb}.costs`) })}</p>
      {target !== undefined && (
        <>
          {targets.length > 1 && (
            <TargetPicker targets={targets} chosen={target} onChange={setChosen} />
          )}
          <Commit target={target} />
        </>
      )}
      <p className="small">
        <CodexLink to={`verb:${verb}`} />
      </p>
    </div>
  );
};
