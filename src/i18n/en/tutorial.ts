/** The lesson: the 2011 question. One short sentence a beat. */
export const tutorial = {
  'scenario.tutorial-2011.title': 'The 2011 question',
  'scenario.tutorial-2011.description':
    'Spring 2011. Five allies, one table, and a mission over Libya that one of them would rather not fly.',
  'scenario.tutorial-2011.goal.status-quo': 'Nobody leaves, and nobody forgets.',
} as const;
