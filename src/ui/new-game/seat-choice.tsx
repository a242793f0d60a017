/** Which seat to take: the chair, or one of the governments that a field finds by name. */
import { useId, useState } from 'react';
import { tOf, t } from '../../i18n/index.ts';
import { GOVERNMENTS, type SeatChoice } from '../../store/new-game.ts';
import { Choices } from './choices.tsx';

interface SeatChoicesProps {
  seat: SeatChoice;
  onChange: (seat: SeatChoice) => void;
}

const KINDS = ['secretary-general', 'member'] as const;
const FIRST_GOVERNMENT: SeatChoice = 'member:POL';

export const SeatChoices = ({ seat, onChange }: SeatChoicesProps) => (
  <>
    <Choices
      legend={t('seat.heading')}
      name="seat"
      choices={KINDS}
      chosen={seat === 'secretary-general' ? 'secretary-general' : 'member'}
      onChange={(kind) => {
        onChange(kind === 'member' ? FIRST_GOVERNMENT : 'secretary-general');
      }}
      label={(kind) => [t(`seat.${kind}`), t(`seat.${kind}.means`)]}
    />
    {seat !== 'secretary-general' && <Governments seat={seat} onChange={onChange} />}
  </>
);

const Governments = ({ seat, onChange }: SeatChoicesProps) => {
  const id = useId();
  const [sought, setSought] = useState('');
  const found = GOVERNMENTS.map((member) => ({ member, name: tOf('member', member) }))
    .filter(
      ({ member, name }) =>
        name.toLocaleLowerCase().includes(sought.trim().toLocaleLowerCase()) ||
        member.toLocaleLowerCase() === sought.trim().toLocaleLowerCase(),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <fieldset className="governments">
      <legend>{t('seat.country')}</legend>
      <label htmlFor={id}>{t('seat.country-find')}</label>
      <input
        id={id}
        type="search"
        value={sought}
        autoComplete="off"
        onChange={(event) => {
          setSought(event.target.value);
        }}
      />
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
