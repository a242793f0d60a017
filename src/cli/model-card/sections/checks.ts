/** How the model must behave, and whether it does. */
import { playChecks, plannedChecks, type CheckResult } from '../../commands/checks.ts';
import { readChecks } from '../../checks-files.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

export const checksBody = (results: readonly CheckResult[]): string => {
  const ids = [...new Set(results.map(({ check }) => check.id))];
  const compared = results.reduce((sum, { judged }) => sum + judged.length, 0);
  const rows = ids.flatMap((id) => {
    const own = results.filter(({ check }) => check.id === id);
    const [first] = own;
    if (first === undefined) return [];
    const failing = own.filter(({ holds }) => !holds).map(({ lens }) => lens);
    return [
      [
        id,
        first.check.says,
        first.check.because,
        `${own.length - failing.length} of ${own.length}`,
        failing.length === 0 ? 'holds' : `**fails** (${failing.join(', ')})`,
      ],
    ];
  });
  const failed = results.filter(({ holds }) => !holds).length;
  return paragraphs(
    `${ids.length} behaviours, ${results.length} with their lenses, ${compared} comparisons: ${failed === 0 ? 'all hold' : `${failed} fail`}. They are data (\`scenarios/checks\`): two or more arms on the same seeds, and what must come of it.`,
    mdTable(['check', 'what must hold', 'because', 'lenses', ''], rows, 5),
  );
};

export const checks: Section = {
  id: 'checks',
  chapter: 'How it must behave',
  title: 'How it must behave',
  print: async ({ jobs }) => {
    const results = await playChecks(plannedChecks(readChecks([])), undefined, jobs);
    return { body: checksBody(results), commands: ['checks --all'] };
  },
};
