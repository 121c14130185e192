/** What the schemas of documents and charts have in common. */
import { z } from 'zod';
import type { Tone } from './blocks.ts';

export const words = z.string();

export const tone: z.ZodType<Tone> = z.enum([
  'red',
  'amber',
  'green',
  'amberRed',
  'amberGreen',
  'blue',
  'grey',
]);
