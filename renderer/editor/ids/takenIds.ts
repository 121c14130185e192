import type { Rows } from '../../../shared/entities/index.ts';
import type { RichText } from '../../../shared/entities/richText.ts';

/** Ids of blocks that a paper has: of the texts that are open as they stand on screen, of all others as they are saved. */
export function takenIds(
  rows: Rows,
  paperId: string,
  open: readonly { readonly sectionKey: string | null; readonly read: () => RichText }[],
): ReadonlySet<string> {
  const onScreen = new Set(open.map(({ sectionKey }) => sectionKey));
  const paper = rows.paper.find(({ id }) => id === paperId);
  const ofPaper = [...rows.recommendation, ...rows.option, ...rows.appendix].filter(
    (row) => row.paperId === paperId,
  );
  const texts: readonly RichText[] = [
    ...open.map(({ read }) => read()),
    ...(paper?.sections ?? []).filter(({ key }) => !onScreen.has(key)).map(({ text }) => text),
    ...Object.values(paper?.header ?? {}),
    ...ofPaper.map(({ text }) => text),
  ];
  const ids = new Set<string>();
  texts.forEach((text) => collect(text, ids));
  return ids;
}

function collect(node: unknown, ids: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { attrs, content } = node as { attrs?: { id?: unknown }; content?: readonly unknown[] };
  if (typeof attrs?.id === 'string') ids.add(attrs.id);
  content?.forEach((each) => collect(each, ids));
}
