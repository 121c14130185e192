import { z } from 'zod';
import { choice, common, line, link, whole, yesNo } from './field.ts';

/** Cabinet, Council, a committee or an improvement board. */
export const body = z.object({
  ...common,
  organisationId: link('Council'),
  ref: line('Short code', undefined, 60).regex(/^[a-z0-9-]+$/),
  name: line('Name'),
  kind: choice('Kind', ['executive', 'council', 'committee', 'scrutiny', 'board']),
  quorum: whole('Quorum', 0, 200).nullable(),
  /** False for boards that advise: their papers say "decisions sought", and nothing can be called in. */
  decides: yesNo('Takes decisions of the council'),
});
