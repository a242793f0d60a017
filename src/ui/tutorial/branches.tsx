/** Undo, and the tree of what was tried. */
import { plain, t } from '../../i18n/index.ts';
import { ROADS } from '../../store/tutorial-facts.ts';
import { useTutorial, useTutorialStore } from './context.ts';

export const Branches = () => {
  const store = useTutorialStore();
  const other = useTutorial((s) => s.deeds.includes('other-road-taken'));
  return (
    <>
      {!other && (
        <button
          type="button"
          className="primary"
          data-next="undo"
          onClick={() => store.getState().takeOtherRoad()}
        >
          {t('tutorial.do.undo')}
        </button>
      )}
      <Tree both={other} />
    </>
  );
};

const Tree = ({ both }: { both: boolean }) => {
  const facts = useTutorial((s) => s.facts);
  const here = useTutorial((s) => s.road);
  return (
    <ul className="plain-list lesson-tree" aria-label={t('tutorial.branch.tree')}>
      <li>
        <span className="knot">{t('tutorial.branch.start')}</span>
        <ul className="plain-list">
          {ROADS.filter((road) => both || road === here).map((road) => {
            const { resentment, challengerPct, end } = facts.road(road);
            return (
              <li key={road} className={road === here ? 'here' : ''}>
                <span className="knot">
                  <b>{t(`tutorial.road.${road}`)}</b>
                  {road === here && <small> ({t('tutorial.branch.here')})</small>}
                </span>
                <span className="muted small">
                  {t('tutorial.branch.end', {
                    resentment: plain(resentment, 1),
                    challenger: plain(challengerPct, 1),
                    reliability: plain(100 * end.reliability01),
                  })}
                </span>
              </li>
            );
          })}
        </ul>
      </li>
    </ul>
  );
};
