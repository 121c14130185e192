/** What is copied in Tabled carries its own tree beside the HTML that others read. */
import { DOMSerializer, Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { trustedHtml } from '../../preview/trustedHtml.ts';
import { liveHtml } from '../live/drawLive.ts';
import { usePapersInHand } from '../paper/paperInHand.ts';
import { referenceWords } from '../reference/referenceView.ts';

const attribute = 'data-tabled-slice';

/** HTML and plain text of the selection: numbers and live blocks as they are printed now, for whoever pastes them elsewhere. */
export function copied(view: EditorView, paperId: string): { readonly html: string; readonly text: string } {
  const slice = view.state.selection.content();
  const wrap = document.createElement('div');
  wrap.setAttribute(attribute, JSON.stringify(slice.toJSON()));
  wrap.append(printedSerializer(view.state.schema, paperId).serializeFragment(slice.content));
  const leafText = (node: Node): string =>
    node.type.name === 'reference' ? referenceWords(node, paperId) : node.isInline ? '\n' : '';
  return { html: wrap.outerHTML, text: slice.content.textBetween(0, slice.content.size, '\n', leafText) };
}

function printedSerializer(schema: Schema, paperId: string): DOMSerializer {
  return new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(schema),
      reference: (node) => ['span', referenceWords(node, paperId)],
      liveBlock: (node) => {
        const drawn = document.createElement('div');
        const paper = usePapersInHand.getState()[paperId];
        drawn.innerHTML = trustedHtml(liveHtml(paper, String(node.attrs['id'])));
        return drawn;
      },
    },
    {
      ...DOMSerializer.marksFromSchema(schema),
      link: ({ attrs }) => ['a', { href: String(attrs['href']) }, 0],
    },
  );
}

/** The tree that a copy of our own carries; undefined for what comes from elsewhere or does not fit the schema. */
export function ownSlice(body: HTMLElement, schema: Schema): Slice | undefined {
  const json = body.querySelector(`[${attribute}]`)?.getAttribute(attribute);
  if (json === null || json === undefined) return undefined;
  try {
    const slice = Slice.fromJSON(schema, JSON.parse(json));
    slice.content.forEach((node) => node.check());
    return slice;
  } catch {
    return undefined;
  }
}

/** A slice in which no block has an id that is taken: those get none, and then a new one. */
export function withFreeIds(slice: Slice, taken: ReadonlySet<string>): Slice {
  const free = (fragment: Fragment): Fragment =>
    Fragment.from(
      fragment.content.map((node) => {
        if (node.isText) return node;
        const id: unknown = node.attrs['id'];
        const attrs = typeof id === 'string' && taken.has(id) ? { ...node.attrs, id: null } : node.attrs;
        return node.type.create(attrs, free(node.content), node.marks);
      }),
    );
  return new Slice(free(slice.content), slice.openStart, slice.openEnd);
}
