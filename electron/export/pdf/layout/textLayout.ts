import type { Inline, TextInline } from '../../../../shared/document/blocks.ts';
import type { Theme, TypeRole, TypeSize } from '../../../../shared/document/themes.ts';
import { TextBox } from '../boxes/textBox.ts';
import type { StructureElement } from '../file/structureElement.ts';
import type { FaceName } from '../fonts.ts';
import type { Palette } from '../../palette.ts';
import { breakLines } from '../type/breakLines.ts';
import type { Faces } from '../type/faces.ts';
import { longestUnit, naturalWidth, setText, type SetText, type Stretch } from '../type/setText.ts';
import type { LinkTarget, TextRun } from '../type/textRun.ts';

/** How a paragraph is to look; what is left out is body text. */
export interface Look {
  readonly strong?: boolean;
  readonly colour?: string;
  /** Digits of equal width. */
  readonly tabular?: boolean;
  readonly align?: 'start' | 'centre' | 'end';
  readonly element?: StructureElement;
  readonly anchor?: string | undefined;
  /** Number or mark before the first line. */
  readonly label?: {
    readonly text: string;
    readonly strong?: boolean;
    readonly colour?: string;
    readonly hang: number;
  };
  /** Evens out the lines: for titles. */
  readonly balanced?: boolean;
}

/** Turns inline text into boxes of lines. */
export class TextLayout {
  readonly theme: Theme;
  readonly palette: Palette;
  readonly #faces: Faces;
  /** Ids that stand in the document: a reference to another is plain text. */
  readonly #targets: ReadonlySet<string>;
  readonly #runs = new Map<string, TextRun>();

  constructor(theme: Theme, palette: Palette, faces: Faces, targets: ReadonlySet<string>) {
    this.theme = theme;
    this.palette = palette;
    this.#faces = faces;
    this.#targets = targets;
  }

  set(inlines: readonly Inline[], look: Look = {}): SetText {
    const [only] = inlines;
    if (inlines.length === 1 && only?.kind === 'text' && only.change === undefined) {
      return setText([{ text: only.text, run: this.#plain(look, only.strong, only.emphasis) }]);
    }
    return setText(inlines.map((inline) => this.#stretch(inline, look)));
  }

  words(text: string, look: Look = {}): SetText {
    return setText([{ text, run: this.#plain(look) }]);
  }

  /** Words that lead to a place. */
  linkedWords(text: string, target: LinkTarget, description: string, look: Look = {}): SetText {
    const run = { ...this.#plain(look), link: { ...target, description } };
    return setText([
      { text, run: 'block' in target && !this.#targets.has(target.block) ? this.#plain(look) : run },
    ]);
  }

  box(text: SetText, { size, leading }: TypeSize, width: number, look: Look = {}): TextBox {
    const { label, align = 'start', element, anchor, balanced } = look;
    let indent = 0;
    let labelText: { text: SetText; x: number } | undefined;
    if (label) {
      // The space keeps number and text apart when they are read out.
      const set = this.words(`${label.text} `, label);
      labelText = { text: set, x: -label.hang };
      indent = Math.max(0, naturalWidth(set, size) + size / 2 - label.hang);
    }
    let broken = breakLines(text, size, width, indent);
    if (balanced && broken.ends.length > 1) broken = balance(text, size, width, broken);
    return new TextBox({
      text: broken,
      size,
      leading,
      align,
      width,
      indent,
      label: labelText,
      element,
      anchor,
      inner: new Map(),
    });
  }

  /** Plain words in a role. */
  line(words: string, role: TypeRole, width: number, look: Look = {}): TextBox {
    return this.box(this.words(words, look), this.theme.type[role], width, look);
  }

  #stretch(inline: Inline, look: Look): Stretch {
    switch (inline.kind) {
      case 'text':
        return { text: inline.text, run: this.#textRun(look, inline) };
      case 'break':
        return { text: undefined, run: this.#plain(look) };
      case 'status':
        return { text: inline.text, run: { ...this.#plain(look), tone: inline.tone } };
      case 'link':
        return {
          text: inline.text,
          run: this.#link(look, { href: inline.href }, `${inline.text} (${inline.href})`),
        };
      case 'reference':
        return this.#targets.has(inline.target)
          ? { text: inline.text, run: this.#link(look, { block: inline.target }, inline.text) }
          : { text: inline.text, run: this.#plain(look) };
    }
  }

  #textRun(look: Look, { text, strong, emphasis, change }: TextInline): TextRun {
    if (change === undefined) return this.#plain(look, strong, emphasis);
    const colour = change === 'inserted' ? this.palette.accent : this.palette.muted;
    return { ...this.#plain({ ...look, colour }, strong, emphasis), change: { mark: change, words: text } };
  }

  #link(look: Look, target: LinkTarget, description: string): TextRun {
    return { ...this.#plain({ ...look, colour: this.palette.accent }), link: { ...target, description } };
  }

  #plain({ strong, colour, tabular }: Look, inlineStrong?: boolean, emphasis?: boolean): TextRun {
    const isStrong = (strong ?? false) || (inlineStrong ?? false);
    const name: FaceName = emphasis
      ? isStrong
        ? 'strongEmphasis'
        : 'emphasis'
      : isStrong
        ? 'strong'
        : 'regular';
    const key = `${name} ${tabular ?? false} ${colour ?? ''}`;
    let run = this.#runs.get(key);
    if (!run) {
      run = { face: this.#faces.face(name, tabular), colour: colour ?? this.palette.ink };
      this.#runs.set(key, run);
    }
    return run;
  }
}

/** The narrowest measure that needs no further line. */
function balance(
  text: SetText,
  size: number,
  width: number,
  broken: ReturnType<typeof breakLines>,
): typeof broken {
  const lines = broken.ends.length;
  let low = Math.max(width / 2, longestUnit(text, size));
  let high = width;
  let best = broken;
  while (high - low > size / 2) {
    const middle = (low + high) / 2;
    const tried = breakLines(text, size, middle);
    if (tried.ends.length > lines) low = middle;
    else {
      high = middle;
      best = tried;
    }
  }
  return best;
}
