/** Players of a coalition's lead: one goes ahead with those who will, one brings them back to the table, one keeps them together. */
import { ledMissions, type Line } from '../engine/coalition/coalition.ts';
import type { Order } from '../engine/coalition/order.ts';
import type { Action } from '../engine/index.ts';
import { MISSION_KINDS } from '../engine/theatre/theatre-state.ts';
import { bargains, consents, hear, idle, refuses, soften } from './governments.ts';
import type { Hands, Player } from './hands.ts';

/** Capital that it keeps back. */
const RESERVE = 3;

const takesLine = (h: Hands, line: Line): void => {
  if (h.view.coalition?.line !== line) h.do({ verb: 'coalition-line', line });
};

const orders = (h: Hands, wishes: readonly Order[]): void => {
  for (const { id } of ledMissions(h.view))
    for (const order of wishes)
      if (h.capital > RESERVE && h.do({ verb: 'lead-mission', mission: id, order })) break;
};

/** So many missions at once are enough. */
const starts = (h: Hands, most: number): void => {
  for (const mission of MISSION_KINDS)
    if (ledMissions(h.view).length < most && h.capital > 2 * RESERVE)
      h.do({ verb: 'coalition-mission', mission });
};

const recruits = (h: Hands): void => {
  for (const { id, abstainers } of ledMissions(h.view))
    for (const member of abstainers) {
      const wish: Action = { verb: 'recruit', mission: id, member, by: 'promise' };
      if (h.do(wish)) return;
    }
};

/** Strain from which even who goes ahead looks behind. */
const WORN = 0.15;

const goAhead: Player = {
  play: (h) => {
    takesLine(h, 'outside');
    starts(h, 3);
    orders(h, (h.view.coalition?.strain ?? 0) > WORN ? ['reassure'] : ['reinforce']);
    recruits(h);
    hear(h, (about) => (about === 'a-seat-at-headquarters' ? 'accept' : 'decline'));
  },
  answer: refuses,
};

const bringBack: Player = {
  play: (h) => {
    takesLine(h, 'inside');
    orders(h, ['flag', 'reassure']);
    hear(h, (about) => (about === 'hold-out-together' ? 'decline' : 'accept'));
  },
  answer: consents,
};

/** Strain from which the partners are looked after. */
const TIRED = 0.05;

const keepTogether: Player = {
  play: (h) => {
    h.do({ verb: 'coalition-hub', hub: 'open' });
    starts(h, 1);
    if ((h.view.coalition?.strain ?? 0) > TIRED) orders(h, ['reassure']);
    soften(h);
    hear(h, (about) =>
      about === 'hold-out-together' || about === 'orders-from-us' ? 'decline' : 'accept',
    );
  },
  answer: bargains,
};

export const COALITION_PLAYERS = {
  'go-ahead': goAhead,
  'bring-back': bringBack,
  'keep-together': keepTogether,
  idle,
} as const satisfies Record<string, Player>;
