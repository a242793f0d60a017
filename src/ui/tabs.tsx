/**
 * Tabs, one of which is shown: the arrow keys, Home and End go along them, and what they come to is shown at once. Our
 * own, because the library's draws every tab anew, and looks through every panel with the page laid out for it, whenever
 * the focus comes in or goes out: a dialog that opened over the desk waited for that.
 */
import {
  createContext,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';

interface Choice {
  /** Begins the ids of tabs and panels. */
  base: string;
  selected: string;
  select: (name: string) => void;
}

const ChoiceContext = createContext<Choice>({ base: '', selected: '', select: () => {} });

interface TabsProps {
  className: string;
  selected: string;
  /** Stays the same for as long as the tabs are there. */
  onSelect: (name: string) => void;
  children: ReactNode;
}

export const Tabs = ({ className, selected, onSelect, children }: TabsProps) => {
  const base = useId();
  const choice = useMemo(() => ({ base, selected, select: onSelect }), [base, selected, onSelect]);
  return (
    <div className={className}>
      <ChoiceContext value={choice}>{children}</ChoiceContext>
    </div>
  );
};

/** Where a key leads from a tab; null for a key that leads nowhere. */
const reached = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'ArrowRight':
      return (at + 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

const goAlong = (event: KeyboardEvent<HTMLElement>): void => {
  const { currentTarget, target, key } = event;
  const tabs = [...currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.findIndex((tab) => tab === target);
  const next = at < 0 ? null : reached(key, at, tabs.length);
  if (next === null) return;
  event.preventDefault();
  tabs[next]?.focus();
  tabs[next]?.click();
};

export const TabList = ({ label, children }: { label: string; children: ReactNode }) => (
  // The tabs have the focus; their list only hears the keys.
  // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
  <div className="tab-list" role="tablist" aria-label={label} onKeyDown={goAlong}>
    {children}
  </div>
);

export const Tab = ({ name, children }: { name: string; children: ReactNode }) => {
  const { base, selected, select } = useContext(ChoiceContext);
  const shown = selected === name;
  return (
    // Whatever has the focus is shown already: there is nothing left to press a key for.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="tab"
      id={`${base}-tab-${name}`}
      className="tab"
      data-key={name}
      data-selected={shown || undefined}
      aria-selected={shown}
      aria-controls={shown ? `${base}-panel-${name}` : undefined}
      tabIndex={shown ? 0 : -1}
      onClick={() => {
        select(name);
      }}
    >
      {children}
    </div>
  );
};

const GONE_TO = 'a[href], button, input, select, summary, textarea, [tabindex="0"]';

/** Whether a panel that is shown has nothing inside that Tab goes to: it is then gone to itself, and can be scrolled. */
const useNothingInside = (panel: RefObject<HTMLElement | null>, shown: boolean): boolean => {
  const [nothing, setNothing] = useState(false);
  useEffect(() => {
    const element = panel.current;
    if (!shown || element === null) return undefined;
    const look = (): void => setNothing(element.querySelector(GONE_TO) === null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [panel, shown]);
  return nothing;
};

interface TabPanelProps {
  name: string;
  className: string;
  /** Stays in the page while another is shown, for print. */
  stays?: boolean;
  children: ReactNode;
}

export const TabPanel = ({ name, className, stays = false, children }: TabPanelProps) => {
  const { base, selected } = useContext(ChoiceContext);
  const shown = selected === name;
  const panel = useRef<HTMLDivElement>(null);
  const nothingInside = useNothingInside(panel, shown);
  if (!shown && !stays) return null;
  return (
    <div
      ref={panel}
      id={`${base}-panel-${name}`}
      className={className}
      role={shown ? 'tabpanel' : undefined}
      aria-labelledby={shown ? `${base}-tab-${name}` : undefined}
      tabIndex={shown && nothingInside ? 0 : undefined}
      inert={!shown}
      data-inert={shown ? undefined : true}
    >
      {children}
    </div>
  );
};
