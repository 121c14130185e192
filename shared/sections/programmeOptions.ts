import { z } from 'zod';

/** Option that most live blocks share: which programme they draw on; the paper's own where it is left out. */
export const programmeOption = {
  programme: z.string().optional().meta({ label: 'Programme' }),
};

export const captionOption = { caption: z.string().optional().meta({ label: 'Caption' }) };
