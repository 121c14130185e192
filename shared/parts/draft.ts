import type { Block, Part } from '../document/blocks.ts';

/** Printed on every page of a pack that has not been published, so that no draft is taken for the paper of record. */
export const draftMarking = 'Draft, not published';

/** The front page has no running head: there the marking stands in place of the day of publication. */
export const markedAsDraft = (part: Part): Part => ({
  ...part,
  marking: part.marking === undefined ? draftMarking : `${draftMarking} · ${part.marking}`,
  blocks: part.blocks.map((block): Block =>
    block.kind === 'cover' ? { ...block, status: draftMarking } : block,
  ),
});
