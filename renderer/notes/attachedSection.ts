import { attachmentPages } from '../../shared/document/attachmentWords.ts';
import type { AttachmentBlock } from '../../shared/document/blocks.ts';
import { nameOf } from '../../shared/document/html/pen.ts';
import type { Edition } from '../../shared/notes/edition.ts';
import { unitsOf } from '../../shared/reading/units.ts';

/** The words of a page that came from outside, as the re-flowed text has them. */
export interface AttachedSection {
  readonly element: Element;
  /** From 1, in the file. */
  readonly page: number;
  readonly text: string;
}

const blockOf = ({ document }: Edition, id: string): AttachmentBlock | undefined => {
  const block = unitsOf(document).of(id)?.block;
  return block?.kind === 'attachment' ? block : undefined;
};

/** Where a page of an attached file stands; the file as a whole for a page without words. Undefined where it is not written. */
export function attachedSection(
  root: ShadowRoot,
  edition: Edition,
  { block: id, page }: { readonly block: string; readonly page: number },
): AttachedSection | undefined {
  const block = blockOf(edition, id);
  const element = root.getElementById(nameOf(id));
  if (block === undefined || element === null) return undefined;
  const at = attachmentPages(block).findIndex(({ number }) => number === page);
  const section = element.querySelectorAll(':scope > section')[at];
  return { element: section ?? element, page, text: block.pages[page - 1]?.text ?? '' };
}

/** The page of an attached file that a node of its element stands in; undefined outside of all pages. */
export function pageAround(
  element: Element,
  edition: Edition,
  id: string,
  node: Node,
): AttachedSection | undefined {
  const block = blockOf(edition, id);
  const sections = [...element.querySelectorAll(':scope > section')];
  const at = sections.findIndex((section) => section.contains(node));
  const page = block === undefined ? undefined : attachmentPages(block)[at]?.number;
  const section = sections[at];
  if (block === undefined || page === undefined || section === undefined) return undefined;
  return { element: section, page, text: block.pages[page - 1]?.text ?? '' };
}
