import { formatDate } from '../dates.ts';
import type { Document, Part } from '../document/blocks.ts';
import { paragraph } from '../document/make.ts';

/**
 * What stands in the place of a published pack when its reports were disposed of: front page and agenda as they were, and in
 * the place of each report a notice. `at` is the ISO instant of the disposal.
 */
export function disposedDocument(document: Document, at: string): Document {
  const parts = document.parts.flatMap((part): Part[] => {
    if (part.kind === 'cover' || part.kind === 'agenda') return [part];
    // Entries of the contents name headings that are gone.
    return part.kind === 'paper' ? [emptied(part, at)] : [];
  });
  return { ...document, parts };
}

function emptied(part: Part, at: string): Part {
  // The title of a restricted report may itself not be for publication.
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
        blocks: [
          paragraph(
            `${part.id}.disposed.1`,
            `This report was disposed of on ${formatDate(at.slice(0, 10), 'long')}, when its time had come; the certificate of disposal says by which rule. What was decided on it remains on record.`,
          ),
        ],
      },
    ],
  };
}
