import { z } from 'zod';
import { isAgeRecipient } from '../archive/ageRecipient.ts';
import { line } from './field.ts';

/** Somebody for whom the council encrypts, by the public half of their key. */
export const keyHolder = z.object({
  name: line('Who it is', 'A post or an office, like “Monitoring officer”'),
  recipient: z
    .string()
    .refine(isAgeRecipient, {
      error: 'This is no recipient of age: it begins with “age1”, has 62 characters and is copied whole.',
    })
    .meta({ label: 'Recipient' }),
});
