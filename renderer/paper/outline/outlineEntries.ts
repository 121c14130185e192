import type { PlacedFinding } from '../../checks/placedFindings.ts';
import { groupOf } from '../../checks/placedFindings.ts';
import type { Severity } from '../../../shared/checks/check.ts';
import { paperPartId } from '../../../shared/parts/agenda.ts';
import { paperOrder } from '../../../shared/parts/paperOrder.ts';
import type { TemplateSection } from '../../../shared/templates/template.ts';
import type { PaperParts } from '../paperParts.ts';
import type { Printed } from '../printed.ts';
import {
  type Place,
  appendixPlace,
  headerPlace,
  placeOf,
  recommendationsPlace,
  sectionPlace,
} from '../place.ts';

export type Counts = Readonly<Record<Severity, number>>;

/** A line of the outline. */
export interface OutlineEntry {
  readonly place: Place;
  /** As printed; empty where it has none. */
  readonly number: string;
  readonly title: string;
  /** `empty` is mandatory and nothing is in it; `absent` is not in the paper and need not be. */
  readonly state: 'written' | 'empty' | 'absent';
  /** Open findings. */
  readonly counts: Counts;
}

/** The outline of a paper: what stands before its sections, the sections in order, its appendices. */
export function outlineEntries(
  parts: PaperParts,
  { numbers, sections }: Printed,
  findings: readonly PlacedFinding[],
): readonly OutlineEntry[] {
  const { paper, template, recommendations, appendices } = parts;
  const counted = countByPlace(parts, findings);
  const entry = (place: Place, title: string, state: OutlineEntry['state'], local = ''): OutlineEntry => ({
    place,
    number: numbers.get(local) ?? '',
    title,
    state,
    counts: counted.get(place) ?? noCounts,
  });
  const missing = template.header.filter((field) => fieldIsEmpty(parts, field.key)).length;
  const asks = entry(
    recommendationsPlace,
    template.recommendations.heading,
    recommendations.length === 0 ? 'empty' : 'written',
  );
  return [
    entry('header', 'Title and header', missing > 0 ? 'empty' : 'written'),
    ...(template.recommendations.placement === 'section' ? [] : [asks]),
    ...paperOrder(paper.sections, template).map(({ known, section }) => {
      const key = section?.key ?? known?.key ?? '';
      return entry(
        sectionPlace(key),
        section?.heading ?? known?.heading ?? '',
        sectionState(parts, key, sections.has(key)),
        key,
      );
    }),
    ...appendices.map(({ position, label, title }) =>
      entry(appendixPlace(position), `${label}: ${title}`, 'written'),
    ),
  ];
}

/** Whether the paper says something in a section; `isPrinted` where its heading is in the document. */
export function sectionState(parts: PaperParts, key: string, isPrinted: boolean): OutlineEntry['state'] {
  const known = parts.template.sections.find((each) => each.key === key);
  const section = parts.paper.sections.find((each) => each.key === key);
  const isWritten =
    section !== undefined && (section.text.content.length > 0 || (section.none ?? '').trim() !== '');
  if (isWritten || drawsSomething(parts, known?.live)) return 'written';
  if (known?.required === true) {
    // What the house says of an empty section may be all that there is to say: "Background papers: None."
    return known.live !== undefined && !known.noneWording.includes('{why}') && isPrinted
      ? 'written'
      : 'empty';
  }
  return section === undefined ? 'absent' : known === undefined ? 'empty' : 'written';
}

/** Whether the list that the house draws in a section has anything in it; a section without one draws nothing. */
export function drawsSomething(parts: PaperParts, live: TemplateSection['live']): boolean {
  switch (live) {
    case 'recommendations':
      return parts.recommendations.length > 0;
    case 'options':
      return parts.options.length > 0;
    case 'backgroundPapers':
      return parts.backgroundPapers.length > 0;
    case 'appendices':
      return parts.appendices.length > 0;
    case undefined:
      return false;
  }
}

/** Whether a header field that the house requires prints nothing. What comes from the data is never the author's to fill. */
export function fieldIsEmpty({ paper, template }: PaperParts, key: string): boolean {
  const field = template.header.find((each) => each.key === key);
  if (field?.required !== true) return false;
  const authored = paper.header[key];
  if (authored !== undefined) return authored.content.length === 0;
  if (field.from === undefined) return true;
  switch (field.from) {
    case 'keyDecision':
      return paper.keyDecision === null;
    case 'forwardPlanRef':
      return paper.forwardPlanRef === '';
    case 'reportNumber':
      return paper.reportNumber === '';
    case 'title':
    case 'meetingDate':
    case 'recommendations':
    case 'sponsor':
    case 'manager':
    case 'confidence':
      return false;
  }
}

const noCounts: Counts = { must: 0, should: 0, note: 0 };

/** Open findings of the paper by the line of the outline under which they stand. */
function countByPlace(parts: PaperParts, findings: readonly PlacedFinding[]): ReadonlyMap<Place, Counts> {
  const start = paperPartId(parts.paper).length + 1;
  const counts = new Map<Place, Counts>();
  for (const finding of findings) {
    const group = groupOf(finding);
    if (finding.paper !== parts.paper.ref || group === 'overridden') continue;
    const place = lineOf(
      parts,
      finding.block === null ? 'title' : placeOf(parts, finding.block.slice(start)),
    );
    const before = counts.get(place) ?? noCounts;
    counts.set(place, { ...before, [group]: before[group] + 1 });
  }
  return counts;
}

/** Fields of the header share one line, and so do the recommendations and the options of a section. */
function lineOf({ template }: PaperParts, place: Place | null): Place {
  if (place === null || place === 'title' || place.startsWith(headerPlace(''))) return 'header';
  const live = place.startsWith('recommendation')
    ? 'recommendations'
    : place.startsWith('option-')
      ? 'options'
      : null;
  if (live === null) return place;
  const section = template.sections.find((each) => each.live === live);
  if (section !== undefined && (live === 'options' || template.recommendations.placement === 'section'))
    return sectionPlace(section.key);
  return live === 'recommendations' ? recommendationsPlace : place;
}
