import { z } from 'zod';
import { common, financialYear, line, link, pence, prose, whole } from './field.ts';
import { richText } from './richText.ts';

/**
 * One recommendation of a paper. Its letter follows from its place; the body that decides it may differ
 * from the one that meets (Cabinet recommends, Council decides), and so may its outcome.
 */
export const recommendation = z.object({
  ...common,
  paperId: link('Paper'),
  position: whole('Order', 1, 99),
  /** As printed, where it does not follow from the place. */
  label: line('Letter', undefined, 12).nullable(),
  decidingBodyId: link('Body that decides').nullable(),
  text: richText,
  amountPence: pence('Amount').nullable(),
  financialYear: financialYear().nullable(),
  source: prose('Paid from'),
});
