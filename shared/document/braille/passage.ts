/** A paragraph of braille before it is translated: its words, and where on the lines they stand. */
export interface Passage {
  /** Ids of what begins with it, for page numbers. */
  readonly ids: readonly string[];
  readonly text: string;
  /** Cell that its first line, and the lines after it, begin in; counted from 0. `centred` overrules both. */
  readonly first: number;
  readonly rest: number;
  readonly centred?: true;
  /** An empty line above. */
  readonly gap?: true;
  /** Stays on the page of what comes next. */
  readonly keep?: true;
  /** Begins a page. */
  readonly page?: true;
  /** Ends in the braille page number of what has this id. */
  readonly target?: string;
  /** A line across the page instead of words. */
  readonly line?: 'box' | 'endOfBox';
}

/** Paragraphs begin in cell 3. */
export const plain = { first: 2, rest: 0 } as const;

export const passage = (text: string, more: Partial<Passage> = {}): Passage => ({
  ids: [],
  text: text.replace(/\s+/g, ' ').trim(),
  ...plain,
  ...more,
});

/** Gives the first passage the id of what it begins. */
export function marked(id: string, [first, ...rest]: readonly Passage[]): Passage[] {
  return first === undefined ? [] : [{ ...first, ids: [id, ...first.ids] }, ...rest];
}

/** Items begin two cells to the left of the lines that go on from them. */
export const listed = (depth: number) => ({ first: depth * 2, rest: depth * 2 + 2 });
