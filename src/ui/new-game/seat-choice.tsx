/** Which seat to take: the chair, one of the governments that a field finds by name, or the delegation of the United States. */
import { useId, useState } from 'react';
import { byName, t, tOf } from '../../i18n/index.ts';
import { GOVERNMENTS, type SeatChoice } from '../../store/new-game.ts';
import { Choices } from './choices.tsx';
import { SearchInput } from './search-input.tsx';

interface SeatChoicesProps {
  seat: SeatChoice;
  onChange: (seat: SeatChoice) => void;
}

const KINDS = ['secretary-general', 'member', 'united-states'] as const;
type Kind = (typeof KINDS)[number];
/** The seat that a kind begins with. */
const FIRST: Record<Kind, SeatChoice> = {
  'secretary-general': 'secretary-general',
  member: 'member:POL',
  'united-states': 'united-states',
};
const kindOf = (seat: SeatChoice): Kind =>
  seat === 'secretary-general' || seat === 'united-states' ? seat : 'member';

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
    {kindOf(seat) === 'member' && <Governments seat={seat} onChange={onChange} />}
  </>
);

const Governments = ({ seat, onChange }: SeatChoicesProps) => {
  const id = useId();
  const [sought, setSought] = useState('');
  const wanted = sought.trim().toLocaleLowerCase();
  const found = GOVERNMENTS.map((member) => ({ member, name: tOf('member', member) }))
    .filter(
      ({ member, name }) =>
        name.toLocaleLowerCase().includes(wanted) || member.toLocaleLowerCase() === wanted,
    )
    .toSorted((a, b) => byName(a.name, b.name));
  return (
    <fieldset className="governments">
      <legend>{t('seat.country')}</legend>
      <label htmlFor={id}>{t('seat.country-find')}</label>
      <SearchInput id={id} value={sought} onChange={setSought} />
      <div className="government-grid">
        {found.map(({ member, name }) => (
          <label
            key={member}
            className={seat === `member:${member}` ? 'government on' : 'government'}
          >
            <input
              type="radio"
              name="government"
              value={member}
              checked={seat === `member:${member}`}
              onChange={() => {
                onChange(`member:${member}`);
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
