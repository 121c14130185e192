import { z } from 'zod';
import type { Inline } from '../document/blocks.ts';
import type { Row } from '../entities/index.ts';
import { documentList } from './documentList.ts';
import { defineSection } from './section.ts';

/** Documents relied on to a material extent (s.100D of the Local Government Act 1972). */
export const backgroundPapers = defineSection({
  id: 'backgroundPapers',
  label: 'Background papers',
  help: 'The documents that this report relies on',
  options: z.strictObject({}),
  build: (context, _options, id) =>
    documentList(
      context,
      id,
      context.rows.backgroundPaper
        .filter((each) => each.paperId === context.paper.id)
        .sort((a, b) => a.position - b.position)
        .map((each) => ({ position: each.position, text: printed(each) })),
    ),
});

function printed(row: Row<'backgroundPaper'>): Inline[] {
  const title: Inline =
    row.href === '' ? { kind: 'text', text: row.title } : { kind: 'link', href: row.href, text: row.title };
  if (row.open || row.openFromStated === '') return [title];
  return [title, { kind: 'text', text: `. ${row.openFromStated}`, strong: true }];
}
