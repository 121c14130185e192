import { z } from 'zod';
import { choice, common, line, link, shortCode, whole, yesNo } from './field.ts';

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
});
