/** Dialogs as sheets of paper: focus goes in, stays in, and comes back. */
import { useLayoutEffect, useRef, type ReactNode } from 'react';
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

export const SheetDialog = ({ open, ...sheet }: SheetProps & { open: boolean }) =>
  // Gone at once rather than closed: it has no way out to be shown, and looking for one takes another pass of the page.
  open ? <Sheet {...sheet} /> : null;

/**
 * Lets go of the focus before the sheet is taken off the page: a focused element that is removed has the browser lay out
 * the page at once, and again when the rest of the page has changed.
 */
const LetGo = () => {
  const here = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const sheet = here.current?.parentElement;
    return () => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && sheet?.contains(focused) === true) focused.blur();
    };
  }, []);
  return <span hidden ref={here} />;
};

const Sheet = ({ heading, onClose, shape = 'sheet', children }: SheetProps) => (
  <ModalOverlay
    className={`overlay ${shape}`}
    isDismissable
    isOpen
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal className={`modal ${shape}`}>
      <Dialog className="sheet dialog">
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
        <LetGo />
      </Dialog>
    </Modal>
  </ModalOverlay>
);
