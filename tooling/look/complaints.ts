/** What a page complains about while it is looked at: the console, its errors, answers that failed, and axe. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** The fault by which the error screen is reached is no complaint. */
export const DELIBERATE = 'a deliberate fault';

/** What was still being fetched when the page was left or loaded again did not fail. */
const BROKEN_OFF = 'net::ERR_ABORTED';

export const listen = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    if (error.message !== DELIBERATE) complaints.push(`page error: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== BROKEN_OFF) complaints.push(`failed, ${why}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Places named of each rule. */
const MOST_PLACES = 3;

interface AxeViolation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/** Violations of WCAG 2.2 AA and of axe's best practices on the page as it is now, one line a rule. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags): Promise<AxeViolation[]> => {
    const { axe } = globalThis as unknown as {
      axe: {
        configure: (spec: object) => void;
        run: (what: Document, how: object) => Promise<{ violations: AxeViolation[] }>;
      };
    };
    axe.configure({
      // What hangs from a button is named by it, and holds a dialog.
      checks: [
        {
          id: 'region',
          options: {
            regionMatcher: 'dialog, [role=dialog], [role=alertdialog], svg, .popover',
          },
        },
      ],
      // The arrow keys of the field above it move through the palette's list.
      rules: [
        { id: 'scrollable-region-focusable', excludeHidden: true, selector: ':not(.palette-list)' },
      ],
    });
    return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
  }, TAGS);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.slice(0, MOST_PLACES).map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n')[1]?.trim() ?? '';
      return `${target.join(' ')}${id === 'color-contrast' ? ` (${why})` : ''}`;
    });
    return `${id}, ${nodes.length} places: ${help}: ${places.join(' · ')}`;
  });
};
