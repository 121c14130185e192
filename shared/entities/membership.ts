import { z } from 'zod';
import { common, date, line, link, whole } from './field.ts';

/** A post's seat on a body between two dates. */
export const membership = z.object({
  ...common,
  bodyId: link('Body'),
  postId: link('Post'),
  role: line('Role', 'Chair, Vice-Chair, Member, Adviser …', 60),
  position: whole('Order on the list'),
  from: date('From'),
  until: date('Until').nullable(),
});
