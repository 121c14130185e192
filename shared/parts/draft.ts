import type { Part } from '../document/blocks.ts';

/** Printed on every page of a pack that has not been published, so that no draft is taken for the paper of record. */
export const draftMarking = 'Draft, not published';

export const markedAsDraft = (part: Part): Part => ({
  ...part,
  marking: part.marking === undefined ? draftMarking : `${draftMarking} · ${part.marking}`,
});
