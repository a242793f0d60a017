/** A member's dossier: who governs, what they want, whether others believe them, and how they stand on the text. */
import { t } from '../../i18n/index.ts';
import type { MemberId } from '../../engine/state.ts';
import { memberOf, memoryOf } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { SheetDialog } from './dialogs.tsx';
import { DossierActions } from './dossier-actions.tsx';
import { Asks } from './dossier-asks.tsx';
import { AtHome, BeliefRow, Forces, Ladder, WithYou } from './dossier-facts.tsx';
import { Government } from './dossier-government.tsx';
import { OnText } from './dossier-margin.tsx';
import { dateOf, eventText, nameOf } from './words.ts';

export const Dossier = () => {
  const selected = useGame((s) => s.selectedMember);
  const selectMember = useGame((s) => s.selectMember);
  return (
    <SheetDialog
      shape="drawer"
      heading={selected === null ? '' : nameOf(selected)}
      open={selected !== null}
      onClose={() => {
        selectMember(null);
      }}
    >
      {selected !== null && <DossierBody id={selected} />}
    </SheetDialog>
  );
};

const DossierBody = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const member = memberOf(view, id);
  if (member === null) return null;
  return (
    <div className="dossier">
      <Government member={member} />
      <DossierActions id={id} />
      <Asks id={id} />
      <OnText id={id} />
      <WithYou member={member} />
      <AtHome member={member} />
      <Forces member={member} />
      <Ladder member={member} />
      <BeliefRow id={id} />
      <Memory id={id} />
    </div>
  );
};

const Memory = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const events = memoryOf(view, id);
  return (
    <section>
      <h3>{t('dossier.memory')}</h3>
      {events.length === 0 && <p className="muted">{t('dossier.memory-none')}</p>}
      <ul className="plain-list events">
        {events.map((event, at) => (
          <li key={`${event.turn}-${event.key}-${at}`}>
            <span className="mono">{dateOf(view, event.turn)}</span> {eventText(event)}
          </li>
        ))}
      </ul>
    </section>
  );
};
