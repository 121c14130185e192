import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Document } from '../../../shared/document/blocks.ts';
import type { Theme } from '../../../shared/document/themes.ts';
import { linkTargets } from '../linkTargets.ts';
import type { PackPages } from '../packPages.ts';
import { type Palette, makePalette } from '../palette.ts';
import { Numbers } from './numbers.ts';
import type { StyleId } from './styles.ts';

/** A paragraph of one of the file's styles. */
export interface ParagraphDraft extends Omit<IParagraphOptions, 'style' | 'text' | 'heading' | 'children'> {
  readonly style: StyleId;
  readonly children: readonly ParagraphChild[];
}

/** What the writers of all blocks share while one document is written. */
export class Pen {
  readonly document: Document;
  readonly theme: Theme;
  readonly palette: Palette;
  readonly numbers = new Numbers();
  /** Where everything stands in the PDF: a Word file has no pages that all readers share. */
  readonly pages: PackPages | undefined;
  readonly #names: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();
  #waiting: string[] = [];
  #changes = 0;

  constructor(document: Document, theme: Theme, pages: PackPages | undefined) {
    this.document = document;
    this.theme = theme;
    this.palette = makePalette(theme, document.house);
    this.pages = pages;
    // Word allows letters, digits and 40 characters; a name that begins with a line is not listed among the reader's own.
    this.#names = new Map([...linkTargets(document)].map((id, at) => [id, `_Place${at + 1}`]));
  }

  /** The next paragraph is where links to this id lead. */
  mark(...ids: readonly string[]): void {
    for (const id of ids) {
      const name = this.#names.get(id);
      if (name === undefined || this.#used.has(name)) continue;
      this.#used.add(name);
      this.#waiting.push(name);
    }
  }

  /** Bookmark of a place in this document; undefined for what nothing can lead to. */
  bookmark(id: string): string | undefined {
    return this.#names.get(id);
  }

  paragraph({ children, ...options }: ParagraphDraft): Paragraph {
    const names = this.#waiting;
    this.#waiting = [];
    const marked = names.reduce<readonly ParagraphChild[]>(
      (inner, id) => [new Bookmark({ id, children: inner })],
      children,
    );
    return new Paragraph({ ...options, children: marked });
  }

  /** Who changed what and when, as Word asks for each tracked change. The clock is the document's. */
  change(): { readonly id: number; readonly author: string; readonly date: string } {
    this.#changes++;
    return { id: this.#changes, author: this.document.organisation, date: this.document.assembledAt };
  }
}
