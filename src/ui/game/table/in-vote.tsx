/** In the dossier: what a government said in the vote that is on the table. */
import { t } from '../../../i18n/index.ts';
import type { MemberId } from '../../../engine/state.ts';
import { useGame } from '../../context.ts';
import { seatShown } from './seat-words.ts';

export const InVote = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const council = useGame((s) => s.council);
  const forecast = useGame((s) => s.forecast);
  const draft = useGame((s) => s.draft);
  if (council === null) return null;
  const { glyph, text } = seatShown({ view, council, forecast, draft }, id);
  return (
    <section aria-live="polite">
      <h3>{t('vote.in-this')}</h3>
      <p className="verdict-line">
        <span aria-hidden="true">{glyph}</span> {text}
      </p>
    </section>
  );
};
