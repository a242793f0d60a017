/** Which seat to take: the chair, one of the governments or framework nations that a field finds by name, or the delegation of the United States. */
import { useId, useState } from 'react';
import { byName, t, tOf } from '../../i18n/index.ts';
import { FRAMEWORK_NATIONS, GOVERNMENTS, type SeatChoice } from '../../store/new-game.ts';
import { Choices } from './choices.tsx';
import { SearchInput } from './search-input.tsx';

interface SeatChoicesProps {
  seat: SeatChoice;
  onChange: (seat: SeatChoice) => void;
}

const KINDS = ['secretary-general', 'member', 'lead', 'united-states'] as const;
type Kind = (typeof KINDS)[number];
/** The seat that a kind begins with. */
const FIRST: Record<Kind, SeatChoice> = {
  'secretary-general': 'secretary-general',
  member: 'member:POL',
  lead: 'lead:GBR',
  'united-states': 'united-states',
};
const kindOf = (seat: SeatChoice): Kind =>
  KINDS.find((kind) => kind === seat.split(':')[0]) ?? 'secretary-general';

export const SeatChoices = ({ seat, onChange }: SeatChoicesProps) => (
  <>
    <Choices
      legend={t('seat.heading')}
      name="seat"
      choices={KINDS}
      chosen={kindOf(seat)}
      onChange={(kind) => {
        onChange(FIRST[kind]);
      }}
      label={(kind) => [t(`seat.${kind}`), t(`seat.${kind}.means`)]}
    />
    {kindOf(seat) === 'member' && <Countries of="member" seat={seat} onChange={onChange} />}
    {kindOf(seat) === 'lead' && <Countries of="lead" seat={seat} onChange={onChange} />}
  </>
);

const COUNTRIES = { member: GOVERNMENTS, lead: FRAMEWORK_NATIONS };

const Countries = ({ of, seat, onChange }: SeatChoicesProps & { of: 'member' | 'lead' }) => {
  const id = useId();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLocaleLowerCase();
  const found = COUNTRIES[of]
    .map((member) => ({ member, name: tOf('member', member) }))
    .filter(
      ({ member, name }) =>
        name.toLocaleLowerCase().includes(wanted) || member.toLocaleLowerCase() === wanted,
    )
    .toSorted((a, b) => byName(a.name, b.name));
  return (
    <fieldset className="governments">
      <legend>{t(of === 'member' ? 'seat.country' : 'seat.lead-country')}</legend>
      <label htmlFor={id}>{t('seat.country-find')}</label>
      <SearchInput id={id} value={sought} onChange={setSought} />
      <div className="government-grid">
        {found.map(({ member, name }) => (
          <label
            key={member}
            className={seat === `${of}:${member}` ? 'government on' : 'government'}
          >
            <input
              type="radio"
              name="government"
              value={member}
              checked={seat === `${of}:${member}`}
              onChange={() => {
                onChange(`${of}:${member}`);
              }}
            />{' '}
            {name} <span className="mono muted">{member}</span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{t('seat.country-none')}</p>}
    </fieldset>
  );
};
