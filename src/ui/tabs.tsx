/**
 * Tabs, one of which is shown. Radix's rather than React Aria's: those draw every tab anew, and look through every panel
 * with the page laid out for it, whenever the focus comes in or goes out; a dialog that opens over the desk waits for that.
 */
import { Content, List, Root, Trigger } from '@radix-ui/react-tabs';
import { createContext, useContext, type ReactNode } from 'react';

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

export const Tab = ({ name, children }: { name: string; children: ReactNode }) => {
  const shown = useContext(SelectedContext) === name;
  return (
    <Trigger value={name} asChild>
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
