/** Whom or what to aim a verb at, field by field: a few choices side by side, many as a field to type in. */
import { useId } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import type { Target } from '../../../engine/index.ts';
import { byName, t, tOf } from '../../../i18n/index.ts';
import { aimFields, type AimField, type AimValue } from '../../../store/aims.ts';
import { refusalText } from '../words.ts';
import { aimText, costText } from './verb-words.ts';

interface TargetPickerProps {
  targets: readonly Target[];
  chosen: Target;
  onChange: (target: Target) => void;
}

export const TargetPicker = ({ targets, chosen, onChange }: TargetPickerProps) => (
  <div className="aims">
    {aimFields(targets, chosen).map((field) => (
      <Field key={field.key} field={field} verb={chosen.action.verb} onChange={onChange} />
    ))}
  </div>
);

interface FieldProps {
  field: AimField;
  verb: string;
  onChange: (target: Target) => void;
}

/** So many choices are shown at once. */
const FEW = 6;

const Field = (props: FieldProps) =>
  props.field.options.length <= FEW ? <FewChoices {...props} /> : <ManyChoices {...props} />;

const FewChoices = ({ field: { key, options, chosen }, verb, onChange }: FieldProps) => {
  const name = useId();
  return (
    <fieldset className="targets">
      <legend>{tOf('field', key)}</legend>
      {options.map(({ value, target }) => (
        <label key={value} className={target.refusal === null ? '' : 'refused'}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => {
              onChange(target);
            }}
          />{' '}
          {aimText(verb, key, value)}{' '}
          {target.refusal !== null && <small className="muted">{t('act.not-now')}</small>}
        </label>
      ))}
    </fieldset>
  );
};

/** Keys of a list are text; what is left out has a key of its own. */
const keyOf = (value: AimValue): string => (value === null ? 'none' : String(value));

const ManyChoices = ({ field: { key, options, chosen }, verb, onChange }: FieldProps) => {
  const items = options
    .map(({ value, target }) => ({ id: keyOf(value), text: aimText(verb, key, value), target }))
    .toSorted((a, b) => byName(a.text, b.text));
  return (
    <ComboBox
      className="combo"
      selectedKey={keyOf(chosen)}
      onSelectionChange={(picked) => {
        const next = items.find(({ id }) => id === picked);
        if (next !== undefined) onChange(next.target);
      }}
      menuTrigger="focus"
    >
      <Label>{tOf('field', key)}</Label>
      <div className="combo-field">
        <Input />
        <Button aria-label={t('act.targets-open')}>▾</Button>
      </div>
      <Popover className="popover combo-popover">
        <ListBox className="combo-list">
          {items.map(({ id, text, target }) => (
            <Choice key={id} id={id} text={text} target={target} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const Choice = ({ id, text, target }: { id: string; text: string; target: Target }) => (
  <ListBoxItem
    id={id}
    textValue={text}
    className={target.refusal === null ? 'combo-item' : 'combo-item refused'}
  >
    <Text slot="label">{text}</Text>
    <Text slot="description" className="muted small">
      {target.refusal === null ? costText(target.cost) : refusalText(target.refusal)}
    </Text>
  </ListBoxItem>
);
