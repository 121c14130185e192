import { type IBaseParagraphStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Theme, TypeRole, TypeSize } from '../../../shared/document/themes.ts';
import type { Palette } from '../palette.ts';

/** The face that every Word has; charts are lettered in it, too. */
export const face = 'Arial';

/** Twentieths of a point, in which Word measures. */
export const twips = (points: number): number => Math.round(points * 20);

/** Word's colours have no mark before them. */
export const colour = (hexadecimal: string): string => hexadecimal.replace('#', '').toUpperCase();

/** Ids of paragraph styles. Word's own where it has one for the matter, so that its tools know what they see. */
export type StyleId =
  | 'Title'
  | 'Subtitle'
  | 'Normal'
  | 'BodyText'
  | 'Lead'
  | 'Note'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Eyebrow'
  | 'Caption'
  | 'ListParagraph'
  | CellStyle
  | 'Fact'
  | 'Notice'
  | 'Marking'
  | 'KeyLabel'
  | 'KeyValue'
  | 'KeyNote'
  | 'TOC1'
  | 'TOC2'
  | 'TOC3'
  | 'IndexDetail'
  | 'CoverOrganisation'
  | 'CoverText'
  | 'CoverSmall'
  | 'Header'
  | 'Footer';

/** Of the steps in which a theme makes the type of tables smaller. */
export const cellStyles = ['Cell', 'CellSmall', 'CellSmallest'] as const;
type CellStyle = (typeof cellStyles)[number];
const cellNames = ['Table Text', 'Table Text Small', 'Table Text Smallest'];

/** Arial's own line, in shares of its size: Word counts spacing in lines. */
const arialLine = 1.15;

