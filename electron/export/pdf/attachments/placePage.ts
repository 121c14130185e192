import { type Matrix, type PageGeometry, boxThrough, pointAt } from '../../../readPdf/pageGeometry.ts';
import type { SourcePage } from '../../../readPdf/sourcePages.ts';
import { dictAt, nameAt } from '../../../readPdf/values.ts';
import { decimal, textString } from '../file/pdfString.ts';
import { StructureElement } from '../file/structureElement.ts';
import type { PackFile } from '../file/packFile.ts';
import type { StructureTree } from '../file/structureTree.ts';
import type { Canvas } from '../paint/canvas.ts';
import type { AttachedContent } from '../paint/pages.ts';
import type { SourceAppearance } from './annotations.ts';
import type { ObjectCopies } from './objectCopies.ts';
import { balanceOf, pageContent, withoutMarks } from './pageContent.ts';

/** A source page with its place on the pack's page. */
export interface PlacedPage {
  readonly source: SourcePage;
  readonly geometry: PageGeometry;
  readonly matrix: Matrix;
  readonly canvas: Canvas;
}

interface Placing {
  readonly file: PackFile;
  readonly tree: StructureTree;
  readonly copies: ObjectCopies;
  readonly appearances: readonly SourceAppearance[];
}

const operands = (numbers: readonly number[]): string =>
  numbers.map((number) => String(Math.round(number * 1e5) / 1e5)).join(' ');

const name = (index: number): string => `TabledLook${index}`;

/**
 * A page without tags becomes one picture in a Figure with its text alternative. Its words stay text: they can be searched
 * and copied.
 */
export function placeAsFigure(
  { source, geometry, matrix, canvas }: PlacedPage,
  { file, copies, appearances }: Placing,
  alternative: string,
  parent: StructureElement,
): AttachedContent {
  const { dict, inherited } = source;
  const form = file.allocate();
  const resources = dictAt(inherited, 'Resources');
  const group = dictAt(dict, 'Group');
  const entries = [
    `/Type/XObject/Subtype/Form/BBox[${operands(geometry.crop)}]`,
    `/Resources<<${resources === undefined ? '' : copies.entries(resources)}>>`,
    group !== undefined && nameAt(group, 'S') === 'Transparency' ? `/Group${copies.text(group)}` : '',
  ].join('');
  file.stream(form, withoutMarks(pageContent(source)).toString('latin1'), entries);
  const figure = new StructureElement('Figure');
  const box = boxThrough(matrix, geometry.crop).map(decimal).join(' ');
  figure.attributes = `/Alt${textString(alternative)}/A<</O/Layout/Placement/Block/BBox[${box}]>>`;
  canvas.open(figure, parent);
  canvas.mark(figure);
  canvas.content += `q ${operands(matrix)} cm /TabledPage Do\n`;
  appearances.forEach((look, index) => {
    canvas.content += `q ${operands(look.matrix)} cm /${name(index)} Do Q\n`;
  });
  canvas.content += 'Q\n';
  canvas.endMark(figure);
  canvas.close(figure);
  const looks = appearances.map((look, index) => `/${name(index)} ${copies.id(look.form)} 0 R`).join('');
  return {
    contents: [],
    resources: (furniture) => `<</XObject<</TabledPage ${form} 0 R${looks}${furniture}>>>>`,
    entries: '',
  };
}

/**
 * A page with tags stays a page: its marks keep their numbers, which the elements that were grafted name. It is moved into
 * its frame and cut off there.
 */
export function placeAsPage(
  { source, geometry, matrix, canvas }: PlacedPage,
  { file, tree, copies, appearances }: Placing,
  ownerOf: (look: SourceAppearance) => StructureElement | undefined,
): AttachedContent {
  const { dict, inherited } = source;
  const content = pageContent(source);
  const { missing, left, marksLeft, highestMcid } = balanceOf(content);
  const { owners } = canvas.page;
  while (owners.length <= highestMcid) owners.push('');
  const [x0, y0, x1, y1] = geometry.crop;
  const before = `q ${operands(matrix)} cm ${operands([x0, y0, x1 - x0, y1 - y0])} re W n ${'q '.repeat(missing + 1)}\n`;
  const after = `\n${'EMC '.repeat(marksLeft)}${'Q '.repeat(left + 1)}\n`;
  const looks = appearances.map((look, index) => {
    const owner = ownerOf(look);
    const draws = `q ${operands(look.matrix)} cm /${name(index)} Do Q\n`;
    if (owner === undefined) return `/Artifact BMC\n${draws}EMC\n`;
    return `/${owner.tag}<</MCID ${tree.content(owner, canvas.page)}>>BDC\n${draws}EMC\n`;
  });
  const id = file.allocate();
  file.stream(id, `${before}${content.toString('latin1')}${after}${looks.join('')}Q\n`);
  const resources = dictAt(inherited, 'Resources');
  const objects = resources && dictAt(resources, 'XObject');
  const own = resources === undefined ? '' : copies.entries(resources, ['XObject']);
  const group = dictAt(dict, 'Group');
  const forms = [
    objects === undefined ? '' : copies.entries(objects),
    ...appearances.map((look, index) => `/${name(index)} ${copies.id(look.form)} 0 R`),
  ].join('');
  return {
    contents: [id],
    resources: (furniture) => `<<${own}/XObject<<${forms}${furniture}>>>>`,
    entries: group === undefined ? '' : `/Group${copies.text(group)}`,
  };
}

/** An explicit destination on a placed page, as PDF text. */
export function destinationText(
  { matrix, geometry, canvas }: PlacedPage,
  at: readonly [number, number] | undefined,
): string {
  const { page } = canvas;
  if (at === undefined) return `[${page.id} 0 R/XYZ 0 ${Math.round(page.height)} null]`;
  const [x, y] = clamped(at, geometry.crop);
  const [across, up] = pointAt(matrix, x, y);
  return `[${page.id} 0 R/XYZ ${Math.round(Math.max(0, across))} ${Math.round(up)} null]`;
}

const clamped = ([x, y]: readonly [number, number], [x0, y0, x1, y1]: PageGeometry['crop']) =>
  [Math.min(Math.max(x, x0), x1), Math.min(Math.max(y, y0), y1)] as const;
