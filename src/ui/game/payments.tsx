/** Favours in the text: who receives, who pays, and what it costs the payer. */
import { useState, type FormEvent } from 'react';
import { byName, points, t } from '../../i18n/index.ts';
import type { MemberId } from '../../engine/state.ts';
import { LARGEST_PAYMENT, priceOf } from '../../store/asking.ts';
import { hasSeat } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { nameOf } from './words.ts';
import { Titled } from '../glossary/hint.tsx';

export const Payments = () => {
  const payments = useGame((s) => s.draft.sidePayments);
  const view = useGame((s) => s.view);
  const remove = useGame((s) => s.removePayment);
  const [adding, setAdding] = useState(false);
  return (
    <section className="payments" aria-labelledby="payments-heading">
      <div className="section-head">
        <Titled term="favour">
          <h2 id="payments-heading">{t('deal.payments')}</h2>
        </Titled>
        <button
          type="button"
          className="quiet"
          aria-expanded={adding}
          onClick={() => {
            setAdding(!adding);
          }}
        >
          {t('deal.payment-add')}
        </button>
      </div>
      {payments.length === 0 && !adding && <p className="muted">{t('deal.payments-none')}</p>}
      <ul className="plain-list">
        {payments.map(({ to, from, value }, at) => (
          <li key={`${to}-${from}-${at}`} className="payment">
            <span>
              {t('deal.payment', { to: nameOf(to), from: nameOf(from), points: points(value, 1) })}{' '}
              <small className="muted">
                {t('deal.payment-price', {
                  from: nameOf(from),
                  points: points(priceOf(view, from, to, value), 1).replace('+', ''),
                })}
              </small>
            </span>
            <button
              type="button"
              className="quiet"
              onClick={() => {
                remove(at);
              }}
            >
              <span aria-hidden="true">✕</span>
              <span className="visually-hidden">
                {t('deal.payment-remove', { to: nameOf(to) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {adding && <PaymentForm onDone={() => setAdding(false)} />}
    </section>
  );
};

const PaymentForm = ({ onDone }: { onDone: () => void }) => {
  const view = useGame((s) => s.view);
  const add = useGame((s) => s.addPayment);
  const seated = view.members.filter((m) => hasSeat(view, m)).map((m) => m.id);
  const [to, setTo] = useState<MemberId>(seated[1] ?? '');
  const [from, setFrom] = useState<MemberId>(seated[0] ?? '');
  const [value, setValue] = useState('3');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (to === from) return;
    add({ to, from, value: Number(value) / 100 });
    onDone();
  };
  return (
    <form className="payment-form" onSubmit={submit}>
      <MemberSelect label={t('deal.payment-to')} ids={seated} value={to} onChange={setTo} />
      <MemberSelect label={t('deal.payment-from')} ids={seated} value={from} onChange={setFrom} />
      <label>
        {t('deal.payment-value')}
        <input
          type="number"
          min={0.5}
          max={LARGEST_PAYMENT * 100}
          step={0.5}
          value={value}
          onChange={(event) => {
            setValue(event.target.value);
          }}
        />
      </label>
      <ReasonedButton type="submit" whyNot={to === from ? t('why-not.same-member') : null}>
        {t('deal.payment-add')}
      </ReasonedButton>
    </form>
  );
};

interface MemberSelectProps {
  label: string;
  ids: readonly MemberId[];
  value: MemberId;
  onChange: (member: MemberId) => void;
}

export const MemberSelect = ({ label, ids, value, onChange }: MemberSelectProps) => (
  <label>
    {label}
    <select
      value={value}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {ids
        .toSorted((a, b) => byName(nameOf(a), nameOf(b)))
        .map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
    </select>
  </label>
);
