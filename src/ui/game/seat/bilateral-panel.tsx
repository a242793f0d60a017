/** Washington after it has left: who has its word, its garrisons, its licences, and the door. */
import { useState } from 'react';
import type { Target } from '../../../engine/index.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { legalMoves } from '../../../store/room.ts';
import { bilateralReading, type BilateralReading } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { TargetPicker } from '../verbs/target-picker.tsx';
import { nameOf } from '../words.ts';
import { Ask } from './ask.tsx';

export const BilateralPanel = () => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const reading = bilateralReading(view, legal);
  if (reading === null) return null;
  return (
    <section className="seat-section" aria-labelledby="bilateral-heading">
      <h2 id="bilateral-heading">{t('bilateral.heading')}</h2>
      <p className="small">
        {t('bilateral.white-house', {
          administration: tOf('administration', reading.administration),
          price: reading.price,
        })}
      </p>
      <Words reading={reading} />
      <h3>{t('bilateral.garrisons', { garrisons: reading.garrisons })}</h3>
      <Choices targets={reading.garrisonMoves} />
      <h3>{t('bilateral.licences', { licences: tOf('target', reading.licences) })}</h3>
      <Choices targets={reading.otherLicences} />
      <h3>{t('bilateral.door')}</h3>
      <Choices targets={reading.knocks} />
    </section>
  );
};

/** What a choice is called by its last word. */
const labelOf = ({ action }: Target): string => {
  if (action.verb === 'garrison') return tOf('target', action.move);
  return action.verb === 'licences' ? tOf('target', action.licences) : t('bilateral.knock');
};

const Choices = ({ targets }: { targets: readonly Target[] }) => (
  <ul className="plain-list ladder">
    {targets.map((target) => (
      <li key={labelOf(target)} className="rung">
        <Ask target={target} text={labelOf(target)} />
      </li>
    ))}
  </ul>
);

/** Who has the word, and to whom it could be given. */
const Words = ({ reading: { assured, offers } }: { reading: BilateralReading }) => (
  <>
    <h3>{t('bilateral.words')}</h3>
    {assured.length === 0 ? (
      <p>{t('bilateral.none')}</p>
    ) : (
      <ul className="plain-list ladder">
        {assured.map(({ member, target }) => (
          <li key={member} className="rung here">
            <p>
              <b>{nameOf(member)}</b> · {t('bilateral.has')}
            </p>
            {target !== null && <Ask target={target} text={t('target.take-back')} />}
          </li>
        ))}
      </ul>
    )}
    <Offers offers={offers} />
  </>
);

const memberOf = ({ action }: Target): string => (action.verb === 'assurance' ? action.member : '');

/** One ally is chosen, and the button says what the word would do there, or why it would not be taken. */
const Offers = ({ offers }: { offers: readonly Target[] }) => {
  const [member, setMember] = useState('');
  const chosen = offers.find((target) => memberOf(target) === member) ?? offers[0];
  if (chosen === undefined) return null;
  return (
    <div className="rung">
      <TargetPicker
        targets={offers}
        chosen={chosen}
        onChange={(target) => {
          setMember(memberOf(target));
        }}
      />
      <Ask target={chosen} text={t('bilateral.give')} />
    </div>
  );
};
