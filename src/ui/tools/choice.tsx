/** One setting with a few values, as a list to choose from. */
import { useId, type ReactNode } from 'react';

interface ChoiceProps<T extends string | number> {
  label: string;
  choices: readonly T[];
  chosen: T;
  text: (choice: T) => string;
  onChange: (choice: T) => void;
  help?: ReactNode;
}

export const Choice = <T extends string | number>({
  label,
  choices,
  chosen,
  text,
  onChange,
  help,
}: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={String(chosen)}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const next = choices.find((choice) => String(choice) === event.target.value);
          if (next !== undefined) onChange(next);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={String(choice)}>
            {text(choice)}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <small id={`${id}-help`} className="muted">
          {help}
        </small>
      )}
    </div>
  );
};

interface SwitchProps {
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  help?: ReactNode;
}

/** A setting that is on or off. */
export const SwitchSetting = ({ label, on, onChange, help }: SwitchProps) => {
  const id = useId();
  return (
    <div className="setting">
      <label className="switch">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={help === undefined ? undefined : id}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />{' '}
        {label}
      </label>
      {help !== undefined && (
        <small id={id} className="muted">
          {help}
        </small>
      )}
    </div>
  );
};
