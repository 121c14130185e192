import type { PaperContext } from '../check.ts';
import { accessFields } from './accessFields.ts';

/** Where a finding on a report's restriction stands: the header field that says who may read it, or the title. */
export function accessPlace(paper: PaperContext): { block: string | null; number: null; quote: string } {
  const [field] = accessFields(paper);
  const title = paper.blocks.find((each) => each.kind === 'heading');
  return field === undefined
    ? { block: title?.id ?? null, number: null, quote: paper.paper.title }
    : { block: field.block, number: null, quote: field.text };
}
