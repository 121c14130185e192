import { z } from 'zod';
import { choice, common, date, line, link, prose } from './field.ts';

/** Clearance of a paper by finance, legal, HR, equality or whoever the organisation names. */
export const signOff = z.object({
  ...common,
  paperId: link('Paper'),
  /** Key of the section under which it prints. */
  section: line('Section', undefined, 60),
  kind: line('Cleared for', 'Finance, legal, human resources, equality …', 60),
  postId: link('Post').nullable(),
  /** As printed, where the post alone does not say it (an extension, a team). */
  printedAs: prose('Printed as'),
  status: choice('Status', ['requested', 'signed', 'refused']),
  dueOn: date('Due').nullable(),
  signedOn: date('Signed').nullable(),
  comment: prose('Comment'),
});
