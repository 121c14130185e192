import { ImageRun, type Paragraph } from 'docx';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { CoverBlock } from '../../../shared/document/blocks.ts';
import { clean, words } from './inline.ts';
import type { Pen } from './pen.ts';
import { colour, twips } from './styles.ts';

/** Points: as high as arms are printed on a letter. */
const crestHeight = 64;

/** The first page: whose meeting it is, in large type; when and where; who sits; what the public should know. */
export function coverParagraphs(cover: CoverBlock, pen: Pen): Paragraph[] {
  pen.mark(cover.id);
  const { space, type } = pen.theme;
  const size = type.coverText.size;
  const label = Math.max(
    space.coverLabel,
    ...cover.details.map((each) => measureArial(each.label, size, true) + size),
  );
  const indent = { left: twips(label), hanging: twips(label) };
  const accent = { color: colour(pen.palette.accent), bold: true };
  return [
    ...(cover.crest === undefined ? [] : [crestParagraph(cover.crest, pen)]),
    pen.paragraph({
      style: 'CoverOrganisation',
      // Of a long cover less is left empty.
      ...(cover.members.length > 12 ? { spacing: { after: twips(space.block) } } : {}),
      children: words(cover.organisation),
    }),
    pen.paragraph({ style: 'Title', children: words(cover.body) }),
    pen.paragraph({ style: 'Subtitle', children: words(cover.title) }),
    ...cover.details.map((each) =>
      pen.paragraph({
        style: 'CoverText',
        spacing: { after: twips(space.item) },
        indent,
        children: [...words(each.label, { bold: true }), ...words(`\t${each.value}`)],
      }),
    ),
    pen.paragraph({ style: 'CoverText', children: words(cover.status, accent) }),
    ...(cover.members.length === 0
      ? []
      : [pen.paragraph({ style: 'Heading2', indent: { left: 0 }, children: words('Membership') })]),
    ...cover.members.map(({ name, role }) =>
      pen.paragraph({
        style: 'CoverSmall',
        spacing: { after: 0 },
        children: [
          ...words(name),
          ...words(role === '' ? '' : `, ${role}`, { color: colour(pen.palette.muted) }),
        ],
      }),
    ),
    ...cover.notice.map((said, at) =>
      pen.paragraph({
        style: 'CoverSmall',
        ...(at === 0 ? { spacing: { before: twips(space.block) } } : {}),
        children: words(said),
      }),
    ),
  ];
}

function crestParagraph(crest: NonNullable<CoverBlock['crest']>, pen: Pen): Paragraph {
  const height = (crestHeight * 96) / 72;
  const picture = new ImageRun({
    type: 'jpg',
    data: Buffer.from(crest.jpeg, 'base64'),
    transformation: { height, width: (height * crest.width) / crest.height },
    altText: { name: 'Crest', title: '', description: clean(crest.alternative) },
  });
  return pen.paragraph({ style: 'CoverText', children: [picture] });
}
