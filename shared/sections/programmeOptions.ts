import { z } from 'zod';
import { option } from './section.ts';

/** Option that most live blocks share: which programme they draw on; the paper's own where it is left out. */
export const programmeOption = {
  programme: option(z.string().optional(), { label: 'Programme', choose: 'programme' }),
};

export const captionOption = { caption: option(z.string().optional(), { label: 'Caption' }) };
