import type { Block, Part } from '../document/blocks.ts';
import { inlineText } from '../document/walk.ts';
import type { Row } from '../entities/index.ts';
import type { SignedSection } from '../entities/signOff.ts';
import { sha256 } from '../sha256.ts';
import { passagesOf } from './read/passages.ts';

/**
 * The content of a paper as whoever clears it signs it: a fingerprint of each section's printed words, figures and table
 * cells. Paragraph numbers are left out, which move without anything being changed, and so are the sign-offs themselves.
 * @param parts the report and its appendices
 */
export function contentOf(parts: readonly Part[]): SignedSection[] {
  return parts.flatMap((part) =>
    sectionsOf(part).map(({ id, title, blocks }) => {
      const words = passagesOf([{ ...part, blocks }]).map(({ kind, text }) => [kind, text]);
      return { section: id, title, fingerprint: sha256(JSON.stringify(words)) };
    }),
  );
}

interface PrintedSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: Block[];
}

/** What stands before the first section, such as the header grid, goes under the part's own title. */
function sectionsOf(part: Part): PrintedSection[] {
  const sections: PrintedSection[] = [{ id: part.id, title: part.title, blocks: [] }];
  for (const block of part.blocks) {
    if (block.kind === 'signOff') continue;
    if (block.kind === 'heading' && block.level === 2)
      sections.push({ id: block.id, title: inlineText(block.text), blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** Headings of the sections that are not what was signed: changed, new or gone. */
export function changedSince(signed: readonly SignedSection[], now: readonly SignedSection[]): string[] {
  const before = new Map(signed.map((each) => [each.section, each]));
  const after = new Set(now.map((each) => each.section));
  const changed = now.filter((each) => before.get(each.section)?.fingerprint !== each.fingerprint);
  const gone = signed.filter((each) => !after.has(each.section));
  return [...changed, ...gone].map((each) => each.title);
}

/** A sign-off as it is given on an ISO day for what the paper says now. */
export const signedNow = (
  row: Row<'signOff'>,
  parts: readonly Part[],
  { on, comment = row.comment }: { readonly on: string; readonly comment?: string },
): Row<'signOff'> => ({
  ...row,
  status: 'signed',
  signedOn: on,
  comment,
  signedContent: contentOf(parts),
});
