/** The seats as buttons: what the picture shows of each, its dossier, and the place to give a favour to. */
import { useRef, useState, type KeyboardEvent } from 'react';
import { t } from '../../../i18n/index.ts';
import type { MemberId } from '../../../engine/state.ts';
import { useGame, useGameStore } from '../../context.ts';
import { nameOf } from '../words.ts';
import { seatShown } from './seat-words.ts';

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** One tab stop; arrows walk around the table. */
export const SeatStrip = () => {
  const view = useGame((s) => s.view);
  const seats = view.members.map((m) => m.id).toSorted();
  const [current, setCurrent] = useState<MemberId>(seats[0] ?? '');
  const strip = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = seats.at((seats.indexOf(current) + step) % seats.length) ?? current;
    setCurrent(next);
    strip.current?.querySelector<HTMLElement>(`[data-member="${next}"]`)?.focus();
  };
  return (
    // The arrow keys go around; the seats themselves are the buttons.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={strip}
      className="seat-strip"
      role="group"
      aria-label={t('table.seats')}
      onKeyDown={onKeyDown}
    >
      {seats.map((id) => (
        <SeatButton key={id} id={id} inTabOrder={id === current} onFocus={setCurrent} />
      ))}
    </div>
  );
};

interface SeatButtonProps {
  id: MemberId;
  inTabOrder: boolean;
  onFocus: (member: MemberId) => void;
}

const SeatButton = ({ id, inTabOrder, onFocus }: SeatButtonProps) => {
  const store = useGameStore();
  const view = useGame((s) => s.view);
  const council = useGame((s) => s.council);
  const forecast = useGame((s) => s.forecast);
  const draft = useGame((s) => s.draft);
  const offer = useGame((s) => s.offer);
  const hovered = useGame((s) => s.hoveredMember === id);
  const { glyph, tone, text } = seatShown({ view, council, forecast, draft }, id);
  // What is seen comes first, so that who speaks to the machine can name it.
  const label =
    offer === null
      ? `${id}. ${text}`
      : `${id}. ${t('offer.give', { member: nameOf(id), points: 100 * offer.value })}. ${text}`;
  return (
    <button
      type="button"
      className={`seat-button seat-${tone}${hovered ? ' hovered' : ''}`}
      data-member={id}
      tabIndex={inTabOrder ? 0 : -1}
      aria-label={label}
      onFocus={() => {
        onFocus(id);
        store.getState().hoverMember(id);
      }}
      onBlur={() => {
        store.getState().hoverMember(null);
      }}
      onPointerEnter={() => {
        store.getState().hoverMember(id);
      }}
      onClick={() => {
        const { giveOffer, selectMember } = store.getState();
        if (offer === null) selectMember(id);
        else giveOffer(id);
      }}
    >
      <span className="glyph" aria-hidden="true">
        {glyph}
      </span>
      {id}
    </button>
  );
};

/** The line under the picture: what the seat in focus or under the pointer says. */
export const SeatLine = () => {
  const view = useGame((s) => s.view);
  const council = useGame((s) => s.council);
  const forecast = useGame((s) => s.forecast);
  const draft = useGame((s) => s.draft);
  const hovered = useGame((s) => s.hoveredMember);
  return (
    <p className="seat-line" aria-hidden={hovered === null ? undefined : true}>
      {hovered === null ? (
        <span className="muted">{t('table.hint')}</span>
      ) : (
        seatShown({ view, council, forecast, draft }, hovered).text
      )}
    </p>
  );
};
