/** A favour in the tray: a button that takes it up, and a token that can be dragged onto a seat. */
import { useRef, useState, type PointerEvent, type ReactNode, type RefObject } from 'react';
import type { MemberId } from '../../../engine/state.ts';
import type { Offer } from '../../../store/scene-state.ts';
import { useGame, useGameStore, type MountedScene } from '../../context.ts';

/** Below this many pixels a press is a press and not the beginning of a drag. */
const DRAG_FROM = 5;

interface OfferChipProps {
  offer: Offer;
  label: string;
  scene: RefObject<MountedScene | null>;
  children: ReactNode;
}

const seatUnder = (scene: MountedScene | null, x: number, y: number): MemberId | null =>
  document
    .elementFromPoint(x, y)
    ?.closest('.seat-strip [data-member]')
    ?.getAttribute('data-member') ??
  scene?.memberAt(x, y) ??
  null;

const same = (a: Offer | null, b: Offer): boolean => a?.from === b.from && a.value === b.value;

export const OfferChip = ({ offer, label, scene, children }: OfferChipProps) => {
  const store = useGameStore();
  const inHand = useGame((s) => same(s.offer, offer));
  const start = useRef<{ x: number; y: number } | null>(null);
  /** A drag ends in a click that is none. */
  const dragged = useRef(false);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);

  const down = (event: PointerEvent<HTMLButtonElement>): void => {
    if (event.button !== 0) return;
    start.current = { x: event.clientX, y: event.clientY };
    dragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = ({ clientX: x, clientY: y }: PointerEvent): void => {
    const from = start.current;
    if (from === null) return;
    if (!dragged.current && Math.hypot(x - from.x, y - from.y) < DRAG_FROM) return;
    const { takeOffer, hoverMember, hoveredMember } = store.getState();
    if (!dragged.current) takeOffer(offer);
    dragged.current = true;
    setAt({ x, y });
    const seat = seatUnder(scene.current, x, y);
    if (seat !== hoveredMember) hoverMember(seat);
  };
  const end = (drop: { x: number; y: number } | null): void => {
    start.current = null;
    setAt(null);
    if (!dragged.current) return;
    const { takeOffer, giveOffer, hoverMember } = store.getState();
    const seat = drop === null ? null : seatUnder(scene.current, drop.x, drop.y);
    hoverMember(null);
    if (seat !== null) giveOffer(seat);
    takeOffer(null);
  };
  return (
    <>
      <button
        type="button"
        className="offer-chip"
        aria-pressed={inHand}
        aria-label={label}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={({ clientX: x, clientY: y }) => {
          end({ x, y });
        }}
        onPointerCancel={() => {
          end(null);
        }}
        onClick={() => {
          if (!dragged.current) store.getState().takeOffer(inHand ? null : offer);
          dragged.current = false;
        }}
      >
        <span className="coin" aria-hidden="true" />
        {children}
      </button>
      {at !== null && (
        <span className="offer-ghost" style={{ left: at.x, top: at.y }} aria-hidden="true">
          {children}
        </span>
      )}
    </>
  );
};
