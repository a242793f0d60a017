/** How the text is put: silence under a deadline, or a summit; and whether footnotes are allowed. */
import { t } from '../../i18n/index.ts';
import { tablingNotes } from '../../store/asking.ts';
import { AFTERWARDS } from '../../store/in-sight.ts';
import { PROCEDURES } from '../../store/room.ts';
import { useGame } from '../context.ts';
import { InSight } from './in-sight.tsx';
import { previewText } from './preview-words.ts';
import { Titled } from '../glossary/hint.tsx';

export const Procedure = () => {
  const footnotes = useGame((s) => s.draft.footnotes === true);
  const procedure = useGame((s) => s.procedure);
  const setProcedure = useGame((s) => s.setProcedure);
  const allow = useGame((s) => s.allowFootnotes);
  return (
    <section className="procedure" aria-labelledby="procedure-heading">
      <Titled term="footnote">
        <h2 id="procedure-heading">{t('procedure.heading')}</h2>
      </Titled>
      <select
        aria-labelledby="procedure-heading"
        value={procedure}
        onChange={(event) => {
          const next = PROCEDURES.find((choice) => choice === event.target.value);
          if (next !== undefined) setProcedure(next);
        }}
      >
        {PROCEDURES.map((choice) => (
          <option key={choice} value={choice}>
            {t(`procedure.${choice}`)}
          </option>
        ))}
      </select>
      <InSight sight={AFTERWARDS}>
        <Notes />
      </InSight>
      <label className="small">
        <input
          type="checkbox"
          checked={footnotes}
          onChange={(event) => {
            allow(event.target.checked);
          }}
        />{' '}
        {t('procedure.footnotes')}
      </label>
    </section>
  );
};

/** What is to be said about putting it so. */
const Notes = () => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const procedure = useGame((s) => s.procedure);
  const notes = tablingNotes({ view, draft, procedure }).map((line) => previewText(line));
  return notes.length === 0 ? null : (
    <ul className="plain-list preview small">
      {notes.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};
