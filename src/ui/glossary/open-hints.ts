/** Hints that lie open, the last one on top: Esc closes that one, and nothing below it. */

type Close = () => void;

const open: Close[] = [];

const onKey = (event: KeyboardEvent): void => {
  const last = open.at(-1);
  if (event.key !== 'Escape' || last === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  last();
};

/** Puts a hint on top; gives back how to take it off again. */
export const hold = (close: Close): (() => void) => {
  if (open.length === 0) document.addEventListener('keydown', onKey, true);
  open.push(close);
  return () => {
    open.splice(open.indexOf(close), 1);
    if (open.length === 0) document.removeEventListener('keydown', onKey, true);
  };
};
