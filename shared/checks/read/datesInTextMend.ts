import type { RichNode, RichText } from '../../entities/richText.ts';
import type { Mend, PaperContext } from '../check.ts';
import type { Passage } from './passages.ts';

const authoredIds = new WeakMap<PaperContext, ReadonlySet<string>>();

/** A replacement where an author wrote the words, so that it can be carried out; nothing where they come from data. */
export function replaceIn(
  paper: PaperContext,
  passage: Passage,
  from: string,
  to: string,
): { readonly mend?: Mend } {
  const local = passage.block.slice(paper.paper.ref.length + 1);
  if (!idsOf(paper).has(local) || passage.text.split(from).length !== 2) return {};
  return { mend: { kind: 'replace', label: `Write “${to}”`, block: passage.block, from, to } };
}

function idsOf(paper: PaperContext): ReadonlySet<string> {
  const known = authoredIds.get(paper);
  if (known !== undefined) return known;
  const ids = new Set<string>();
  const texts: RichText[] = [
    ...Object.values(paper.paper.header),
    ...paper.paper.sections.map((each) => each.text),
    ...paper.pack.rows.appendix.filter((each) => each.paperId === paper.paper.id).map((each) => each.text),
  ];
  for (const text of texts) text.content.forEach((node) => collect(node, ids));
  authoredIds.set(paper, ids);
  return ids;
}

type Nested = RichNode | { readonly attrs: { readonly id: string }; readonly content: readonly Nested[] };

function collect(node: Nested, ids: Set<string>): void {
  ids.add(node.attrs.id);
  if (!('content' in node) || node.content === undefined) return;
  for (const inner of node.content)
    if ('attrs' in inner && 'id' in inner.attrs) collect(inner as Nested, ids);
}
