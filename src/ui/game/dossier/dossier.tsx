/** A member's dossier: who governs, how it stands on the text, and the rest of what is known, by tabs. */
import { memo, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import type { Member, MemberId } from '../../../engine/state.ts';
import { AFTERWARDS } from '../../../store/in-sight.ts';
import { memberOf } from '../../../store/readings.ts';
import { useGame } from '../../context.ts';
import { Tab, TabList, TabPanel, Tabs } from '../../tabs.tsx';
import { useAfterPaint } from '../../use-after-paint.ts';
import '../../styles/dossier.css';
import { SheetDialog } from '../dialogs.tsx';
import { InSight } from '../in-sight.tsx';
import { PrintButton } from '../papers/print-button.tsx';
import { InVote } from '../table/in-vote.tsx';
import { nameOf } from '../words.ts';
import { DossierActions } from './actions.tsx';
import { DossierOffer } from './offer.tsx';
import { Asks } from './asks.tsx';
import { Headline } from './headline.tsx';
import { AtHome } from './home.tsx';
import { Interests } from './interests.tsx';
import { OnText } from './margin.tsx';
import { Memory } from './memory.tsx';
import { Forces } from './profile.tsx';
import { Promises } from './promises.tsx';
import { RedLinesTab } from './red-lines.tsx';

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
      <Headline member={member} />
      <DossierActions id={id} />
      <DossierOffer id={id} />
      <Asks id={id} />
      <InVote id={id} />
      <OnText id={id} />
      {/* What was done in the dossier is answered above its tabs. */}
      <InSight sight={AFTERWARDS}>
        <DossierTabs id={id} />
      </InSight>
      <PrintButton />
    </div>
  );
};

const TABS = ['interests', 'red-lines', 'promises', 'memory', 'home', 'profile'] as const;

/** All of them stay in the page, so that a print shows them all. */
const DossierTabs = memo(({ id }: { id: MemberId }) => {
  const member = useGame((s) => memberOf(s.view, id));
  return member === null ? null : <TabsOf member={member} />;
});

const TabsOf = ({ member }: { member: Member }) => {
  // The others fill while the first is read.
  const drawn = useAfterPaint();
  const [selected, setSelected] = useState<string>(TABS[0]);
  return (
    <Tabs className="dossier-tabs" selected={selected} onSelect={setSelected}>
      <TabList label={t('dossier.tabs')}>
        {TABS.map((tab) => (
          <Tab key={tab} name={tab}>
            {t(`dossier.tab.${tab}`)}
          </Tab>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <TabPanel key={tab} name={tab} className="dossier-panel" stays>
          <h3 className="print-only">{t(`dossier.tab.${tab}`)}</h3>
          {(drawn || tab === TABS[0]) && <TabBody tab={tab} member={member} />}
        </TabPanel>
      ))}
    </Tabs>
  );
};

const TabBody = ({ tab, member }: { tab: (typeof TABS)[number]; member: Member }) => {
  switch (tab) {
    case 'interests':
      return <Interests member={member} />;
    case 'red-lines':
      return <RedLinesTab member={member} />;
    case 'promises':
      return <Promises member={member} />;
    case 'memory':
      return <Memory member={member} />;
    case 'home':
      return <AtHome member={member} />;
    case 'profile':
    default:
      return <Forces member={member} />;
  }
};
