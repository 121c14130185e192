import { z } from 'zod';
import { choice, common, date, line, link, list, prose } from './field.ts';

/** A section of the paper as it was signed: the same fingerprint later means the same words. */
const signedSection = z.object({
  /** Id of the section's heading. */
  section: line('Section'),
  title: prose('Heading'),
  fingerprint: line('Fingerprint', undefined, 64).regex(/^[0-9a-f]{64}$/),
});

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
  /** What was signed, so that a change afterwards is noticed; null where nobody kept it. */
  signedContent: list('What was signed', signedSection).nullable(),
});

export type SignedSection = z.infer<typeof signedSection>;
