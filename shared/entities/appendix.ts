import { z } from 'zod';
import { choice, common, line, link, prose, whole } from './field.ts';
import { restrictionFields } from './restriction.ts';
import { richText } from './richText.ts';

export const appendix = z.object({
  ...common,
  paperId: link('Paper'),
  position: whole('Order', 1, 99),
  label: line('Label', '"Appendix 1", "Appendix A"', 40),
  title: line('Title'),
  /** `missing` is listed but was not supplied; `separate` is published as a document of its own. */
  state: choice('State', ['attached', 'missing', 'separate']),
  /** Numbering of headings and paragraphs inside, where it has any. */
  numbering: choice('Numbering', ['none', 'continuous', 'decimal']),
  text: richText,
  note: prose('Note'),
  /** Counts where the report is open: the appendices of a restricted one are restricted as it is. */
  ...restrictionFields,
});
