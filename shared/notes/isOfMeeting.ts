import type { NoteAnchor } from './anchor.ts';

/** Whether a note was made in a council's pack for a meeting, or in a supplement to it. `meeting` is its reference. */
export const isOfMeeting = (anchor: NoteAnchor, council: string, meeting: string): boolean =>
  anchor.council === council && packOf(anchor) === meeting;

/** `Document.id` of the pack to which what a note was made in belongs. */
export const packOf = ({ pack }: NoteAnchor): string => pack.replace(/-supplement-\d+$/, '');
