import type { Document, Part } from '../document/blocks.ts';
import { disposedPart } from './disposedReport.ts';

/**
 * What stands in the place of a published pack when its reports were disposed of: front page and agenda as they were, and in
 * the place of each report a notice. `at` is the ISO instant of the disposal, `reference` that of its certificate.
 */
export function disposedDocument(document: Document, at: string, reference: string): Document {
  const parts = document.parts.flatMap((part): Part[] => {
    if (part.kind === 'cover' || part.kind === 'agenda') return [part];
    // Entries of the contents name headings that are gone.
    return part.kind === 'paper' ? [disposedPart(part, at, reference)] : [];
  });
  return { ...document, parts };
}
