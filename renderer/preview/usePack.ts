import { useDeferredValue, useMemo, useState } from 'react';
import { assemble } from '../../shared/assemble.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Rows } from '../../shared/entities/index.ts';

export type Pack =
  | {
      readonly kind: 'ready';
      readonly document: Document;
      /** Identifier of the part that holds the paper of an agenda item. */
      readonly partOfItem: (number: string) => string | undefined;
    }
  | { readonly kind: 'failed' };

/** The pack as it would be made now. Assembled again when rows change, after the change itself is on screen. */
export function usePack(meetingId: string, rows: Rows): Pack {
  const settled = useDeferredValue(rows);
  const [assembledAt] = useState(() => new Date().toISOString());
  return useMemo(() => {
    try {
      const document = assemble({ meetingId, rows: settled, assembledAt });
      return {
        kind: 'ready',
        document,
        partOfItem: (number) => document.parts.find((part) => part.item === number)?.id,
      };
    } catch {
      return { kind: 'failed' };
    }
  }, [meetingId, settled, assembledAt]);
}
