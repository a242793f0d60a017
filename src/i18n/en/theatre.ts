/** The roll-call of Article 4 and 5. */
export const theatre = {
  'roll-call.heading': '{member} invokes Article {article, number}',
  'roll-call.kind.wait': 'Nothing has happened yet, and nobody feels safe.',
  'roll-call.kind.probe': 'Somebody is testing where the line is.',
  'roll-call.kind.limited-attack': 'A limited attack, with a limited denial.',
  'roll-call.kind.major-attack': 'This is an attack, and nobody denies it.',
  'roll-call.answers': 'The answers so far',
  'roll-call.answer': '{member}: {grade}',
  'roll-call.grade.combat': 'combat forces',
  'roll-call.grade.support': 'support',
  'roll-call.grade.industrial': 'supplies',
  'roll-call.grade.statement': 'a statement',
  'roll-call.grade.none': 'nothing',
} as const;
