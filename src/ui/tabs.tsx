/**
 * Tabs, one of which is shown. Radix's rather than React Aria's: those draw every tab anew, and look through every panel
 * with the page laid out for it, whenever the focus comes in or goes out; a dialog that opens over the desk waits for that.
 */
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { createContext, useContext, type KeyboardEvent, type ReactNode } from 'react';

const SelectedContext = createContext('');

interface TabsProps {
  className: string;
  selected: string;
  onSelect: (name: string) => void;
  children: ReactNode;
}

export const Tabs = ({ className, selected, onSelect, children }: TabsProps) => (
  <Root className={className} value={selected} onValueChange={onSelect}>
    <SelectedContext value={selected}>{children}</SelectedContext>
  </Root>
);

export const TabList = ({ label, children }: { label: string; children: ReactNode }) => (
  <List className="tab-list" aria-label={label}>
    {children}
  </List>
);

/** The place among so many tabs to which a key leads; undefined for a key that is left to the library. */
const placeAfter = (key: string, at: number, of: number): number | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return (at + of - 1) % of;
    case 'ArrowRight':
      return (at + 1) % of;
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return undefined;
  }
};

/**
 * The library moves the focus in a timer: on a busy page the next press of a key comes before it, still meets the tab
 * before, and is lost. So the focus moves within the press, and the library, as it does for whatever is prevented, leaves
 * it at that.
 */
const moveAtOnce = (event: KeyboardEvent<HTMLElement>): void => {
  const { target, currentTarget: tab, key } = event;
  if (target !== tab || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const list = tab.closest('[role="tablist"]');
  const tabs = [...(list?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
  const place = placeAfter(key, tabs.indexOf(tab), tabs.length);
  if (place === undefined) return;
  event.preventDefault();
  tabs[place]?.focus();
};

export const Tab = ({ name, children }: { name: string; children: ReactNode }) => {
  const shown = useContext(SelectedContext) === name;
  return (
    <Trigger value={name} asChild onKeyDown={moveAtOnce}>
      <div className="tab" data-key={name} data-selected={shown || undefined}>
        {children}
      </div>
    </Trigger>
  );
};

interface TabPanelProps {
  name: string;
  className: string;
  /** Stays in the page while another is shown, for print. */
  stays?: boolean;
  children: ReactNode;
}

export const TabPanel = ({ name, className, stays = false, children }: TabPanelProps) => {
  const shown = useContext(SelectedContext) === name;
  return (
    <Content
      value={name}
      className={className}
      forceMount={stays || undefined}
      inert={!shown}
      data-inert={shown ? undefined : true}
    >
      {children}
    </Content>
  );
};
