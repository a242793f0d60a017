/**
 * What axe cannot see: whether the focus is lost, headings are in order, controls are large enough, and whatever is of no
 * use just now says why.
 */
import type { Page } from 'playwright-core';

export interface HandFinding {
  kind: 'focus' | 'headings' | 'target' | 'main-target' | 'no-reason';
  text: string;
}

/** Runs inside of the page, so it stands alone: nothing from outside of it can be used. */
const inspect = (): HandFinding[] => {
  /** WCAG 2.5.8, CSS pixels. */
  const LEAST_PX = 24;
  /** What is pressed all the time, on a screen that is touched, CSS pixels. */
  const MAIN_PX = 44;
  const ROUNDING_PX = 0.5;
  const MAIN =
    '.primary, .next-button, [role="tab"], .phone-tabs button, .answer > button, .do-it, .close, .title nav button';
  const CONTROLS =
    'a[href], button, input:not([type="hidden"], [type="file"]), select, textarea, summary, [role="button"], [role="tab"], [role="menuitem"], [role="option"]';
  const findings: HandFinding[] = [];

  const told = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    if (element.closest('[inert], [aria-hidden="true"]') !== null) return false;
    // What is for the ear alone is not pressed.
    for (let e: Element | null = element; e !== null; e = e.parentElement) {
      const { clipPath, clip } = getComputedStyle(e);
      if (clipPath === 'inset(50%)' || clip.startsWith('rect(0px')) return false;
    }
    return true;
  };

  const nameOf = (element: Element): string => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const parent = element.parentElement?.className ?? '';
    return `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} in “${parent}”: ${words.slice(0, 50)}`;
  };

  const active = document.activeElement;
  if (active === null || active === document.body)
    findings.push({ kind: 'focus', text: 'nothing has the focus' });
  else if (active.closest('[inert], [aria-hidden="true"]') !== null)
    findings.push({ kind: 'focus', text: `the focus is behind something: ${nameOf(active)}` });

  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      element.closest('[inert], [aria-hidden="true"]') === null,
  );
  const covered = document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
  const ones = headings.filter(({ tagName }) => tagName === 'H1').length;
  if (!covered && ones !== 1)
    findings.push({ kind: 'headings', text: `${ones} headings of level 1` });
  let above = covered ? 1 : 0;
  for (const heading of headings) {
    const level = Number(heading.tagName.slice(1));
    if (level > above + 1)
      findings.push({
        kind: 'headings',
        text: `level ${level} after ${above}: ${(heading.textContent ?? '').slice(0, 50)}`,
      });
    above = level;
  }

  interface Target {
    element: Element;
    box: DOMRect;
  }
  /** What is pressed: a box to tick is as large as its label, and some reach further than they are seen. */
  const pressed = (element: Element): DOMRect => {
    const ticked =
      element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type);
    const box = (ticked ? (element.closest('label') ?? element) : element).getBoundingClientRect();
    const reach = getComputedStyle(element, '::after');
    if (reach.content === 'none' || reach.position !== 'absolute') return box;
    const beyond = Math.max(0, -Number.parseFloat(reach.top) || 0);
    return new DOMRect(
      box.x - beyond,
      box.y - beyond,
      box.width + 2 * beyond,
      box.height + 2 * beyond,
    );
  };
  const targets: Target[] = [...document.querySelectorAll(CONTROLS)]
    .filter(told)
    .map((element) => ({ element, box: pressed(element) }));
  const small = ({ box }: Target, least: number): boolean =>
    Math.min(box.width, box.height) < least - ROUNDING_PX;
  /** In a line of text, whose height it cannot change. */
  const inline = ({ element }: Target): boolean =>
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
    ) && getComputedStyle(element).display.startsWith('inline');
  /** A circle of the least size around its middle touches no other target. */
  const apart = (target: Target): boolean => {
    const x = target.box.left + target.box.width / 2;
    const y = target.box.top + target.box.height / 2;
    return targets.every((other) => {
      if (other === target || other.element.contains(target.element)) return true;
      if (target.element.contains(other.element)) return true;
      const { box } = other;
      const dx = small(other, LEAST_PX)
        ? Math.abs(box.left + box.width / 2 - x) - LEAST_PX / 2
        : Math.max(box.left - x, 0, x - box.right);
      const dy = small(other, LEAST_PX)
        ? Math.abs(box.top + box.height / 2 - y) - LEAST_PX / 2
        : Math.max(box.top - y, 0, y - box.bottom);
      return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) >= LEAST_PX / 2 - ROUNDING_PX;
    });
  };
  const size = ({ box }: Target): string => `${box.width.toFixed(0)}×${box.height.toFixed(0)}`;
  for (const target of targets) {
    if (small(target, LEAST_PX) && !inline(target) && !apart(target))
      findings.push({ kind: 'target', text: `${size(target)} ${nameOf(target.element)}` });
    else if (matchMedia('(max-width: 599px)').matches && target.element.matches(MAIN))
      if (small(target, MAIN_PX) && !inline(target))
        findings.push({ kind: 'main-target', text: `${size(target)} ${nameOf(target.element)}` });
  }

  for (const element of document.querySelectorAll(':disabled, [aria-disabled="true"]')) {
    if (!told(element) || element instanceof HTMLOptionElement) continue;
    const described = (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('');
    if (`${described}${element.getAttribute('title') ?? ''}`.trim() === '')
      findings.push({ kind: 'no-reason', text: nameOf(element) });
  }
  return findings;
};

export const handFindings = (page: Page): Promise<HandFinding[]> => page.evaluate(inspect);