/** The theme as styles: whoever wants larger type, another face or more air changes a style, and all of the pack follows. */
export function wordStyles(theme: Theme, palette: Palette): IStylesOptions {
  const { type, space, hang } = theme;
  const ink = colour(palette.ink);
  const run = (role: TypeRole, more: NonNullable<IBaseParagraphStyleOptions['run']> = {}) => ({
    size: type[role].size * 2,
    ...more,
  });
  const lines = ({ size, leading }: TypeSize): number => Math.round((leading / (size * arialLine)) * 240);
  const spacing = (role: TypeRole, before: number, after: number) => ({
    line: lines(type[role]),
    lineRule: 'auto' as const,
    before: twips(before),
    after: twips(after),
  });
  const left = twips(hang);
  const heading = (level: 1 | 2 | 3 | 4 | 5, before: number, after: number): IBaseParagraphStyleOptions => ({
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: run(`heading${level}`, { bold: true, color: level === 5 ? colour(palette.muted) : ink }),
    paragraph: {
      spacing: spacing(`heading${level}`, before, after),
      indent: { left },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  });
  const lower = [space.aboveHeading3 / 2, space.belowHeading3 / 2] as const;
  const style = (
    id: StyleId,
    name: string,
    role: TypeRole,
    more: Omit<IBaseParagraphStyleOptions, 'name'> & { readonly gaps?: readonly [number, number] } = {},
  ): IParagraphStyleOptions => {
    const { gaps: [before, after] = [0, 0], run: look, paragraph, ...rest } = more;
    return {
      id,
      name,
      basedOn: 'Normal',
      quickFormat: true,
      ...rest,
      run: run(role, look),
      paragraph: { spacing: spacing(role, before, after), ...paragraph },
    };
  };
  const body = { indent: { left } };
  return {
    default: {
      document: {
        run: { font: face, size: type.body.size * 2, color: ink, language: { value: 'en-GB' } },
        paragraph: { spacing: spacing('body', 0, 0) },
      },
      title: {
        basedOn: 'Normal',
        next: 'Subtitle',
        quickFormat: true,
        run: run('coverBody', { bold: true }),
        paragraph: { spacing: spacing('coverBody', 0, space.label) },
      },
      heading1: heading(1, 0, space.belowTitle),
      heading2: heading(2, space.aboveHeading2, space.belowHeading2),
      heading3: heading(3, space.aboveHeading3, space.belowHeading3),
      heading4: heading(4, ...lower),
      heading5: heading(5, ...lower),
      listParagraph: {
        basedOn: 'Normal',
        quickFormat: true,
        run: run('body'),
        paragraph: { spacing: spacing('body', 0, space.item), indent: { left } },
      },
      caption: {
        basedOn: 'Normal',
        next: 'Normal',
        quickFormat: true,
        run: run('caption', { bold: true }),
        paragraph: { spacing: spacing('caption', space.block, space.caption), keepNext: true },
      },
      // Notes are not used, and their styles are in every file.
      footnoteText: { run: run('small') },
      footnoteTextChar: { run: run('small') },
      endnoteText: { run: run('small') },
      endnoteTextChar: { run: run('small') },
      hyperlink: { run: { color: colour(palette.accent), underline: {} } },
    },
    paragraphStyles: [
      style('Normal', 'Normal', 'body', { basedOn: '' }),
      style('Subtitle', 'Subtitle', 'coverTitle', {
        gaps: [0, space.block * 1.4],
        run: { color: colour(palette.muted) },
      }),
      style('BodyText', 'Body Text', 'body', { gaps: [0, space.paragraph], paragraph: body }),
      style('Lead', 'Lead', 'lead', { gaps: [0, space.paragraph], paragraph: body }),
      style('Note', 'Note', 'small', {
        gaps: [space.caption / 2, space.caption],
        run: { color: colour(palette.muted) },
      }),
      style('Eyebrow', 'Item', 'eyebrow', {
        gaps: [0, space.label],
        run: { color: colour(palette.accent), bold: true },
        paragraph: { keepNext: true, ...body },
      }),
      style('Fact', 'Fact', 'fact', { gaps: [0, space.label / 2] }),
      ...theme.cellSteps.slice(0, cellStyles.length).map((step, at): IParagraphStyleOptions => ({
        id: cellStyles[at] ?? 'Cell',
        name: cellNames[at] ?? '',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: step.size * 2 },
        paragraph: { spacing: { line: lines(step), lineRule: 'auto', before: 0, after: 0 } },
      })),
      style('Notice', 'Notice', 'body', {
        gaps: [0, 0],
        paragraph: { keepLines: true },
      }),
      style('Marking', 'Marking', 'body', {
        gaps: [0, space.label],
        run: { bold: true, color: colour(palette.restricted) },
      }),
      style('KeyLabel', 'Key Figure Label', 'keyLabel'),
      style('KeyValue', 'Key Figure', 'keyValue', { run: { bold: true } }),
      style('KeyNote', 'Key Figure Note', 'keyNote', { run: { color: colour(palette.muted) } }),
      style('TOC1', 'toc 1', 'body', { gaps: [space.label, 0] }),
      style('TOC2', 'toc 2', 'indexDetail', { gaps: [space.label / 3, 0] }),
      style('TOC3', 'toc 3', 'indexDetail', { gaps: [space.label / 3, 0] }),
      style('IndexDetail', 'Agenda Detail', 'indexDetail', { run: { color: colour(palette.muted) } }),
      style('CoverOrganisation', 'Cover Organisation', 'coverOrganisation', {
        gaps: [0, space.coverTop / 2],
        run: { bold: true, color: colour(palette.accent) },
      }),
      style('CoverText', 'Cover Text', 'coverText', { gaps: [0, space.paragraph] }),
      style('CoverSmall', 'Cover Text Small', 'coverSmall', { gaps: [0, space.item] }),
      style('Header', 'header', 'furniture', { run: { color: colour(palette.muted) } }),
      style('Footer', 'footer', 'furniture', { run: { color: colour(palette.muted) } }),
    ],
  };
}
