import {
  DeletedTextRun,
  ExternalHyperlink,
  InsertedTextRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { Inline } from '../../../shared/document/blocks.ts';
import { outward } from '../../../shared/document/outward.ts';
import { colour } from './styles.ts';
import type { Pen } from './pen.ts';

/** Looks of a whole line that its words add to. */
export type Look = Pick<IRunOptions, 'bold' | 'color'>;

export const inlines = (all: readonly Inline[], pen: Pen, look: Look = {}): ParagraphChild[] =>
  all.map((inline) => inlineRun(inline, pen, look));

/** Words of one look; new lines and tabs in them are kept. */
export function words(text: string, look: IRunOptions = {}): ParagraphChild[] {
  return clean(text)
    .split('\n')
    .map((line, at) => {
      const children = line.split('\t').flatMap((piece, tab) => (tab === 0 ? [piece] : [new Tab(), piece]));
      return new TextRun({ ...look, children, ...(at === 0 ? {} : { break: 1 }) });
    });
}

function inlineRun(inline: Inline, pen: Pen, look: Look): ParagraphChild {
  switch (inline.kind) {
    case 'text': {
      const run: IRunOptions = {
        ...look,
        text: clean(inline.text),
        ...(inline.strong === true ? { bold: true } : {}),
        ...(inline.emphasis === true ? { italics: true } : {}),
      };
      if (inline.change === undefined) return new TextRun(run);
      const Change = inline.change === 'inserted' ? InsertedTextRun : DeletedTextRun;
      return new Change({ ...run, ...pen.change() });
    }
    case 'link': {
      const text = clean(inline.text);
      return outward.test(inline.href)
        ? new ExternalHyperlink({
            link: clean(inline.href),
            children: [new TextRun({ ...look, text, style: 'Hyperlink' })],
          })
        : new TextRun({ ...look, text });
    }
    case 'reference':
      return (
        linked(
          inline.target,
          [new TextRun({ ...look, text: clean(inline.text), style: 'Hyperlink' })],
          pen,
        ) ?? new TextRun({ ...look, text: clean(inline.text) })
      );
    case 'status': {
      const fill = colour(pen.palette.tones[inline.tone]);
      return new TextRun({
        ...look,
        text: clean(inline.text),
        shading: { type: 'clear', color: 'auto', fill },
      });
    }
    case 'break':
      return new TextRun({ break: 1 });
  }
}

/** A link within the file; undefined where its target is not in it. */
export function linked(
  target: string,
  children: readonly ParagraphChild[],
  pen: Pen,
): InternalHyperlink | undefined {
  const anchor = pen.bookmark(target);
  return anchor === undefined ? undefined : new InternalHyperlink({ anchor, children });
}

/** Control characters, which XML 1.0 (production 2) has no way to write. */
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

export const clean = (text: string): string => text.toWellFormed().replace(unwritable, '');
