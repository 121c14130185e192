import { renderHtml } from '../../shared/document/html.ts';
import type { OpenPack } from '../../shared/packFile/shelf.ts';
import { excerptOf } from '../../shared/reading/excerpt.ts';

/** Some blocks of a pack as a page to print, which says in its title what it is from and on which pages of the pack it begins. */
export function excerptHtml(
  { document, pages }: Pick<OpenPack, 'document' | 'pages'>,
  blocks: readonly string[],
): string {
  const numbers = blocks.flatMap((id) => pages[id] ?? []);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const where =
    numbers.length === 0 ? '' : first === last ? `, page ${first}` : `, pages ${first} to ${last}`;
  return renderHtml({ ...excerptOf(document, new Set(blocks)), title: `${document.title}${where}` });
}
