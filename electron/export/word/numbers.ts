import { type ILevelsOptions, LevelFormat, type NumberingDefinition } from 'docx';
import { type Label, readLabel } from './label.ts';

/** What a paragraph says of the list that it belongs to. */
export interface Numbered {
  readonly reference: string;
  readonly level: number;
}

/**
 * Word counts by itself, and what it prints has to be what the Document has. So the printed labels are followed as Word would count
 * them: while one is what comes next, the list goes on; where it is not, another list begins at it; and what is no number at all
 * ("Annex") is a list of that one word.
 */
export class Numbers {
  readonly #series: Series[] = [];
  /** Numbered headings, paragraphs and tables share their counters within a part. */
  #open: { readonly series: Series; readonly role: string }[] = [];

  /** A part begins: its numbers are its own. */
  beginPart(): void {
    this.#open = [];
  }

  /** For a number of the text: goes on with the series of its own kind first, as headings 1, 2 and paragraphs 1, 2 may both be there. */
  outline(printed: string, role: 'heading' | 'paragraph'): Numbered {
    const labels = readLabel(printed).filter(({ style }) => style === 'decimal' || role === 'heading');
    const known = [
      ...this.#open.filter((each) => each.role === role).reverse(),
      ...this.#open.filter((each) => each.role !== role).reverse(),
    ];
    for (const { series } of known)
      for (const label of labels) {
        const level = series.next(label);
        if (level !== undefined) return { reference: series.reference, level };
      }
    const series = this.#begin(labels[0] ?? printed, 0);
    this.#open.push({ series, role });
    return { reference: series.reference, level: series.startLevel };
  }

  /** For the labels of a list's items; `depth` is 0 for a list that stands in no other. */
  list(printed: readonly string[], depth: number): readonly Numbered[] {
    let series: Series | undefined;
    return printed.map((label, index) => {
      const rest = printed.slice(index).map(readLabel);
      for (const each of rest[0] ?? []) {
        const level = series?.next(each);
        if (series !== undefined && level !== undefined) return { reference: series.reference, level };
      }
      const first = likeliest(rest) ?? label;
      const deepest = typeof first === 'string' ? 8 : 9 - first.counts.length;
      series = this.#begin(first, Math.min(depth, deepest));
      return { reference: series.reference, level: series.startLevel };
    });
  }

  /** A list of bullets or dashes. */
  bullet(mark: string, depth: number): Numbered {
    const at = Math.min(depth, 8);
    const known = this.#series.find((series) => series.bullet === mark);
    const series = known ?? this.#add(new Series(this.#name(), { mark }, 0));
    return { reference: series.reference, level: at };
  }

  /** All lists that have been used, for the file's numbering part. */
  definitions(): NumberingDefinition[] {
    return this.#series.map(({ reference, levels }) => ({ reference, levels: levels() }));
  }

  #begin(first: Label | string, depth: number): Series {
    return this.#add(new Series(this.#name(), first, depth));
  }

  #add(series: Series): Series {
    this.#series.push(series);
    return series;
  }

  #name = (): string => `list-${this.#series.length + 1}`;
}

/** Of the readings of the first label the one that the second goes on from: "i), ii)" is Roman, "i), j)" is not. */
function likeliest([first, second]: readonly (readonly Label[])[]): Label | undefined {
  const follows = ({ style, counts }: Label): boolean =>
    second?.some((each) => each.style === style && each.counts[0] === (counts[0] ?? 0) + 1) ?? false;
  return first?.find(follows) ?? first?.[0];
}

interface Level {
  readonly before: string;
  readonly after: string;
}

/** One list as Word counts it. */
class Series {
  readonly reference: string;
  readonly startLevel: number;
  readonly bullet: string | undefined;
  readonly #first: Label | string | { readonly mark: string };
  readonly #starts: readonly number[];
  readonly #levels: Level[] = [];
  /** Counters as they stand; a level that only a deeper one has shown so far counts as not begun. */
  readonly #counts: number[];
  readonly #begun: boolean[];
  readonly #depth: number;

  constructor(reference: string, first: Label | string | { readonly mark: string }, depth: number) {
    this.reference = reference;
    this.#first = first;
    this.#depth = depth;
    const label = typeof first === 'object' && 'counts' in first ? first : undefined;
    this.bullet = typeof first === 'object' && 'mark' in first ? first.mark : undefined;
    const counts = label?.counts ?? [1];
    this.startLevel = depth + counts.length - 1;
    this.#starts = [...Array.from({ length: depth }, () => 1), ...counts];
    this.#counts = [...this.#starts];
    this.#begun = this.#counts.map((_, at) => at === this.startLevel);
    if (label !== undefined) this.#levels[this.startLevel] = label;
  }

  /** Takes the label if it is what Word would print next, and says on which level. */
  next({ before, after, style, counts }: Label): number | undefined {
    const [first, depth] = [this.#first, this.#depth];
    if (typeof first === 'string' || 'mark' in first || first.style !== style) return undefined;
    const level = depth + counts.length - 1;
    if (level > 8) return undefined;
    const form = this.#levels[level];
    if (form !== undefined && (form.before !== before || form.after !== after)) return undefined;
    const above = counts.slice(0, -1).every((count, at) => this.#counts[depth + at] === count);
    const isBegun = this.#begun[level] === true;
    // Shown by a deeper level before it has come itself: programs differ in how they go on from there.
    if (!above || (!isBegun && level < this.#counts.length)) return undefined;
    const expected = isBegun ? (this.#counts[level] ?? 0) + 1 : (this.#starts[level] ?? 1);
    if (counts.at(-1) !== expected) return undefined;
    this.#counts.length = level + 1;
    this.#begun.length = level + 1;
    this.#counts[level] = expected;
    this.#begun[level] = true;
    this.#levels[level] = { before, after };
    return level;
  }

  levels = (): ILevelsOptions[] => {
    const first = this.#first;
    if (typeof first === 'string')
      return this.#upTo(this.#depth, () => ({ format: LevelFormat.NONE, text: first }));
    if ('mark' in first) return this.#upTo(8, () => ({ format: LevelFormat.BULLET, text: first.mark }));
    const format = formats[first.style];
    return this.#upTo(this.#levels.length - 1, (level) => {
      const { before, after } = this.#levels[level] ?? first;
      const shown = Array.from({ length: level - this.#depth + 1 }, (_, at) => `%${this.#depth + at + 1}`);
      return { format, text: `${before}${shown.join('.')}${after}`, start: this.#starts[level] ?? 1 };
    });
  };

  #upTo(last: number, of: (level: number) => Omit<ILevelsOptions, 'level'>): ILevelsOptions[] {
    return Array.from({ length: last + 1 }, (_, level) => ({ level, ...of(level) }));
  }
}

const formats = {
  decimal: LevelFormat.DECIMAL,
  lowerLetter: LevelFormat.LOWER_LETTER,
  upperLetter: LevelFormat.UPPER_LETTER,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperRoman: LevelFormat.UPPER_ROMAN,
} as const;
