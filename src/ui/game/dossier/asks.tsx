/** What a government has said of the chair's last text: why it refused, and what it would sign in its place. */
import { points, t, tOf } from '../../../i18n/index.ts';
import type { MemberId } from '../../../engine/state.ts';
import { saidLately, type GovernmentAct } from '../../../store/dossier.ts';
import { holdsChair } from '../../../store/seat.ts';
import { useGame, useGameStore } from '../../context.ts';
import { packageText } from '../words.ts';

export const Asks = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const said = saidLately(view, id);
  if (said.length === 0) return null;
  return (
    <section>
      <h3>{t('dossier.said')}</h3>
      {said.map((act) => (
        <Ask key={act.id} act={act} />
      ))}
    </section>
  );
};

const Ask = ({ act: { reasons, package: text } }: { act: GovernmentAct }) => {
  const store = useGameStore();
  const holds = useGame((s) => holdsChair(s.view));
  return (
    <>
      <ul className="plain-list small">
        {reasons.map(({ term, value }) => (
          <li key={term}>
            {tOf('term', term)} <span className="mono">{points(value, 1)}</span>
          </li>
        ))}
      </ul>
      {text !== null && (
        <p>
          {t('dossier.would-sign', { text: packageText(text) })}{' '}
          {holds && (
            <button
              type="button"
              className="link"
              onClick={() => {
                const { setDraft, say } = store.getState();
                setDraft(text);
                say(t('dossier.text-taken'));
              }}
            >
              {t('dossier.take-text')}
            </button>
          )}
        </p>
      )}
    </>
  );
};
