/** Whom or what to aim a verb at: a few as choices side by side, many as a field to type in. */
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
import { t } from '../../../i18n/index.ts';
import { refusalText } from '../words.ts';
import { costText, targetText } from './verb-words.ts';

interface TargetPickerProps {
  targets: readonly Target[];
  chosen: Target;
  onChange: (target: Target) => void;
}

/** So many aims are shown at once. */
const FEW = 5;

export const TargetPicker = (props: TargetPickerProps) =>
  props.targets.length <= FEW ? <FewTargets {...props} /> : <ManyTargets {...props} />;

const FewTargets = ({ targets, chosen, onChange }: TargetPickerProps) => {
  const name = useId();
  return (
    <fieldset className="targets">
      <legend className="visually-hidden">{t('act.target')}</legend>
      {targets.map((target) => (
        <label key={targetText(target.action)} className={target.refusal ? 'refused' : ''}>
          <input
            type="radio"
            name={name}
            checked={target === chosen}
            onChange={() => {
              onChange(target);
            }}
          />{' '}
          {targetText(target.action)}{' '}
          <small className="muted">
            {target.refusal === null ? costText(target.cost) : t('act.not-now')}
          </small>
        </label>
      ))}
    </fieldset>
  );
};

const byName = (a: Target, b: Target): number =>
  targetText(a.action).localeCompare(targetText(b.action), 'en');

const ManyTargets = ({ targets, chosen, onChange }: TargetPickerProps) => {
  const sorted = targets.toSorted(byName);
  return (
    <ComboBox
      className="combo"
      selectedKey={targetText(chosen.action)}
      onSelectionChange={(key) => {
        const next = targets.find(({ action }) => targetText(action) === key);
        if (next !== undefined) onChange(next);
      }}
      menuTrigger="focus"
    >
      <Label>{t('act.target')}</Label>
      <div className="combo-field">
        <Input />
        <Button aria-label={t('act.targets-open')}>▾</Button>
      </div>
      <Popover className="popover combo-popover">
        <ListBox className="combo-list">
          {sorted.map((target) => (
            <TargetItem key={targetText(target.action)} target={target} />
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
};

const TargetItem = ({ target: { action, cost, refusal } }: { target: Target }) => {
  const text = targetText(action);
  return (
    <ListBoxItem
      id={text}
      textValue={text}
      className={refusal === null ? 'combo-item' : 'combo-item refused'}
    >
      <Text slot="label">{text}</Text>
      <Text slot="description" className="muted small">
        {refusal === null ? costText(cost) : refusalText(refusal)}
      </Text>
    </ListBoxItem>
  );
};
