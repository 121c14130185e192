import type { Severity } from '../../shared/checks/check.ts';
import type { CheckedFinding } from '../../shared/checks/overrides.ts';
import { formatDate } from '../../shared/dates.ts';
import { brief } from './lists/listing.ts';

const groups: readonly (readonly [Severity, string])[] = [
  ['must', 'Must be mended'],
  ['should', 'Ought to be mended'],
  ['note', 'Worth knowing'],
];

/**
 * Findings as a person reads them: a line that counts, then severity by severity each place with what is wrong there.
 * `sections` names the section of a block, for what has no number.
 */
export function reportFindings(
  title: string,
  findings: readonly CheckedFinding[],
  sections: ReadonlyMap<string, string>,
): string {
  const overridden = findings.filter((finding) => finding.override !== undefined).length;
  const counts = groups
    .map(([severity]) => `${findings.filter((each) => each.severity === severity).length} ${severity}`)
    .join(', ');
  const head = `${title}: ${findings.length === 0 ? 'nothing found' : counts}${overridden === 0 ? '' : `; ${overridden} overridden`}.`;
  const blocks = groups.flatMap(([severity, heading]) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return found.length === 0
      ? []
      : [`${heading} (${found.length})`, ...found.map((finding) => paragraphOf(finding, sections))];
  });
  return [head, ...blocks].join('\n\n');
}

function paragraphOf(finding: CheckedFinding, sections: ReadonlyMap<string, string>): string {
  const { override, mend } = finding;
  return [
    `  ${placeOf(finding, sections)}`,
    `    ${oneLine(finding.message)}`,
    ...(mend === undefined ? [] : [`    Mend: ${mend.label}.`.replace(/\.\.$/, '.')]),
    ...(override === undefined
      ? []
      : [
          `    Overridden by ${override.by} on ${formatDate(override.at.slice(0, 10), 'medium')}: ${oneLine(override.reason)}`,
        ]),
    `    [${finding.rule}] ${oneLine(finding.source)}`,
  ].join('\n');
}

/** "bcp-accelerated-timeliness-2023, 14: “£784k”"; a section in place of a number that is not there. */
function placeOf(
  { paper, block, number, quote }: CheckedFinding,
  sections: ReadonlyMap<string, string>,
): string {
  const section = number?.replace(/\.$/, '') ?? sections.get(block ?? '') ?? '';
  const place = [paper ?? 'The meeting', ...(section === '' ? [] : [section])].join(', ');
  return quote === '' ? place : `${place}: “${brief(oneLine(quote), 90)}”`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
