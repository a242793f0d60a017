/** A figure that answers "why?": the sentence is one press away, for the eye and for the ear. */
import type { ReactNode } from 'react';
import { t } from '../../i18n/index.ts';

interface WhyProps {
  /** What is asked about. */
  of: string;
  children: ReactNode;
}

export const Why = ({ of, children }: WhyProps) => (
  <details className="why-this">
    <summary>
      {t('why.ask')}
      <span className="visually-hidden"> {of}</span>
    </summary>
    <div className="small">{children}</div>
  </details>
);

interface FactProps {
  name: string;
  value: ReactNode;
  why: ReactNode;
}

/** One line of a list of facts. */
export const Fact = ({ name, value, why }: FactProps) => (
  <div className="fact">
    <dt>{name}</dt>
    <dd>
      <b>{value}</b> <Why of={name}>{why}</Why>
    </dd>
  </div>
);
