import { pdfStructure } from '../../../tools/pdfPrograms.ts';

/** All text of a PDF in the order of its structure tree, over all pages, as Poppler reads it. Artifacts are not in it. */
export async function structureText(file: string): Promise<string> {
  const tree = await pdfStructure(file, 'text');
  return [...tree.matchAll(/^\s*"(.*)"$/gmu)].map(([, content = '']) => content).join(' ');
}
