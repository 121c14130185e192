import { z } from 'zod';
import { choice, common, line, link, list, prose, shortCode, whole, yesNo } from './field.ts';

/** An item that stands on every agenda of a body, where the meeting takes it: before its papers or after them. */
const standingItem = z.object({
  title: line('Title'),
  /** Explanation under the title; paragraphs are parted by an empty line. */
  detail: prose('Explanation'),
  place: choice('Place', ['before', 'after']),
});

/** Cabinet, Council, a committee or an improvement board. */
export const body = z.object({
  ...common,
  organisationId: link('Council'),
  ref: shortCode('Short code', 'Begins the references of its meetings'),
  name: line('Name'),
  kind: choice('Kind', ['executive', 'council', 'committee', 'scrutiny', 'board']),
  quorum: whole('Quorum', 0, 200).nullable(),
  /** False for boards that advise: their papers say "decisions sought", and nothing can be called in. */
  decides: yesNo('Takes decisions of the council'),
  /** In their order; where there are none, the usual ones are offered. */
  standingItems: list('Standing items', standingItem),
});

export type StandingItem = z.infer<typeof standingItem>;
