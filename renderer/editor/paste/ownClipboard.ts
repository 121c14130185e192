/** What is copied in Tabled carries its own tree beside the HTML that others read. */
import { DOMSerializer, Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

const attribute = 'data-tabled-slice';

/** HTML and plain text of the selection. */
export function copied(view: EditorView): { readonly html: string; readonly text: string } {
  const slice = view.state.selection.content();
  const wrap = document.createElement('div');
  wrap.setAttribute(attribute, JSON.stringify(slice.toJSON()));
  wrap.append(DOMSerializer.fromSchema(view.state.schema).serializeFragment(slice.content));
  return { html: wrap.outerHTML, text: slice.content.textBetween(0, slice.content.size, '\n', leafText) };
}

const leafText = (node: Node): string => (node.type.name === 'reference' ? String(node.attrs['words']) : ' ');

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
