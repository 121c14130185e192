/** What is counted through a pack: objects of the file, structural parent keys, and names of table headers. */
export interface Counts {
  readonly object: number;
  readonly key: number;
  readonly name: number;
}

/** No text of a PDF has these characters: its characters are bytes. */
const marks = { object: '\u0100', key: '\u0101', name: '\u0102' } as const;
const marked = /([\u0100-\u0102])(\d+)/g;

/**
 * Writes numbers as PDF text. While a part is recorded it gives them from the part's own start, marked, so that what was
 * written can be used wherever the part comes to stand; otherwise as they are.
 */
export class Numbers {
  #start: Counts | undefined;

  /** From here on numbers are written from a start; without one, as they are. */
  from(start: Counts | undefined): void {
    this.#start = start;
  }

  get isRecording(): boolean {
    return this.#start !== undefined;
  }

  written(kind: keyof Counts, number: number): string {
    return this.#start === undefined ? String(number) : `${marks[kind]}${number - this.#start[kind]}`;
  }

  /** The number in the file of an object that was given a written one. */
  objectOf(written: string): number {
    return this.#start === undefined ? Number(written) : this.#start.object + Number(written.slice(1));
  }

  /** Text with the numbers that stand in it as they are in the file. */
  inFile(text: string): string {
    return this.#start === undefined ? text : movedTo(this.#start, text);
  }
}

export const isSame = (a: Counts, b: Counts): boolean =>
  a.object === b.object && a.key === b.key && a.name === b.name;

/** Text of a recorded part as it is where the part begins at `start`. */
export const movedTo = (start: Counts, text: string): string =>
  text.replace(marked, (_, mark: string, number: string) => {
    const kind = mark === marks.object ? 'object' : mark === marks.key ? 'key' : 'name';
    return String(start[kind] + Number(number));
  });
