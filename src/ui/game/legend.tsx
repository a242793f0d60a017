/** What the colours mean. */
import { t } from '../../i18n/index.ts';
import { spendingFloorPctGdp, STANCE_GLYPHS, STANCES, stanceOf } from '../../store/readings.ts';
import { useGame } from '../context.ts';

export const Legend = () => {
  const layer = useGame((s) => s.mapLayer);
  const view = useGame((s) => s.view);
  return (
    <div className="legend" aria-label={t('map.legend')} role="note">
      {layer === 'support' ? (
        <StanceCounts />
      ) : layer === 'spending' ? (
        t('map.legend.spending', { floor: spendingFloorPctGdp(view) })
      ) : (
        t(`map.legend.${layer}`)
      )}
    </div>
  );
};

/** How many stand where over the draft. */
export const StanceCounts = () => {
  const forecast = useGame((s) => s.forecast);
  if (forecast === null) return <span>{t('map.empty-draft')}</span>;
  return (
    <ul className="stances">
      {STANCES.map((stance) => {
        const count = forecast.members.filter((m) => stanceOf(m) === stance).length;
        return (
          <li key={stance} className={`stance-${stance}`}>
            <span aria-hidden="true" className="glyph">
              {STANCE_GLYPHS[stance]}
            </span>
            {t(`stance.${stance}.count`, { count })}
          </li>
        );
      })}
    </ul>
  );
};
