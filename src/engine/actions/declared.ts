/** Verbs that are told as effects: what is carried out and what is previewed is one list. */
import { applyEffects } from '../effects/apply-effects.ts';
import type { Binding, Effect } from '../effects/effect.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { effectLines, type Action, type PreviewLine, type VerbRule } from './action.ts';

export interface Declaration<A extends Action> {
  effects: (state: View, seat: Seat, action: A, strength: number) => readonly Effect[];
  /** Whom it is about, and who does it together; absent = nobody but the seat itself. */
  about?: (state: View, seat: Seat, action: A) => Partial<Binding>;
  /** What else a preview says. */
  notes?: (state: View, seat: Seat, action: A, strength: number) => PreviewLine[];
  /** What effects cannot say, after them. */
  also?: (state: State, seat: Seat, action: A, strength: number) => void;
}

/** Roster indices that the effects of an action are bound to. */
const bindingOf = <A extends Action>(
  { about }: Declaration<A>,
  state: View,
  seat: Seat,
  action: A,
): Binding => ({ actor: actorOf(state, seat), target: -1, ...about?.(state, seat, action) });

/** `apply` and `preview` of a verb from its declaration. */
export const declared = <A extends Action>(
  declaration: Declaration<A>,
): Pick<VerbRule<A>, 'apply' | 'preview'> => ({
  apply: (state, seat, action, strength) => {
    const effects = declaration.effects(state, seat, action, strength);
    const binding = bindingOf(declaration, state, seat, action);
    applyEffects(state, effects, binding, seat, 'diplomacy');
    declaration.also?.(state, seat, action, strength);
  },
  preview: (state, seat, action, strength) => {
    const { target } = bindingOf(declaration, state, seat, action);
    const of = target < 0 ? null : state.members[target].id;
    return [
      ...effectLines(declaration.effects(state, seat, action, strength), of),
      ...(declaration.notes?.(state, seat, action, strength) ?? []),
    ];
  },
});
