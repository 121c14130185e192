import { useDeferredValue, useMemo, useState } from 'react';
import type { PackSource } from '../../shared/editions.ts';
import { assemble } from '../../shared/assemble.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';

export type Pack =
  /** For the first moment: the screen beside it is shown before a pack is assembled. */
  | { readonly kind: 'assembling' }
  | {
      readonly kind: 'ready';
      readonly document: Document;
      /** Identifier of the part that holds the paper of an agenda item. */
      readonly partOfItem: (number: string) => string | undefined;
    }
  | { readonly kind: 'failed' };

/**
 * The pack on screen: assembled from the rows after the screen itself is there, and again after each change of theirs is on
 * screen; or the document that was frozen when the pack was last published.
 */
export function usePack(meetingId: string, rows: Rows, source: PackSource): Pack {
  const settled = useDeferredValue<Rows | null>(rows, null);
  const [assembledAt] = useState(() => new Date().toISOString());
  return useMemo(() => {
    if (settled === null) return { kind: 'assembling' };
    try {
      const published = source === 'published' ? latestPublished(settled, meetingId) : undefined;
      const document =
        published === undefined
          ? assemble({ meetingId, rows: settled, assembledAt })
          : (JSON.parse(published.document) as Document);
      return {
        kind: 'ready',
        document,
        partOfItem: (number) => document.parts.find((part) => part.item === number)?.id,
      };
    } catch {
      return { kind: 'failed' };
    }
  }, [meetingId, settled, source, assembledAt]);
}

/** The version that stands: the one with the highest number. */
export function latestPublished(rows: Rows, meetingId: string): Row<'packVersion'> | undefined {
  return rows.packVersion
    .filter((version) => version.meetingId === meetingId)
    .sort((a, b) => b.number - a.number)[0];
}
