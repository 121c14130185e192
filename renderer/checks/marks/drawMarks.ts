import type { Severity } from '../../../shared/checks/check.ts';
import { type PlacedFinding, groupOf, groupWords } from '../placedFindings.ts';
import { severityShapes } from '../severityShape.ts';
import { quoteRange } from './quoteRange.ts';

/** A finding with the element that shows its place and, where they could be found, the words at fault. */
export interface Located {
  readonly finding: PlacedFinding;
  readonly element: Element;
  readonly range: Range | undefined;
}

/** Findings so close together that one mark stands for all of them. */
interface Cluster {
  readonly top: number;
  readonly findings: PlacedFinding[];
}

/** Height of a mark with its distance to the next, in CSS pixels: targets of a pointer are 24 (WCAG 2.5.8). */
const height = 26;

export function locate(
  root: ShadowRoot,
  findings: readonly PlacedFinding[],
  find: (root: ShadowRoot, id: string) => Element | null,
): readonly Located[] {
  return findings.flatMap((finding) => {
    const element = finding.block === null ? null : find(root, finding.block);
    return element === null ? [] : [{ finding, element, range: quoteRange(element, finding.quote) }];
  });
}

/**
 * Draws the marks into the margin, a list at the end of each part, so that they are read out with it. They lie over the
 * page and move nothing. What had the focus has it again.
 */
export function drawMarks(root: ShadowRoot, located: readonly Located[]): void {
  const sheet = root.querySelector('.document');
  if (sheet === null) return;
  const focused = root.activeElement?.getAttribute('data-findings') ?? null;
  // All places are measured before anything is moved, so that the page is laid out only once.
  const origin = sheet.getBoundingClientRect().top;
  const byPart = [...sheet.querySelectorAll('.part')].map((part) => {
    const own = located.filter(({ element }) => part.contains(element));
    return { part, clusters: clustersOf(own, origin) };
  });
  for (const old of root.querySelectorAll('.marks')) old.remove();
  for (const { part, clusters } of byPart) {
    if (clusters.length === 0) continue;
    const list = document.createElement('ul');
    list.className = 'marks';
    list.setAttribute('role', 'list');
    list.setAttribute('aria-label', 'Findings of the checks in this part');
    list.append(...clusters.map(markOf));
    part.append(list);
  }
  if (focused === null) return;
  const again = [...root.querySelectorAll<HTMLElement>('.marks button')].find(
    (mark) => mark.getAttribute('data-findings') === focused,
  );
  again?.focus({ preventScroll: true });
}

/** The mark that stands for a finding. */
export const markFor = (root: ShadowRoot, key: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>('.marks button')].find((mark) => keysOf(mark).includes(key));

export const keysOf = (mark: Element): readonly string[] =>
  JSON.parse(mark.getAttribute('data-findings') ?? '[]') as string[];

function clustersOf(located: readonly Located[], origin: number): readonly Cluster[] {
  const placed = located
    .map(({ finding, element, range }) => {
      const box = range?.getClientRects()[0] ?? element.getBoundingClientRect();
      // Text of a line sits in the middle of its box; the mark does so too, but never below a tall table's top.
      return { finding, top: box.top - origin + (Math.min(box.height, 30) - height) / 2 };
    })
    .sort((a, b) => a.top - b.top);
  const clusters: Cluster[] = [];
  for (const { finding, top } of placed) {
    const last = clusters.at(-1);
    if (last !== undefined && top - last.top < height) last.findings.push(finding);
    else clusters.push({ top, findings: [finding] });
  }
  return clusters;
}

const weight: Readonly<Record<Severity, number>> = { must: 0, should: 1, note: 2 };

function markOf({ top, findings }: Cluster): HTMLLIElement {
  const [gravest] = [...findings].sort(
    (a, b) =>
      Number(a.override !== undefined) - Number(b.override !== undefined) ||
      weight[a.severity] - weight[b.severity],
  );
  const item = document.createElement('li');
  if (gravest === undefined) return item;
  const mark = document.createElement('button');
  mark.type = 'button';
  mark.className = `mark ${gravest.severity}${gravest.override === undefined ? '' : ' overridden'}`;
  mark.style.insetBlockStart = `${top}px`;
  mark.setAttribute('data-findings', JSON.stringify(findings.map(({ key }) => key)));
  mark.setAttribute('aria-label', nameOf(gravest, findings.length));
  mark.append(shapeOf(gravest.severity));
  if (findings.length > 1) {
    const count = document.createElement('span');
    count.textContent = String(findings.length);
    mark.append(count);
  }
  item.append(mark);
  return item;
}

function nameOf(finding: PlacedFinding, count: number): string {
  const words = `${groupWords[groupOf(finding)]}: ${finding.title}`;
  const quote = finding.quote === '' ? '' : `, “${finding.quote.replace(/\s+/g, ' ').slice(0, 80)}”`;
  return count === 1 ? words + quote : `${count} findings. ${words}${quote}, and ${count - 1} more`;
}

function shapeOf(severity: Severity): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', severityShapes[severity]);
  svg.append(path);
  return svg;
}
