/** Dialogs as sheets of paper: focus goes in, stays in, and comes back. */
import { Component, useRef, type ReactNode, type RefObject } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import '../styles/sheets.css';
import '../styles/tools.css';

interface SheetProps {
  heading: string;
  onClose: () => void;
  /** A drawer comes in from the side and leaves the rest in sight. */
  shape?: 'sheet' | 'drawer' | 'note';
  children: ReactNode;
}

export const SheetDialog = ({ open, ...sheet }: SheetProps & { open: boolean }) => {
  const body = useRef<HTMLElement>(null);
  return (
    <LetsGo open={open} sheet={body}>
      {/* Gone at once rather than closed: it has no way out to be shown, and looking for one takes another pass. */}
      {open && <Sheet {...sheet} body={body} />}
    </LetsGo>
  );
};

interface LetsGoProps {
  open: boolean;
  sheet: RefObject<HTMLElement | null>;
  children: ReactNode;
}

/**
 * Lets go of the focus before anything of the page changes: a focused element that is taken off the page has the browser
 * work out the style of a page that has changed already, and once more when the rest of it has. What is there in time is
 * a class: nothing else is asked before the page changes. The library then finds nothing to give back, so what had the
 * focus before the sheet gets it back here, unless something else takes it.
 */
class LetsGo extends Component<LetsGoProps> {
  /** While the sheet is open: what had the focus before it. */
  #opener: Element | null = this.props.open ? document.activeElement : null;

  override getSnapshotBeforeUpdate({ open: was }: LetsGoProps): boolean {
    const { open, sheet } = this.props;
    const focused = document.activeElement;
    if (open && !was) this.#opener = focused;
    if (open || !was || !(focused instanceof HTMLElement)) return false;
    if (sheet.current?.contains(focused) !== true) return false;
    focused.blur();
    return true;
  }

  override componentDidUpdate(_props: LetsGoProps, _state: unknown, letGo: boolean): void {
    const opener = this.#opener;
    if (this.props.open) return;
    this.#opener = null;
    if (!letGo || !(opener instanceof HTMLElement)) return;
    const giveBack = (): void => {
      if (document.activeElement === document.body && opener.isConnected)
        opener.focus({ preventScroll: true });
    };
    // When the page behind can be reached again: as a rule at the end of this task, else with the next frame.
    queueMicrotask(giveBack);
    requestAnimationFrame(giveBack);
  }

  override render(): ReactNode {
    return this.props.children;
  }
}

const Sheet = ({
  heading,
  onClose,
  shape = 'sheet',
  body,
  children,
}: SheetProps & { body: RefObject<HTMLElement | null> }) => (
  <ModalOverlay
    className={`overlay ${shape}`}
    isDismissable
    isOpen
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal className={`modal ${shape}`}>
      <Dialog className="sheet dialog" ref={body}>
        <div className="dialog-head">
          <Heading slot="title" level={2}>
            {heading}
          </Heading>
          <button type="button" className="quiet close" onClick={onClose}>
            <span aria-hidden="true">✕</span>
            <span className="visually-hidden">{t('room.close')}</span>
          </button>
        </div>
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
);
