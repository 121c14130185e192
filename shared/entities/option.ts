import { z } from 'zod';
import { common, line, link, whole, yesNo } from './field.ts';
import { richText } from './richText.ts';

/** An option that a paper weighs; at most one is preferred. */
export const option = z.object({
  ...common,
  paperId: link('Paper'),
  position: whole('Order', 1, 99),
  label: line('Name', '"Option One"', 60),
  title: line('What it is'),
  text: richText,
  preferred: yesNo('Preferred'),
});
