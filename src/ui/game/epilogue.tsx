/** What the alliance became, as its emblem: the scene where it can be drawn, else the same ring; and the score as a seal. */
import type { EndingId } from '../../engine/state.ts';
import { plain, t } from '../../i18n/index.ts';
import { epilogueOf } from '../../store/epilogue.ts';
import { WON_FROM } from '../../store/mandate.ts';
import { useGame, useMountScene } from '../context.ts';
import { Emblem, ScoreSeal } from '../emblem.tsx';
import { useStanding } from './mandate-standing.tsx';
import { ScenePanel } from './scene-panel.tsx';

export const EpiloguePanel = ({ ending }: { ending: EndingId }) => {
  const mountScene = useMountScene();
  const view = useGame((s) => s.view);
  const summary = t(`epilogue.${ending}`);
  const still = <Emblem className="epilogue-emblem" state={epilogueOf(view, ending).to.emblem} />;
  return (
    <figure className="epilogue-figure">
      <div className="epilogue-scene">
        {mountScene === null ? (
          still
        ) : (
          <ScenePanel kind="epilogue" summary={summary} fallback={still} />
        )}
        <Seal />
      </div>
      <figcaption>{summary}</figcaption>
    </figure>
  );
};

const Seal = () => {
  const { score } = useStanding().reading;
  return score === null ? null : (
    <ScoreSeal
      score={score}
      wonFrom={WON_FROM}
      label={t('epilogue.score', { score: plain(score) })}
    />
  );
};
