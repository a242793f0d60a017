/** In the report of a half-year: every vote of it, to be watched again as it was. */
import { t } from '../../../i18n/index.ts';
import type { CouncilResult } from '../../../engine/state.ts';
import { SEAT } from '../../../store/room.ts';
import { useGame } from '../../context.ts';
import { VERDICTS } from '../council-result.tsx';
import { nameOf, packageText } from '../words.ts';

const byText = ({ by }: CouncilResult): string =>
  by === SEAT ? t('vote.of-you') : t('vote.of-member', { member: nameOf(by) });

/** A text for a treaty in the making changes no line by itself. */
const lineOf = (vote: CouncilResult): string => {
  const changes = packageText(vote.package);
  const told = { text: byText(vote), outcome: t(VERDICTS[vote.outcome]) };
  return changes === '' ? t('vote.line-plain', told) : t('vote.line', { ...told, changes });
};

export const Votes = () => {
  const votes = useGame((s) => s.votes);
  const watch = useGame((s) => s.watchVote);
  if (votes.length === 0) return null;
  return (
    <section className="votes">
      <h3>{t('vote.heading')}</h3>
      <ul className="plain-list">
        {votes.map((vote, at) => (
          <li key={at} className="vote">
            <span>{lineOf(vote)}</span>
            <button
              type="button"
              aria-label={`${t('vote.watch')}: ${byText(vote)}`}
              onClick={() => {
                watch(at);
              }}
            >
              {t('vote.watch')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
