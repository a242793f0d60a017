/**
 * A word that explains itself: by hover, focus, or a tap. What it opens may hold words that explain themselves in turn;
 * P or the pin keeps it open, Esc closes the last one. It is described to a screen reader without being opened.
 */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Popover } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { partsOf, plainText, type TermId } from '../../store/glossary.ts';
import { useApp } from '../context.ts';
import { hold } from './open-hints.ts';

/** Milliseconds before a hover opens, and before leaving closes. */
const OPENS_MS = 350;
const CLOSES_MS = 250;

/** Lets a hint inside another keep that one open. */
const OuterContext = createContext<((held: boolean) => void) | null>(null);

/** Whether the Tab key comes here: what lies in a hint that closes by itself is left to pointer and P. */
const ReachableContext = createContext(true);

type Shown = 'no' | 'open' | 'pinned';

/** Whether the pointer or the focus is on it. */
const isUsed = (element: HTMLElement | null): boolean =>
  element !== null && (element.matches(':hover') || element.contains(document.activeElement));

/** Whether a hint lies open, and what the pointer and the focus do to it. */
const useShown = () => {
  const [shown, setShown] = useState<Shown>('no');
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const inner = useRef(0);
  const closing = useRef(false);
  const outer = useContext(OuterContext);
  const soon = useCallback((ms: number, next: () => void): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(next, ms);
  }, []);
  const stay = useCallback((): void => {
    if (timer.current !== null) clearTimeout(timer.current);
  }, []);
  const leave = useCallback((): void => {
    soon(CLOSES_MS, () => {
      const inUse = [trigger.current, box.current].some(isUsed);
      if (inner.current === 0 && !inUse) setShown((now) => (now === 'pinned' ? now : 'no'));
    });
  }, [soon]);
  const close = useCallback((): void => {
    setShown('no');
    // The focus that comes back must not open it again.
    closing.current = true;
    trigger.current?.focus({ preventScroll: true });
    closing.current = false;
  }, []);
  const isOpen = shown !== 'no';
  useEffect(() => {
    if (!isOpen) return undefined;
    outer?.(true);
    const letGo = hold(close);
    return () => {
      letGo();
      outer?.(false);
    };
  }, [isOpen, outer, close]);
  useEffect(() => stay, [stay]);
  const holdOpen = useCallback(
    (held: boolean): void => {
      inner.current += held ? 1 : -1;
      if (!held && inner.current === 0) leave();
    },
    [leave],
  );
  /** By hover or focus: what is pinned stays pinned. */
  const open = useCallback((): void => {
    if (!closing.current) setShown((now) => (now === 'no' ? 'open' : now));
  }, []);
  return { shown, setShown, soon, stay, leave, close, open, trigger, box, holdOpen, isOpen };
};

interface HintProps {
  name: string;
  /** What it means; may name terms. */
  text: string;
  /** Its place in the codex. */
  entry?: string;
  children?: ReactNode;
}

/** Without children it is a mark, to be set after a heading or a label. */
export const Hint = ({ name, text, entry, children }: HintProps) => {
  const lay = useApp((s) => s.lay);
  const { shown, setShown, soon, stay, leave, close, open, trigger, box, holdOpen, isOpen } =
    useShown();
  const described = useId();
  const reachable = useContext(ReachableContext);
  const pinned = shown === 'pinned';
  const pin = (): void => {
    if (pinned) close();
    else {
      setShown('pinned');
      requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'p' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    pin();
  };
  return (
    <>
      <button
        type="button"
        ref={trigger}
        tabIndex={reachable ? undefined : -1}
        className={children === undefined ? 'hint-mark' : 'hint-word'}
        aria-label={children === undefined ? t('glossary.what-is', { term: name }) : undefined}
        aria-describedby={described}
        aria-expanded={isOpen}
        onPointerEnter={(event) => {
          if (event.pointerType === 'mouse') soon(OPENS_MS, open);
        }}
        onPointerLeave={leave}
        onFocus={(event) => {
          if (event.target.matches(':focus-visible')) open();
        }}
        onBlur={leave}
        onClick={pin}
        onKeyDown={onKeyDown}
      >
        {children ?? 'i'}
      </button>
      <span id={described} hidden>
        {plainText(text)}
      </span>
      <Popover
        ref={box}
        className="popover hint-popover"
        triggerRef={trigger}
        isOpen={isOpen}
        isNonModal
        placement="bottom start"
        offset={4}
        onOpenChange={leave}
      >
        <OuterContext value={holdOpen}>
          {/* Pointer, focus and P are heard on all of it; what can be pressed in it is a button. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
          <div
            className="sheet hint"
            role="dialog"
            tabIndex={-1}
            aria-label={name}
            onPointerEnter={stay}
            onPointerLeave={leave}
            onFocus={stay}
            onBlur={leave}
            onKeyDown={onKeyDown}
          >
            <p className="hint-head">
              <b>{name}</b>
              <button
                type="button"
                className="quiet small"
                tabIndex={pinned ? undefined : -1}
                aria-pressed={pinned}
                aria-keyshortcuts="P"
                onClick={pin}
              >
                {t(pinned ? 'glossary.unpin' : 'glossary.pin')}
              </button>
            </p>
            <p>
              <ReachableContext value={pinned}>
                <Explained text={text} />
              </ReachableContext>
            </p>
            {pinned && entry !== undefined && (
              <button
                type="button"
                className="link small"
                onClick={() => {
                  setShown('no');
                  lay({ kind: 'codex', entry });
                }}
              >
                {t('glossary.codex')}
              </button>
            )}
            {!pinned && <p className="muted small">{t('glossary.keys')}</p>}
          </div>
        </OuterContext>
      </Popover>
    </>
  );
};

/** A text whose terms explain themselves. */
const Explained = ({ text }: { text: string }) =>
  partsOf(text).map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // A text never changes its parts: the place is the name.
      <Term key={`${part.term}-${at}`} id={part.term}>
        {part.text}
      </Term>
    ),
  );

export const Term = ({ id, children }: { id: TermId; children?: ReactNode }) => (
  <Hint name={t(`glossary.${id}`)} text={t(`glossary.${id}.means`)} entry={`term:${id}`}>
    {children}
  </Hint>
);

/** A heading with the term that it is about beside it: the name of the heading stays its own. */
export const Titled = ({ term, children }: { term: TermId | undefined; children: ReactNode }) => (
  <div className="titled">
    {children}
    {term !== undefined && <Term id={term} />}
  </div>
);
