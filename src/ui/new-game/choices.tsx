/** One choice of several, each with a line of meaning. */
import type { ReactNode } from 'react';

interface ChoicesProps<T extends string> {
  legend: string;
  help?: string;
  name: string;
  choices: readonly T[];
  chosen: T;
  onChange: (choice: T) => void;
  label: (choice: T) => [title: string, meaning: string];
  /** What stands below the choices. */
  children?: ReactNode;
}

export const Choices = <T extends string>(props: ChoicesProps<T>) => (
  <fieldset className="choices">
    <legend>{props.legend}</legend>
    {props.help !== undefined && <p className="muted small">{props.help}</p>}
    {props.choices.map((choice) => {
      const [title, meaning] = props.label(choice);
      return (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={props.name}
            checked={choice === props.chosen}
            onChange={() => {
              props.onChange(choice);
            }}
          />
          <strong>{title}</strong> <small>{meaning}</small>
        </label>
      );
    })}
    {props.children}
  </fieldset>
);
