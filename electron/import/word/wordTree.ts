/** The document that mammoth reads out of a Word file, as far as Tabled takes it over (mammoth 1.13, lib/documents.js). */
export type WordNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'image' }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'commentReference' | 'bookmarkStart' }
  | WordRun
  | WordHyperlink
  | WordParagraph
  | WordTable;

export interface WordRun {
  readonly type: 'run';
  readonly children: readonly WordNode[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

export interface WordHyperlink {
  readonly type: 'hyperlink';
  readonly children: readonly WordNode[];
  readonly href?: string | null;
}

export interface WordParagraph {
  readonly type: 'paragraph';
  readonly children: readonly WordNode[];
  readonly styleName: string | null;
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
}

export interface WordTable {
  readonly type: 'table';
  readonly children: readonly WordRow[];
}

interface WordRow {
  readonly children: readonly WordCell[];
  readonly isHeader: boolean;
}

export interface WordCell {
  readonly children: readonly WordNode[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface WordDocument {
  readonly children: readonly WordNode[];
  readonly notes: {
    resolve(reference: {
      readonly noteType: string;
      readonly noteId: string;
    }): { readonly body: readonly WordNode[] } | undefined;
  };
}
