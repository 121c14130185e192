import { formatDate } from '../dates.ts';
import type { Part } from '../document/blocks.ts';
import { paragraph } from '../document/make.ts';
import type { Row, Rows } from '../entities/index.ts';
import type { RetentionKind } from '../entities/retentionKind.ts';

/** What the certificate of a disposal is called; it is exported under that name. `meetingRef`: "bcp-cabinet-2021-09-01". */
export const certificateReference = (meetingRef: string, kind: RetentionKind): string =>
  `${meetingRef}-disposal-${kind}`;

/** Under which disposal a report went; undefined for one that is there. A report that went keeps its name and recommendations alone. */
export function disposalOf(
  { sections, header, id }: Pick<Row<'paper'>, 'sections' | 'header' | 'id'>,
  rows: Pick<Rows, 'disposal' | 'agendaItem'>,
): Row<'disposal'> | undefined {
  if (sections.length > 0 || Object.keys(header).length > 0) return undefined;
  const meetings = new Set(
    rows.agendaItem.filter(({ paperId }) => paperId === id).map(({ meetingId }) => meetingId),
  );
  return rows.disposal.find(({ kind, meetingId }) => kind === 'reports' && meetings.has(meetingId));
}

/** What is said in the place of a report, in one sentence or two. `at` is the ISO instant of the disposal. */
export const disposedWords = (at: string, reference: string): string =>
  `This report was disposed of on ${formatDate(at.slice(0, 10), 'long')}, when its time had come; the certificate of disposal, ${reference}, says by which rule. What was decided on it remains on record.`;

/** The part of a report with nothing but its title and what became of it. The title of a restricted one may not be for publication. */
export function disposedPart(part: Part, at: string, reference: string): Part {
  const title = part.restriction?.openTitle ?? part.title;
  return {
    ...part,
    title,
    runningTitle: part.restriction?.openTitle ?? part.runningTitle,
    blocks: [
      { kind: 'heading', id: `${part.id}.title`, level: 1, text: [{ kind: 'text', text: title }] },
      {
        kind: 'notice',
        id: `${part.id}.disposed`,
        tone: 'info',
        title: 'Disposed of',
        blocks: [paragraph(`${part.id}.disposed.1`, disposedWords(at, reference))],
      },
    ],
  };
}
