/** A button that may be of no use just now: it keeps the focus, does nothing, and says why. */
import { useId, type ComponentPropsWithoutRef } from 'react';

interface ReasonedButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'disabled'> {
  /** One sentence; null while it can be pressed. */
  whyNot: string | null;
  onClick?: () => void;
  type?: 'button' | 'submit';
}

export const ReasonedButton = ({
  whyNot,
  onClick,
  type = 'button',
  title,
  children,
  ...rest
}: ReasonedButtonProps) => {
  const id = useId();
  return (
    <>
      <button
        {...rest}
        type={type}
        aria-disabled={whyNot !== null}
        aria-describedby={whyNot === null ? undefined : id}
        title={whyNot ?? title}
        onClick={(event) => {
          if (whyNot === null) onClick?.();
          else event.preventDefault();
        }}
      >
        {children}
      </button>
      {whyNot !== null && (
        <span id={id} className="visually-hidden">
          {whyNot}
        </span>
      )}
    </>
  );
};
