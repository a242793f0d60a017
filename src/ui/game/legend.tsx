/** What the colours mean, and what the member under the pointer or in focus has to say for itself. */
import { points, t, tOf } from '../../i18n/index.ts';
import { explainTo, heaviest } from '../../store/asking.ts';
import { inNumbers } from '../../store/bands.ts';
import { legendOf, victimOf, type MemberReading } from '../../store/map-layers/index.ts';
import { spendingFloorPctGdp, STANCE_GLYPHS, STANCES, stanceOf } from '../../store/readings.ts';
import { holdsChair } from '../../store/seat.ts';
import { useGame } from '../context.ts';
import { Swatch } from './glyph.tsx';
import { readingText, stepText } from './map-words.ts';
import { useLayer } from './use-layer.ts';
import { nameOf } from './words.ts';

export const Legend = () => {
  const layer = useGame((s) => s.mapLayer);
  const forecast = useGame((s) => s.forecast);
  const readings = useLayer();
  const empty = layer === 'support' && forecast === null;
  return (
    <div className="legend" aria-label={t('map.legend')} role="note">
      <ReadingLine readings={readings} />
      {!empty && (
        <ul className="legend-steps">
          {legendOf(layer, readings).map(({ step, count }) => (
            <li key={step.id}>
              <Swatch step={step} />
              {t('map-step.count', { step: stepText(step.id), count })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** One line: why this member has its colour, or what the layer asks. */
const ReadingLine = ({ readings }: { readings: readonly MemberReading[] }) => {
  const hovered = useGame((s) => s.hoveredMember);
  const view = useGame((s) => s.view);
  const reading = readings.find((r) => r.member === hovered);
  if (reading === undefined) return <LayerQuestion />;
  return (
    <p className="reading-line">
      <b>{nameOf(reading.member)}</b>: {readingText(view, reading.says)}.{' '}
      <SupportReasons member={reading.member} />
    </p>
  );
};

const LayerQuestion = () => {
  const layer = useGame((s) => s.mapLayer);
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const chosen = useGame((s) => s.mapVictim);
  if (layer === 'support' && forecast === null)
    return <p className="reading-line">{t(holdsChair(view) ? 'map.empty-draft' : 'own.none')}</p>;
  const victim = victimOf(view, chosen);
  return (
    <p className="reading-line">
      {tOf('layer.asks', layer, {
        floor: spendingFloorPctGdp(view),
        victim: victim === null ? '' : nameOf(victim),
      })}
    </p>
  );
};

/** The heaviest term for the draft, and the heaviest against it. */
const SupportReasons = ({ member }: { member: string }) => {
  const layer = useGame((s) => s.mapLayer);
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const forecast = useGame((s) => s.forecast);
  if (layer !== 'support' || forecast === null) return null;
  const { terms } = explainTo(view, member, draft);
  const [pro] = heaviest(terms, 1, 1);
  const [con] = heaviest(terms, -1, 1);
  const text = (term: typeof pro): string =>
    term === undefined
      ? t('map.no-term')
      : `${tOf('term', term.term)}${inNumbers(view) ? ` ${points(term.value)}` : ''}`;
  return t('tile.support-why', { pro: text(pro), con: text(con) });
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
