/** Every key with what it does. Letters can be turned off, and each can be another one. */
import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '../../i18n/index.ts';
import { DEFAULT_KEYS, KEY_IDS, keyOf, refuseKey, withKey, type KeyId } from '../../store/keys.ts';
import { useApp } from '../context.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { keyRefusalText, keyText } from './key-words.ts';

export const KeyMap = () => {
  const single = useApp((s) => s.settings.singleKeys === 'on');
  const changed = useApp((s) => Object.keys(s.settings.keys).length > 0);
  const change = useApp((s) => s.changeSettings);
  return (
    <>
      <label className="switch">
        <input
          type="checkbox"
          checked={single}
          onChange={(event) => {
            change({ singleKeys: event.target.checked ? 'on' : 'off' });
          }}
        />{' '}
        {t('keys.single')}
      </label>
      <p className="muted small">{t('keys.single-help')}</p>
      <ul className="plain-list key-map">
        {KEY_IDS.map((id) => (
          <KeyRow key={id} id={id} off={!single} />
        ))}
      </ul>
      <FixedKeys />
      <ReasonedButton
        whyNot={changed ? null : t('why-not.keys-unchanged')}
        onClick={() => {
          change({ keys: {} });
        }}
      >
        {t('keys.reset-all')}
      </ReasonedButton>
    </>
  );
};

/** Keys that do nothing but move. */
const SILENT = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'];

const KeyRow = ({ id, off }: { id: KeyId; off: boolean }) => {
  const keys = useApp((s) => s.settings.keys);
  const change = useApp((s) => s.changeSettings);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const note = useId();
  const name = t(`key.${id}`);
  const key = keyOf(id, keys);
  const listen = (event: KeyboardEvent): void => {
    if (!waiting || event.key === 'Tab' || SILENT.includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setWaiting(false);
    if (event.key === 'Escape' || event.key === 'Enter') return;
    const refusal = refuseKey(id, event.key, keys);
    setProblem(refusal === null ? null : keyRefusalText(refusal, event.key));
    if (refusal === null) change({ keys: withKey(id, event.key, keys) });
  };
  return (
    <li className={off ? 'off' : ''}>
      <span>{name}</span>
      <button
        type="button"
        className="key-button"
        aria-label={waiting ? t('keys.press') : t('keys.change', { name, key: keyText(key) })}
        aria-describedby={problem === null ? undefined : note}
        onClick={() => {
          setWaiting(true);
          setProblem(null);
        }}
        onBlur={() => {
          setWaiting(false);
        }}
        onKeyDownCapture={listen}
      >
        {waiting ? t('keys.press') : <kbd>{keyText(key)}</kbd>}
      </button>
      {keys[id] !== undefined && (
        <button
          type="button"
          className="link small"
          onClick={() => {
            const refusal = refuseKey(id, DEFAULT_KEYS[id], keys);
            setProblem(refusal === null ? null : keyRefusalText(refusal, DEFAULT_KEYS[id]));
            if (refusal === null) change({ keys: withKey(id, DEFAULT_KEYS[id], keys) });
          }}
        >
          {t('keys.reset', { key: keyText(DEFAULT_KEYS[id]) })}
        </button>
      )}
      {problem !== null && (
        <p id={note} className="why-not small" role="alert">
          {problem}
        </p>
      )}
    </li>
  );
};

const FIXED = ['digits', 'arrows', 'enter', 'palette', 'end', 'escape'] as const;

/** Keys that stay as they are: none of them is a letter alone. */
const FixedKeys = () => (
  <dl className="keys fixed-keys">
    {FIXED.map((fixed) => (
      <div key={fixed}>
        <dt>
          <kbd>{t(`keys.fixed.${fixed}.key`)}</kbd>
        </dt>
        <dd>{t(`keys.fixed.${fixed}`)}</dd>
      </div>
    ))}
  </dl>
);
