/** The treaty process: its steps, what it would change, the parliaments, and what can be done next. */
import { listed, points, t, tOf } from '../../../i18n/index.ts';
import { prospects, TREATY_STEPS, type TreatyProcess } from '../../../store/board.ts';
import { DIMENSIONS } from '../../../store/readings.ts';
import { treatySteps } from '../../../store/treaty-steps.ts';
import { legalMoves } from '../../../store/room.ts';
import { holdsChair, treatyLead } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { oddsText } from '../band-words.ts';
import { Commit } from '../verbs/commit.tsx';
import { targetText } from '../verbs/verb-words.ts';
import { dateOf } from '../words.ts';
import { BoardSection } from './board-section.tsx';
import { Parliaments } from './parliaments.tsx';

export const Treaty = () => {
  const view = useGame((s) => s.view);
  const { treatyProcess, closedTreaties } = view;
  return (
    <BoardSection
      open={treatyProcess !== null}
      title={t('board.treaty')}
      gist={
        treatyProcess === null
          ? t('board.treaty-none')
          : t('board.treaty-gist', {
              aim: tOf('aim', treatyProcess.aim),
              step: tOf('treaty-step', treatyProcess.step),
            })
      }
    >
      {treatyProcess !== null && <Process process={treatyProcess} />}
      {holdsChair(view) ? <NextSteps /> : <ChairsLead />}
      <ul className="plain-list small muted">
        {closedTreaties.map(({ aim, closedTurn, outcome }) => (
          <li key={`${aim}-${closedTurn}`}>
            {t('board.treaty-closed', {
              aim: tOf('aim', aim),
              outcome: outcome === 'in-force' ? t('board.in-force') : tOf('treaty-death', outcome),
              date: dateOf(view, closedTurn),
            })}
          </li>
        ))}
      </ul>
    </BoardSection>
  );
};

const Process = ({ process }: { process: TreatyProcess }) => {
  const view = useGame((s) => s.view);
  const reached = TREATY_STEPS.indexOf(process.step);
  const expected = prospects(view);
  const changes = DIMENSIONS.flatMap((d, k) => {
    const change = process.delta[k] ?? 0;
    return Math.abs(change) < 0.005 ? [] : [`${t(`dimension.${d}`)} ${points(change)}`];
  });
  return (
    <>
      <ol className="steps" aria-label={t('board.treaty-steps')}>
        {TREATY_STEPS.map((step, at) => (
          <li
            key={step}
            className={at <= reached ? 'taken' : ''}
            aria-current={at === reached ? 'step' : undefined}
          >
            {tOf('treaty-step', step)}
          </li>
        ))}
      </ol>
      <p>{t('board.treaty-changes', { changes: listed(changes, 8) })}</p>
      {expected !== null && (
        <>
          <p>{t('board.treaty-word-force', { odds: oddsText(view, expected.inForce01) })}</p>
          <Parliaments prospects={expected} />
        </>
      )}
    </>
  );
};

/** From a seat besides the chair: what the chair does about a treaty, and why. */
const ChairsLead = () => {
  const lead = treatyLead(useGame((s) => s.view));
  if (lead === null) return null;
  return <p>{tOf('chair-treaty', lead.stance, { oddsPct: lead.oddsPct })}</p>;
};

/** What can be done about a treaty now, allowed or refused with the reason. */
const NextSteps = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const draft = useGame((s) => s.draft);
  return (
    <ul className="plain-list next-steps">
      {treatySteps(view, legal, draft).map(({ target, fromDesk }) => (
        <li key={`${targetText(target.action)}-${fromDesk}`}>
          <h3>{fromDesk ? t('board.draft-text') : targetText(target.action)}</h3>
          {fromDesk && <p className="small muted">{t('board.draft-text-help')}</p>}
          <Commit target={target} />
        </li>
      ))}
    </ul>
  );
};
