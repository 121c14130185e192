import { z } from 'zod';
import { documentSchema } from './documentSchema.ts';

/** The shape of a document as JSON Schema 2020-12, for those who have only its JSON: it goes into every archive. */
export const documentJsonSchema = (): unknown => ({
  title: 'Document of Tabled',
  description:
    'A pack or record as a tree of parts and blocks, each worded and formatted already: whoever shows it lays out and computes nothing.',
  ...(z.toJSONSchema(documentSchema, { target: 'draft-2020-12' }) as object),
});
