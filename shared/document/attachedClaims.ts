import type { AttachmentBlock, Document } from './blocks.ts';

export interface PackClaims {
  /** Level of PDF/A-2 that the pack may claim; null for none. */
  readonly archive: 'a' | 'b' | null;
  /** It may claim PDF/UA-1. */
  readonly accessible: boolean;
  /** Names of the files that keep it from claiming all. */
  readonly because: readonly string[];
}

/** The files that are placed page by page, in order. */
export const attachmentsOf = (document: Document): AttachmentBlock[] =>
  document.parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'attachment'));

/** A pack may claim of PDF/UA and PDF/A what each page that came from outside keeps; its own pages keep all. */
export function packClaims(document: Document): PackClaims {
  const files = attachmentsOf(document);
  const archive = files.some((file) => file.archive === null)
    ? null
    : files.some((file) => file.archive === 'b')
      ? 'b'
      : 'a';
  return {
    archive,
    accessible: files.every((file) => file.accessible),
    because: [
      ...new Set(files.filter((file) => file.archive !== 'a' || !file.accessible).map(({ file }) => file)),
    ],
  };
}

/** What whoever exports a pack is told of claims that it cannot make; null where it makes all. */
export function claimsNote({ archive, accessible, because }: PackClaims): string | null {
  if (because.length === 0) return null;
  const lacks = [accessible ? '' : 'PDF/UA', archive === null ? 'PDF/A' : ''].filter((each) => each !== '');
  const some = because.slice(0, 3).map((name) => `“${name}”`);
  const more = because.length > 3 ? ` and ${because.length - 3} more` : '';
  const pages = `the pages of ${some.join(', ')}${more}`;
  return lacks.length === 0
    ? `This PDF claims PDF/A-2b, not 2a, because ${pages} do not promise readable text.`
    : `This PDF does not claim ${lacks.join(' and ')}, because ${pages} do not: ask for accessible copies.`;
}
