import { z } from 'zod';
import { noteAnchor } from '../notes/anchor.ts';
import { noteColours, noteKinds, stances } from '../notes/kinds.ts';
import { notePlace } from '../notes/place.ts';
import { interestKinds } from './declaration.ts';
import { choice, common, instant, list, prose } from './field.ts';

/**
 * One line of a drawing: x and y, one after another, in points from the upper left corner of the first of the words that the note
 * is on, as they are printed; of a note on an attached file from that of the page.
 */
const stroke = z.strictObject({
  /** Points. */
  width: z.number().min(0.1).max(40),
  points: z.array(z.number().min(-5000).max(5000)).min(2).max(8000),
});

/**
 * What a reader has noted for themselves in a pack. Private: it is part of no pack, no record and no archive, and leaves the
 * library only by the reader's own hand. It names its paper by the words of the pack and not by a row, because a reader has
 * the pack and not the rows that it was made from.
 */
export const note = z.object({
  ...common,
  kind: choice('Kind', noteKinds),
  /** Of a highlight or a drawing. */
  colour: choice('Colour', noteColours).nullable(),
  /** What I say, ask or declare. */
  text: prose('Note'),
  /** Of a position. */
  stance: choice('Position', stances).nullable(),
  /** Of an interest to declare. */
  interest: choice('Kind of interest', interestKinds).nullable(),
  /** Never changed. */
  anchor: noteAnchor.meta({ label: 'Place' }),
  strokes: list('Lines', stroke),
  /** Where it was found in later editions, in the order in which they came; only ever added to. */
  places: list('Places', notePlace),
  madeAt: instant('Made'),
  /** Who shared it; empty for my own. */
  from: prose('Shared by'),
});

export type Note = z.infer<typeof note>;
