import { z } from 'zod';
import { common, date, line, link, prose, whole, yesNo } from './field.ts';

/** A document relied on to a material extent (s.100D LGA 1972; reg 15 of SI 2012/2089). */
export const backgroundPaper = z.object({
  ...common,
  paperId: link('Paper'),
  position: whole('Order', 1, 99),
  title: line('Document', undefined, 500),
  href: prose('Where to find it'),
  open: yesNo('Open to inspection'),
  /** As stated by the author; the date itself may not exist (31 September), so it is text beside a real date. */
  openFromStated: prose('Open from, as stated'),
  openFrom: date('Open from').nullable(),
});
