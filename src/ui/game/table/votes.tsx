/** In the report of a half-year: every vote of it and its roll-call, to be watched again as they were. */
import { t } from '../../../i18n/index.ts';
import type { CouncilResult, View } from '../../../engine/state.ts';
import type { RollCallResult } from '../../../engine/theatre/theatre-state.ts';
import { tabledBy } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { VERDICTS } from '../council-result.tsx';
import { nameOf, packageText } from '../words.ts';

const byText = (view: View, { by }: CouncilResult): string => {
  const who = tabledBy(view, by);
  if (who === 'member') return t('vote.of-member', { member: nameOf(by) });
  return t(who === 'you' ? 'vote.of-you' : 'vote.of-chair');
};

/** A text for a treaty in the making changes no line by itself. */
const lineOf = (view: View, vote: CouncilResult): string => {
  const changes = packageText(vote.package);
  const told = { text: byText(view, vote), outcome: t(VERDICTS[vote.outcome]) };
  return changes === '' ? t('vote.line-plain', told) : t('vote.line', { ...told, changes });
};

/** The roll-call of the half-year that was closed last. */
const calledIn = ({ theatre, history }: View): RollCallResult | null => {
  const { lastRollCall } = theatre;
  return lastRollCall?.turn === history.at(-1)?.turn ? lastRollCall : null;
};

export const Votes = () => {
  const view = useGame((s) => s.view);
  const votes = useGame((s) => s.votes);
  const watch = useGame((s) => s.watchVote);
  const called = useGame((s) => calledIn(s.view));
  const watchRollCall = useGame((s) => s.watchRollCall);
  if (votes.length === 0 && called === null) return null;
  return (
    <section className="votes">
      <h3>{t('vote.heading')}</h3>
      <ul className="plain-list">
        {votes.map((vote, at) => (
          <li key={at} className="vote">
            <span>{lineOf(view, vote)}</span>
            <button
              type="button"
              aria-label={`${t('vote.watch')}: ${byText(view, vote)}`}
              onClick={() => {
                watch(at);
              }}
            >
              {t('vote.watch')}
            </button>
          </li>
        ))}
        {called !== null && (
          <li className="vote">
            <span>
              {t('roll-call.heading', { member: nameOf(called.victim), article: called.article })}
            </span>
            <button type="button" onClick={watchRollCall}>
              {t('roll-call.watch')}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
};
