/** Pasted HTML as plain data, so that reading it is a pure function of it. */
export type Pasted = string | PastedElement;

export interface PastedElement {
  /** In lower case, prefix included: "p", "o:p", "st1:place". */
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  /** Properties of the style attribute as written: Word's own (mso-list) are unknown to the browser. */
  readonly style: Readonly<Record<string, string>>;
  readonly children: readonly Pasted[];
}

/** Under another name a style is data: the content policy need not refuse it, tag by tag, in what nobody will see. */
const styleName = 'data-style';

/** Pasted HTML with its styles as data and without its style sheets, ready to be parsed. */
export const withoutStyles = (html: string): string =>
  html
    .replaceAll(/<style\b[\s\S]*?<\/style\s*>/gi, '')
    .replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\sstyle\s*=/gi, ` ${styleName}=`));

/** @param element of a document that was parsed and is not shown: nothing in it has run or been fetched. */
export function plainTree(element: Element): PastedElement {
  return {
    tag: element.tagName.toLowerCase(),
    attrs: Object.fromEntries([...element.attributes].map(({ name, value }) => [name.toLowerCase(), value])),
    style: styleOf(element.getAttribute(styleName) ?? ''),
    children: [...element.childNodes].flatMap((node): Pasted[] =>
      node instanceof Element
        ? [plainTree(node)]
        : node.nodeType === Node.TEXT_NODE
          ? [node.nodeValue ?? '']
          : [],
    ),
  };
}

const styleOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(';').flatMap((each) => {
      const at = each.indexOf(':');
      return at === -1 ? [] : [[each.slice(0, at).trim().toLowerCase(), each.slice(at + 1).trim()]];
    }),
  );
