import { z } from 'zod';
import { choice, common, line, link } from './field.ts';

/** An office or job. Papers name posts; who holds one depends on the date. */
export const post = z.object({
  ...common,
  organisationId: link('Council'),
  title: line('Title of the post'),
  kind: choice('Kind', ['member', 'officer', 'partner']),
});
